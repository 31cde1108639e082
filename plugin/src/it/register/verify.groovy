def log = new File(basedir, 'build.log').readLines()
def register = new File(basedir, 'personal-data-register.md').getText('UTF-8')
def phone = '| `Customer.phone` | order | order: 5 years, from order-closed, then destroyed' +
        ' | kaspi-pay, Kazakhstan, on consent: checkout box, form v3 | `src/main/java/kz/shop/Customer.java` |'

assert register.startsWith('# Register of processing: register\n')
assert register.contains(phone)
assert register.contains('  data_phone -->|"order"| to_RECIPIENT_20_kaspi_2d_pay')
assert register.contains('| 5.4 | 7 | only the data the purpose needs | enforced | A category that the recipient may not receive (error) | 1 data flow | 0 |')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'personal-data-register.json'))
assert json.elements*.name == ['Customer.phone']
assert json.elements[0].goesTo*.standing == ['permitted']

assert log.any { it.contains('register: there is no personal-data-register.md') }
assert log.contains('[INFO] register: 1 data element and 1 recipient in personal-data-register.md')
assert log.contains('[INFO] register: personal-data-register.md is up to date')

def kazakh = new File(basedir, 'docs/register-kk.md').getText('UTF-8')
assert kazakh.startsWith('# Өңдеу тізілімі: register\n')
assert new File(basedir, 'docs/register-kk.json').bytes == new File(basedir, 'personal-data-register.json').bytes

assert log.any { it.contains('register: src/main/java/kz/shop/Promotion.java has changed since the last check: run mvn verify first') }
def difference = log.findIndexOf { it ==~ /\[ERROR\] personal-data-register\.md:\[\d+,1\] the register differs from what the code does/ }
assert difference > 0
assert log[difference + 1].startsWith('    checked in: ')
assert log[difference + 2].startsWith('    now:        ')
assert log.any { it.contains('register: personal-data-register.md is out of date') }
assert log.any { it.contains('If the change is right, renew and commit it: mvn personal-data:register') }
