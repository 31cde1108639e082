def log = new File(basedir, 'build.log').text

assert log.contains('personal-data:check')
['skip', 'failOnViolation', 'policyFile', 'outputDirectory', 'includes', 'excludes', 'includeTests', 'formats', 'failOnUnanalysed',
        'maxUnresolved', 'threads', 'consoleLimit', 'date'].each {
    assert log.contains("User property: personal-data.${it}")
}
