def log = new File(basedir, 'build.log').readLines()
def warning = '[WARNING] personal-data-baseline.txt:[1,1] no longer found, stale in the baseline: 1 entry; mvn personal-data:baseline takes them out'

assert log.count { it == warning } == 2
assert log[log.indexOf(warning) + 1] == '    1  undeclared-purpose | kz.shop.Customer.email | about: gossip | reason: ticket 17 | accepted by: A. Serik'
assert log.any { it.contains('baseline-stale: 1 stale in the baseline (personal-data.failOnStaleBaseline)') }
assert log.contains('[INFO] baseline-stale: 1 entry in personal-data-baseline.txt; 0 added, 1 taken out')
assert !new File(basedir, 'personal-data-baseline.txt').text.contains('gossip')
