def log = new File(basedir, 'build.log').readLines()
def runs = log.join('\n').split('Scanning for projects')
assert runs.size() == 5

assert runs[1].contains('[ERROR] orders/src/main/java/kz/shop/OrderService.java:[10,13] Customer.phone is written to the log')

// nothing of the second was checked, and its reports are there
assert runs[2].contains('Skipping plugin execution (cached): personal-data:check')
assert !runs[2].contains('OrderService.java')
['findings.json', 'findings.sarif', 'report.html', 'register.json', 'inputs.txt'].each {
    def first = new File(basedir, 'first/orders/target/personal-data/' + it)
    assert first.length() > 0
    assert first.text == new File(basedir, 'same/orders/target/personal-data/' + it).text
}

// the policy file is an input, and so are parameters of the command line
assert runs[3].contains('[WARNING] orders/src/main/java/kz/shop/OrderService.java:[10,13] Customer.phone is written to the log')
assert runs[4].contains('Parameter: locale, expected: en, actual: ru')
assert runs[4].contains('OrderService.java:[10,13]')
