def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] BUILD SUCCESS')
assert log.contains('[DEBUG] missing artifacts: [kz.shop:nowhere:jar:[1,2)]')
assert log.any { it ==~ /\[DEBUG\] class path: .*personal-data-annotations.*\.jar.*/ }
