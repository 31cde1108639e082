def log = new File(basedir, 'build.log').readLines()
def once = { line -> log.count { it == line } == 1 }

assert log.any { it.contains('BuildPlanExecutor') }
assert !log.any { it.contains('a fault of the personal data checker') }

// each finding once, and the whole when the last module is done, whichever that is
assert once('[ERROR] orders/src/main/java/kz/shop/orders/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)')
assert log.count { it.startsWith('[ERROR] personal-data.yml:[3,1] ') && it.endsWith('(undeclared-category)') } == 1
assert log.any { it.endsWith('shop: 2 errors: orders (1), personal-data.yml (1)') }
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/personal-data/findings.json')).modules == ['customers', 'orders']
