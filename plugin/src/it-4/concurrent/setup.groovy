// the repository's root, which paths in messages are relative to and where the search for a policy file ends
assert new File(basedir, '.git').mkdirs()
