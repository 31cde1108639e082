// Maven resets the terminal's colours before it prints anything, even to a file
def log = new File(basedir, 'build.log').readLines().collect { it.replaceAll(/\x1b\[[0-9;]*m/, '') }
def finding = /\[ERROR\] \S*src\/main\/java\/kz\/shop\/OrderService\.java:\[10,13\] Customer\.phone is written to the log \(personal-data-in-log\)/

assert log.count { it ==~ finding } == 2
def quiet = log.takeWhile { !it.contains('Scanning for projects') }
assert quiet.count { it ==~ finding } == 1
assert quiet.any { it.contains('target/personal-data') }
assert quiet.contains('The build goes on: personal-data.failOnViolation is false.')
assert log.contains('[INFO] BUILD FAILURE')
