import java.nio.file.Files

def checkout = new File(basedir, '\u043c\u043e\u0438 \u0437\u0430\u043a\u0430\u0437\u044b')
assert new File(checkout, '.git').mkdirs()
['pom.xml', 'personal-data.yml', 'src'].each { Files.move(new File(basedir, it).toPath(), new File(checkout, it).toPath()) }

// as git writes files on Windows
checkout.eachFileRecurse { if (it.isFile()) it.setText(it.text.replace('\n', '\r\n'), 'UTF-8') }

// a package that lies elsewhere
Files.createSymbolicLink(new File(checkout, 'src/main/java/kz/shop/customers').toPath(), new File(basedir, 'shared/customers').toPath())

// a folder's time changes with each file that comes or goes, even for a moment; that holds for the superuser too, who may write everywhere
def state = [checkout.path + ' ' + Files.getLastModifiedTime(checkout.toPath())]
checkout.eachFileRecurse { state << it.path + ' ' + Files.getLastModifiedTime(it.toPath()) }
new File(basedir, 'before.txt').setText(state.sort().join('\n'), 'UTF-8')
