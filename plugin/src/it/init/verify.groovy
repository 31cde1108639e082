def log = new File(basedir, 'build.log').readLines()
def policy = new File(basedir, 'personal-data.yml').readLines()

assert log.any { it.contains('a check has left no results') && it.contains('run mvn verify first') }
assert log.count { it.contains('undeclared-third-party') && it.contains('no policy file declares any recipient') } > 0
assert log.contains('[INFO] personal-data.yml: 1 purpose and 1 recipient to decide on; answer what it asks, then run mvn verify')

assert policy.contains('held: [phone]')
assert policy.contains('  order: # Customer.phone')
assert policy.contains('  lockers-example-org: # gets Customer.phone')
assert policy.contains('    #categories: [phone]')
assert policy.contains('    hosts: [lockers.example.org]')
assert policy.count { it.contains('DECIDE') } >= 5

// it is read by both modules, and permits nothing
assert log.any { it.contains('policy file: ') && it.endsWith('personal-data.yml') }
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'orders/target/personal-data/findings.json'))
assert json.policyFile
assert json.findings*.rule as Set == ['category-not-allowed', 'purpose-mismatch'] as Set
assert json.permitted.isEmpty()

assert log.any { it.contains('personal-data.yml is there already; init overwrites nothing') }
assert log.any { it.contains('personal-data.yml уже есть; init ничего не перезаписывает') }
assert !log.any { it.contains('a fault of the personal data checker') || it.contains('not marked') || it.contains('not thread-safe') }
