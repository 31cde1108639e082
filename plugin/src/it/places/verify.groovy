import java.nio.file.Files

def checkout = new File(basedir, '\u043c\u043e\u0438 \u0437\u0430\u043a\u0430\u0437\u044b')
def log = new File(basedir, 'build.log').getText('UTF-8').readLines()

// positions are those of the files as they are
def leak = 'src/main/java/kz/shop/OrderService.java:[11,13] Customer.phone is written to the log (personal-data-in-log)'
assert log.contains('[ERROR] ' + leak)
assert log.find { it ==~ /    1 Customer\.java:5 +@PersonalData\(purpose = "order"\) String phone/ }
assert log.any { it == '[INFO] policy file: ' + new File(checkout, 'personal-data.yml') }
assert !log.any { it.contains('\r') || it.contains('a fault of the personal data checker') }

def reports = new File(basedir, 'target/personal-data')
def findings = new groovy.json.JsonSlurper().parse(new File(reports, 'findings.json'), 'UTF-8')
assert findings.findings*.flow*.path*.file == [['src/main/java/kz/shop/customers/Customer.java', 'src/main/java/kz/shop/OrderService.java', 'src/main/java/kz/shop/OrderService.java']]
assert findings.ledger == []
assert !new File(reports, 'report.html').getText('UTF-8').contains('\r')

// nothing was written among the sources, not for a moment
def state = [checkout.path + ' ' + Files.getLastModifiedTime(checkout.toPath())]
checkout.eachFileRecurse { state << it.path + ' ' + Files.getLastModifiedTime(it.toPath()) }
assert state.sort() == new File(basedir, 'before.txt').getText('UTF-8').readLines()
