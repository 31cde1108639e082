def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] customers: nothing was found, so there is no need of a baseline')
assert log.contains('[INFO] orders: 1 entry in orders/personal-data-baseline.txt; 1 added, 0 taken out')
assert !new File(basedir, 'customers/personal-data-baseline.txt').exists()
assert new File(basedir, 'orders/personal-data-baseline.txt').exists()
assert log.any { it ==~ /\[INFO\] orders: .*0 new findings \(1 in the baseline\).*/ }

// once for the whole build, and from the module's folder
def headline = '[INFO] orders/src/main/java/kz/shop/orders/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)'
assert log.count { it == headline } == 2
assert log.count { it.startsWith('Fingerprint: a1b2a9e2bcc7') && it.endsWith(', in the baseline') } == 2
assert !log.any { it.contains('not marked') || it.contains('not thread-safe') }
