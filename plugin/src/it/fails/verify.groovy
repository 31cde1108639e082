def log = new File(basedir, 'build.log').readLines()
def policy = new File(basedir, 'personal-data.yml')

assert log.contains('[INFO] policy file: ' + policy)

def headline = log.findIndexOf {
    it == '[ERROR] src/main/java/kz/shop/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)'
}
assert headline >= 0
assert log[headline + 1] ==~ /    1 Customer\.java:5 +@PersonalData\(purpose = "order"\) String phone/
assert log.drop(headline).find { it ==~ /    \d OrderService\.java:10 .*<- leaves here/ }
assert log.drop(headline).find { it.startsWith('    Why: your policy ') }
assert log.drop(headline).find { it ==~ /\[INFO\] fails: .*1 new finding.*/ }

assert log.find { it.startsWith('[ERROR] Failed to execute goal io.github.personaldata:personal-data-maven-plugin') }
assert !log.any { it.contains('a fault of the personal data checker') }

def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/personal-data/findings.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results.size() == 1
assert sarif.runs[0].results[0].ruleId == 'personal-data-in-log'
def place = sarif.runs[0].results[0].locations[0].physicalLocation
assert place.artifactLocation.uri == 'src/main/java/kz/shop/OrderService.java'
assert [place.region.startLine, place.region.startColumn] == [10, 13]
assert new File(basedir, 'target/personal-data/findings.json').length() > 0
