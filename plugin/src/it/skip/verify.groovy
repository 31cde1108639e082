def log = new File(basedir, 'build.log').readLines()

assert log.count { it == '[WARNING] personal data is not checked: personal-data.skip is set' } == 2
assert log.count { it == '[INFO] BUILD SUCCESS' } == 2
assert !new File(basedir, 'target/personal-data').exists()
