def log = new File(basedir, 'build.log').readLines()

def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal io.github.personaldata:personal-data-maven-plugin') }
assert failures.size() == 2
assert failures.every { it =~ /personal-data\.yml:\[3,1\]/ && it.contains('purposse') && it.contains("'purposes'") }
assert failures[0].contains("unknown key 'purposse' in the policy file; did you mean 'purposes'?")
// the machine may not print Cyrillic letters
assert !failures[1].contains('unknown') && !failures[1].contains('did you mean')
assert !log.any { it.contains('a fault of the personal data checker') }
// told once in each run
assert log.count { it.contains('purposse') && it.startsWith('[ERROR]') } == 2
