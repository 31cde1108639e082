def log = new File(basedir, 'build.log').readLines()

assert log.contains('[WARNING] other-languages: 2 Kotlin files not analysed, only Java is')
assert log.contains('[WARNING] other-languages: 1 JSP file not analysed, only Java is')
assert log.contains('[INFO] BUILD SUCCESS')
