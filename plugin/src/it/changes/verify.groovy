def log = new File(basedir, 'build.log').readLines()
def builds = []
log.each { if (it.endsWith('[INFO] Scanning for projects...')) builds << []; if (builds) builds.last() << it }
def json = { module -> new groovy.json.JsonSlurper().parse(new File(basedir, module + 'target/personal-data/findings.json')) }

// what it does to the check itself is told once in a build, also where nothing is checked
def gate = ['[WARNING] change.diff changes the check itself; look at this first (1):', '    pom.xml:17  added: a setting of the plugin: personal-data.failOnViolation: false']
assert builds.size() == 4
builds.take(3).each { build ->
    assert build.count { it == gate[0] } == 1
    assert build.drop(build.indexOf(gate[0])).take(2) == gate
}

// the change first, though it stands below
def heads = builds[0].findAll { it.startsWith('[ERROR] ') && (it.contains('Order.java:[') || it.contains(' finding ')) }
assert heads.take(4) == [
        '[ERROR] 1 finding in the change (change.diff): their ways pass lines that it adds, or a place from which it takes some away',
        '[ERROR] orders/src/main/java/kz/shop/orders/Order.java:[16,13] Customer.phone is written to the log (personal-data-in-log)',
        '[ERROR] 1 finding elsewhere: no line on their ways changes, which does not prove that they are older than the change',
        '[ERROR] orders/src/main/java/kz/shop/orders/Order.java:[10,13] Customer.phone is written to the log (personal-data-in-log)']

// by module, and merged
['orders/', ''].each { module ->
    assert json(module).findings.collect { it.line + ' ' + it.change } == ['10 none', '16 added']
    assert json(module).change.gate*.kind == ['property']
}
assert json('customers/').change.gate*.kind == ['property']
assert new File(basedir, 'orders/target/personal-data/changes.md').text.contains('**adds or changes** `kz.shop.customers.Customer.phone` → a log')
assert new File(basedir, 'customers/target/personal-data/changes.md').text.contains('Nothing is seen: no way of personal data')
assert !new File(basedir, 'target/personal-data/changes.md').exists()

assert log.any { it.contains('there is no file ' + new File(basedir, 'none.diff') + ' (personal-data.changes); expected a diff: git diff --merge-base origin/main > none.diff') }
assert !log.any { it.contains('a fault of the personal data checker') }
