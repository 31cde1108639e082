def log = new File(basedir, 'build.log').readLines()

assert !new File(basedir, 'customers/target/classes').exists()
assert !log.any { it.contains('Downloading') && it.contains('customers') }
assert !log.any { it.contains('Could not resolve dependencies') || it.contains('a fault of the personal data checker') }

// the datum is declared in the module upstream, of which there are only sources
assert log.contains('[ERROR] orders/src/main/java/kz/shop/orders/OrderService.java:[12,13] Customer.phone is written to the log (personal-data-in-log)')
assert new File(basedir, 'orders/target/personal-data/findings.sarif').text.contains('kz.shop:nowhere')
