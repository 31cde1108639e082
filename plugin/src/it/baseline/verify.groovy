def log = new File(basedir, 'build.log').readLines()
def baseline = new File(basedir, 'personal-data-baseline.txt')

assert baseline.readLines().findAll { !it.startsWith('#') } == [
        'personal-data-in-log | kz.shop.Customer.phone | by: java.util.logging.Logger#info(java.lang.String)'
                + ' | in: kz.shop.OrderService#pay(kz.shop.Customer) | read in: kz.shop.OrderService#pay(kz.shop.Customer)']
assert log.contains('[INFO] baseline: 1 entry in personal-data-baseline.txt; 1 added, 0 taken out')
assert log.any { it ==~ /\[INFO\] baseline: .*0 new findings \(1 in the baseline\).*/ }
assert log.count { it.contains('BUILD SUCCESS') } == 3

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/personal-data/findings.sarif'))
assert sarif.runs[0].results.isEmpty()
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/personal-data/findings.json'))
assert json.findings.isEmpty()
assert json.baselined*.rule == ['personal-data-in-log']
