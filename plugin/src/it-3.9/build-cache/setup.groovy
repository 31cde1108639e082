import java.nio.file.Files
import java.nio.file.Path

Path project = basedir.toPath()
def files = Files.walk(project).filter { Files.isRegularFile(it) }.toList()
['first', 'same', 'changed', 'other'].each { checkout ->
    files.each { file ->
        Path copy = project.resolve(checkout).resolve(project.relativize(file))
        Files.createDirectories(copy.parent)
        Files.copy(file, copy)
    }
    new File(basedir, checkout + '/.git').mkdir()
}
new File(basedir, 'changed/personal-data.yml') << 'rules: {personal-data-in-log: warning}\n'

// what a script returns must be true
true
