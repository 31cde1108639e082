def log = new File(basedir, 'build.log').readLines()

assert log.any { it.contains('MultiThreadedBuilder') }
assert !log.any { it.contains('not marked') || it.contains('not thread-safe') }
assert log.count { it == '[INFO] policy file: ' + new File(basedir, 'personal-data.yml') } == 1

// each block stands together, whatever the other threads print
for (module in ['shop-a', 'shop-b', 'shop-c', 'shop-d']) {
    def headline = log.indexOf("[ERROR] ${module}/src/main/java/kz/shop/orders/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)".toString())
    assert headline >= 0
    def block = log.drop(headline + 1).takeWhile { it.startsWith('    ') }
    assert block.any { it.contains('Customer.java:5') }
    assert block.any { it.contains('<- leaves here') }
    assert block.any { it.startsWith('    Why:') }
}
