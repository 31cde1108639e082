def log = new File(basedir, 'build.log').readLines()
def field = '[INFO] src/main/java/kz/shop/Customer.java:[3,33] Customer.phone is not annotated, and its name suggests the category phone'
def warning = log.find { it.contains('(unannotated-personal-data): 1 finding') }

assert warning.endsWith('; mvn personal-data:suggest lists them')
assert log.count(field) == 2
assert log[log.indexOf(field) + 1] == '    @PersonalData(purpose = "order")'
assert log.any { it.startsWith('[INFO] suggest: 1 field not annotated; -Dpersonal-data.apply writes the annotations') }
assert log.any { it.startsWith('[INFO] suggest: 1 field annotated, in files: 1') }
assert log.any { it.contains('suggest: src/main/java/kz/shop/Customer.java has changed since the last check: run mvn verify first') }
assert log.any { it.startsWith('[INFO] suggest: 1 data element, ') }
assert log.any { it == "[INFO] suggest: no field looks like personal data without being annotated" }

assert new File(basedir, 'src/main/java/kz/shop/Customer.java').text == '''\
package kz.shop;

import io.github.personaldata.PersonalData;

record Customer(long id, @PersonalData(purpose = "order") String phone) {}
'''
