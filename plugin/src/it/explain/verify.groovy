def log = new File(basedir, 'build.log').readLines()
def fingerprint = 'e2367cee0a08691a282ee6b42fab38261f3d3e1d5b7ce88535dad55030fb9d14'
def headline = 'src/main/java/kz/shop/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)'

assert log.contains('    More: mvn personal-data:explain "-Dpersonal-data.finding=' + fingerprint.take(8) + '"')

def finding = log.drop(log.indexOf('[INFO] ' + headline))
assert finding[1] ==~ /    1 Customer\.java:5 +@PersonalData\(purpose = "order"\) String phone/
assert finding.contains('Fingerprint: ' + fingerprint + ', new')
assert finding.contains('    @AcceptedDisclosure(rule = "personal-data-in-log", reason = "...")')
assert finding.contains('      - {rule: personal-data-in-log, in: "kz.shop.OrderService#pay(kz.shop.Customer)", reason: "..."}')
assert finding.contains('        - {method: "com.vendor.Mask#phone(..)", grade: strong}')

def page = log.drop(log.indexOf('[INFO] personal-data-in-log'))
assert page[1] == '===================='
assert page.any { it.startsWith('            log.info("paid by {}", customer.phone());') }
assert page.contains('With a policy file: error. Without one: error.')

assert log.any { it.contains('personal-data.finding: no finding of the last check begins with 000000. There are:') }
assert log.any { it.contains('    ' + fingerprint.take(8) + '  ' + headline) }
assert log.any { it.contains('nothing to explain: give -Dpersonal-data.finding=3f9a') }
