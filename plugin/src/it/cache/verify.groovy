def log = new File(basedir, 'build.log').readLines()

assert log.count('[INFO] BUILD SUCCESS') == 4
assert log.count { it.contains('Customer.phone is written to the log (personal-data-in-log)') } == 4
assert log.count { it ==~ /\[INFO\] cache: 1 data element, 1 flow, 1 new finding, .*/ } == 4

def entries = []
new File(basedir, 'kept').eachFileRecurse { if (it.name.endsWith('.pdc')) entries << it.parentFile.name }
assert entries.count('checks') == 1
assert entries.count('flows') == 1
assert entries.count('models') == 1

assert log.count { it.startsWith('[WARNING] nothing is kept for the next build (personal-data.cacheDirectory): ') } == 1
assert new File(basedir, 'pom.xml').isFile()
