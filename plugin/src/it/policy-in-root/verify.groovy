def log = new File(basedir, 'build.log').readLines()
def told = '[INFO] policy file: ' + new File(basedir, 'personal-data.yml')

// once in each build, not once in each module
assert log.count { it == told } == 2
assert log.count { it == '[INFO] BUILD SUCCESS' } == 2
assert log.count { it ==~ /\[INFO\] customers: .*/ } == 1
assert log.count { it ==~ /\[INFO\] orders: .*/ } == 2

// what only all modules together can tell is not said of one of them, nor where -f builds it alone
assert !log.any { it.contains('stale-declaration') }
assert log.count { it.startsWith('[INFO] several modules are under ' + new File(basedir, 'personal-data.yml')) } == 2
