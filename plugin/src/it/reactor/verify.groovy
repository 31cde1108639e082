def log = new File(basedir, 'build.log').readLines()
def findings = { module, out -> new File(basedir, module + '/target/' + out + '/findings.json') }

['customers': ['full', 'parallel', 'also', 'compiled'],
 'orders': ['full', 'parallel', 'also', 'rest', 'compiled'],
 'shop': ['full', 'parallel', 'one', 'rest', 'compiled']].each { module, outs ->
    outs.each { out -> assert findings(module, out).text == findings(module, 'full').text }
}

// each where it is: the implementation downstream of the interface, and the log upstream for who gives it the data
def places = { module ->
    new groovy.json.JsonSlurper().parse(findings(module, 'full')).findings.collect { it.rule + ' ' + it.file.tokenize('/').last() + ':' + it.line }
}
assert places('customers') == []
assert places('orders') == ['personal-data-in-log Order.java:14']
// shop hands the order to the code upstream: that way to the same finding leads through it
assert places('shop') == ['personal-data-in-log Trace.java:11', 'personal-data-in-log Order.java:14', 'personal-data-in-log Shop.java:14']

// each step of a path in its own module's file
def path = new groovy.json.JsonSlurper().parse(findings('shop', 'full')).findings.find { it.file.endsWith('Order.java') }.flow.path*.file
assert path.collect { it.tokenize('/').first() }.toSet() == ['customers', 'orders', 'shop'].toSet()

// where the others' sources are not known a line says so, and how they would be
assert log.count { it == '[WARNING] shop: checked without the sources of orders, modules of ' + new File(basedir, 'pom.xml') + ', so what their code does with the data is not known: start Maven there, with -pl :shop' } == 1
assert !log.any { it.contains('a fault of the personal data checker') }
