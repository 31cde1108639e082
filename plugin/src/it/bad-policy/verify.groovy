def log = new File(basedir, 'build.log').readLines()

def failure = log.find { it.startsWith('[ERROR] Failed to execute goal io.github.personaldata:personal-data-maven-plugin') }
assert failure =~ /personal-data\.yml:\[3,1\]/
assert failure.contains('purposse')
assert log.any { it.contains("did you mean 'purposes'?") }
assert !log.any { it.contains('a fault of the personal data checker') }
// told once
assert log.count { it.contains('purposse') && it.startsWith('[ERROR]') } == 1
