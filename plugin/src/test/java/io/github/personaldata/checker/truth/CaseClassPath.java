package io.github.personaldata.checker.truth;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class path that cases are compiled and run with: the one of the tests. */
final class CaseClassPath {
    private CaseClassPath() {}

    /** Jars and folders, in order; only those that exist. */
    static List<Path> entries() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    static String text() {
        return String.join(
                File.pathSeparator, entries().stream().map(Path::toString).toList());
    }

    /** Where Lombok is; it is a processor for the cases alone. */
    static Path lombok() {
        return entries().stream()
                .filter(entry -> entry.getFileName().toString().startsWith("lombok-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lombok on the class path of the tests"));
    }
}
