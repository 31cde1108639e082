def log = new File(basedir, 'build.log').readLines()

assert log.contains('[INFO] BUILD SUCCESS')
def said = log.dropWhile { !it.contains(':check (default)') }.drop(1).takeWhile { !it.startsWith('[INFO] ---') }
// Maven 4 says a word of its own
assert said.every { it in ['', '[INFO]', '[INFO] '] || it.endsWith('to project local repository') }
assert !new File(basedir, 'target/personal-data').exists()
