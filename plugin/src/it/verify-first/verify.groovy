def log = new File(basedir, 'build.log').readLines()

assert log.count { it.contains('verify-first: a check has left no results (target/personal-data/findings.json): run mvn verify first') } >= 2
assert log.any { it.contains('verify-first: src/main/java/kz/shop/Later.java has changed since the last check: run mvn verify first') }
assert !log.any { it.contains('a fault of the personal data checker') }
assert !new File(basedir, 'personal-data-baseline.txt').exists()
