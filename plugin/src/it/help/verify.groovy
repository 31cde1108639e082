def log = new File(basedir, 'build.log').text

assert log.contains('personal-data:check')
def parameters = ['skip', 'failOnViolation', 'policyFile', 'outputDirectory', 'includes', 'excludes', 'includeTests', 'formats', 'locale',
        'failAt', 'failOnUnanalysed', 'maxUnresolved', 'threads', 'consoleLimit', 'date']
for (parameter in parameters) {
    assert log.contains("User property: personal-data.${parameter}")
}
for (parameter in ['baselineFile', 'failOnStaleBaseline', 'cache', 'cacheDirectory']) {
    assert log.contains("User property: personal-data.${parameter}")
}

// all goals, each with what it does
def goals = log.substring(log.lastIndexOf('This plugin has'))
def described = [check: 'Follows personal data', aggregate: 'Merges what the checks',
        baseline: 'Writes the findings of the last check', explain: 'Explains one finding',
        suggest: 'Lists the fields that look like personal data', help: 'Display help']
for (goal in described.keySet()) {
    assert goals =~ /personal-data:${goal}\s+${described[goal].replace(' ', '\\s+')}/
}
