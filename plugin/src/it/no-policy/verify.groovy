def log = new File(basedir, 'build.log').readLines()

// the log rule stays an error, the rules about recipients become warnings, and one line names the goal that writes the file
assert log.contains('[ERROR] src/main/java/kz/shop/OrderService.java:[10,13] Customer.phone is written to the log (personal-data-in-log)')
assert log.count { it ==~ /\[WARNING\] src\/main\/java\/kz\/shop\/Crm\.java:\[16,16\] Customer\.phone .*\(undeclared-third-party\)/ } == 1
assert log.count { it.contains('personal-data:init') } == 1
assert !log.any { it.contains('undeclared-purpose') }
assert !log.any { it.startsWith('[INFO] policy file: ') }
