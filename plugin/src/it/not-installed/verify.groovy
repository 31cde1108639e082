def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] BUILD SUCCESS')
assert !log.any { it.contains('Could not resolve dependencies') || it.contains('Downloading from') }
assert log.contains('[DEBUG] modules of this build: [kz.shop:customers]')
assert log.count { it == '[DEBUG] missing artifacts: []' } == 2
