def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] BUILD SUCCESS')
def said = log.dropWhile { !it.contains(':check (default)') }.drop(1).takeWhile { !it.startsWith('[INFO] ---') }
assert said.every { it in ['', '[INFO]', '[INFO] '] }
assert !new File(basedir, 'target/personal-data').exists()
