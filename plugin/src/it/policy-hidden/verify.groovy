def log = new File(basedir, 'build.log').readLines()
def root = new File(basedir, 'personal-data.yml')
def module = new File(basedir, 'orders/personal-data.yml')

assert log.count { it == '[INFO] policy file: ' + root } == 1
assert log.count { it == '[INFO] policy file: ' + module } == 1
assert log.count { it.startsWith("[WARNING] the policy file ${module} hides ${root}") } == 1
