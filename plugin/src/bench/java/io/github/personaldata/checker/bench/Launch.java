package io.github.personaldata.checker.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A program for a JVM of its own.
 *
 * @param name what its measurements are put under
 * @param classPath of its JVM
 * @param options of the JVM, besides those for memory and processors
 * @param main the class with its main method
 * @param words for that
 */
public record Launch(String name, String classPath, List<String> options, String main, List<String> words) {
    public Launch {
        options = List.copyOf(options);
        words = List.copyOf(words);
    }

    /**
     * Somebody else's program, measured from without.
     *
     * @param classes a folder for the measuring classes, which are put on the program's class path
     */
    public static Launch measured(
            String name, Path classes, String classPath, List<String> options, String main, List<String> words)
            throws IOException {
        for (Class<?> needed : Measured.NEEDED) {
            String resource = needed.getName().replace('.', '/') + ".class";
            Path copy = classes.resolve(resource);
            Files.createDirectories(copy.getParent());
            try (InputStream bytes = Objects.requireNonNull(needed.getResourceAsStream("/" + resource))) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        List<String> all = new ArrayList<>();
        all.add(main);
        all.addAll(words);
        return new Launch(name, classPath + File.pathSeparator + classes, options, Measured.class.getName(), all);
    }

    /** A program of the benchmark itself, which prints its own measurements. */
    public static Launch of(String name, Class<?> program, List<String> words) {
        return new Launch(name, System.getProperty("java.class.path"), List.of(), program.getName(), words);
    }
}
