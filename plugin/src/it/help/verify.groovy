def log = new File(basedir, 'build.log').text

assert log.contains('personal-data:check')
def parameters = ['skip', 'failOnViolation', 'policyFile', 'outputDirectory', 'includes', 'excludes', 'includeTests', 'formats', 'locale',
        'failOnUnanalysed', 'maxUnresolved', 'threads', 'consoleLimit', 'date']
for (parameter in parameters) {
    assert log.contains("User property: personal-data.${parameter}")
}
