package io.github.personaldata.checker.run;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds source files. */
public final class SourceFiles {
    private static final Set<String> JAVA = Set.of("java");

    /** Segment by segment as text, so that the order does not depend on the platform. */
    private static final Comparator<Path> BY_PATH =
            Comparator.comparing(path -> path.toString().replace('\\', '/'));

    private SourceFiles() {}

    /**
     * The {@code .java} files under the roots, a root being a folder or a file, each once even where one root lies in another, sorted by path. Links are followed.
     *
     * @throws IOException when a folder cannot be read: nothing is skipped in silence
     */
    public static List<Path> java(List<Path> roots) throws IOException {
        return under(roots, JAVA);
    }

    static List<Path> under(List<Path> roots, Set<String> extensions) throws IOException {
        var found = new TreeSet<>(BY_PATH);
        for (Path root : roots) {
            if (Files.exists(root)) {
                Files.walkFileTree(
                        root,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        new Collector(extensions, found));
            }
        }
        return List.copyOf(found);
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Set<String> extensions;
        private final Set<Path> found;

        Collector(Set<String> extensions, Set<Path> found) {
            this.extensions = extensions;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            if (attributes.isRegularFile() && dot >= 0 && extensions.contains(name.substring(dot + 1))) {
                found.add(file.toAbsolutePath().normalize());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            // a link to a folder that is being walked; its files are found there
            if (problem instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }
    }
}
