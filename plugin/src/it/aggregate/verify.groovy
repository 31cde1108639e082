def log = new File(basedir, 'build.log').readLines()
def builds = []
log.each { if (it.endsWith('[INFO] Scanning for projects...')) builds << []; if (builds) builds.last() << it }
assert builds.size() == 8

def audit = '[ERROR] audit/src/main/java/kz/shop/audit/Audit.java:[12,13] Customer.phone is written to the log (personal-data-in-log)'
def orders = '[ERROR] orders/src/main/java/kz/shop/orders/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)'
def once = { build, finding -> build.count { it == finding } == 1 }
def onPolicyFile = { build ->
    build.count { it.startsWith('[ERROR] personal-data.yml:[3,1] ') && it.endsWith('(undeclared-category)') } == 1 &&
    build.count { it.startsWith('[WARNING] personal-data.yml:[5,3] ') && it.endsWith('(missing-retention)') } == 1 &&
    build.count { it.startsWith('[WARNING] personal-data.yml:[6,3] ') && it.endsWith('(stale-declaration)') } == 1
}

['audit', 'customers', 'orders'].each { module ->
    assert builds[0].any { it.contains(module + ': a check has left no results (' + module + '/target/personal-data/findings.json): run mvn verify first') }
}

// all modules are checked, each finding is told once, and the build fails at its end with two lines
assert once(builds[1], audit) && once(builds[1], orders) && onPolicyFile(builds[1])
assert builds[1].any { it.endsWith('shop: 3 errors: audit (1), orders (1), personal-data.yml (1)') }
assert builds[1].any { it == '[ERROR] Full report: target/personal-data/report.html' }
assert builds[1].count { it.startsWith('Recorded: personal-data.failAt is end') } == 2
assert once(builds[2], audit) && once(builds[2], orders) && onPolicyFile(builds[2])
assert builds[2].any { it.contains('MultiThreadedBuilder') } && builds[2].contains('[INFO] BUILD SUCCESS')
assert !log.any { it.contains('not thread-safe') || it.contains('not marked') || it.contains('exclusive access') }

// where no check has run in this build all findings are told
assert once(builds[3], audit) && once(builds[3], orders) && onPolicyFile(builds[3])
assert builds[3].any { it.endsWith('shop: 3 errors: audit (1), orders (1), personal-data.yml (1)') }
assert once(builds[4], audit) && once(builds[4], orders) && onPolicyFile(builds[4]) && builds[4].contains('[INFO] BUILD SUCCESS')
assert once(builds[5], audit) && once(builds[5], orders) && onPolicyFile(builds[5])
assert !builds[5].any { it.startsWith('[INFO] audit: ') }

// module by module there is no whole
assert once(builds[6], audit) && !builds[6].any { it.contains('personal-data.yml:[') }
assert builds[6].any { it.endsWith('audit: 1 finding is an error') }

assert builds[7].any { it.startsWith('[ERROR]     28a824f1  personal-data.yml:[3,1] ') }

// one of each report, in the root
def merged = new File(basedir, 'target/personal-data')
def sarif = new groovy.json.JsonSlurper().parse(new File(merged, 'findings.sarif'))
assert sarif.runs.size() == 1
assert sarif.runs[0].results*.ruleId == ['personal-data-in-log', 'personal-data-in-log', 'undeclared-category', 'missing-retention', 'stale-declaration']
def path = sarif.runs[0].results[0].codeFlows[0].threadFlows[0].locations*.location*.physicalLocation*.artifactLocation*.uri
assert path.unique() == ['customers/src/main/java/kz/shop/customers/Customer.java', 'customers/src/main/java/kz/shop/customers/Customers.java', 'audit/src/main/java/kz/shop/audit/Audit.java']
assert new groovy.json.JsonSlurper().parse(new File(merged, 'findings.json')).modules == ['audit', 'customers', 'orders']
assert new File(merged, 'report.html').text.contains('orders/src/main/java/kz/shop/orders/OrderService.java')
