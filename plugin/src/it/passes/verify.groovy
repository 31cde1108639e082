def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] BUILD SUCCESS')
assert !log.any { it.startsWith('[ERROR]') || it.startsWith('[WARNING]') }
assert log.find { it ==~ /\[INFO\] passes: .*/ }

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/personal-data/findings.sarif'))
assert sarif.runs[0].results == []
assert new File(basedir, 'target/personal-data/findings.json').length() > 0
