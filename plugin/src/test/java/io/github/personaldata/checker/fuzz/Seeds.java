package io.github.personaldata.checker.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The repository's own files to start from. */
final class Seeds {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path RESOURCES = MODULE.resolve("src/test/resources");

    private Seeds() {}

    static String resource(String name) throws IOException {
        return Files.readString(RESOURCES.resolve(name));
    }

    static String repository(String name) throws IOException {
        return Files.readString(MODULE.resolve("..").resolve(name));
    }

    /** The checker's own class files. */
    static Path classes() {
        return MODULE.resolve("target/classes");
    }

    /** Every so many of the files below a folder of the resources whose name ends so, small ones only. */
    static List<String> resources(String folder, String end, int step, int mostBytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> found = Files.walk(RESOURCES.resolve(folder))) {
            List<Path> files =
                    found.filter(file -> file.toString().endsWith(end)).sorted().toList();
            for (int i = 0; i < files.size(); i += step) {
                if (Files.size(files.get(i)) <= mostBytes) {
                    texts.add(Files.readString(files.get(i)));
                }
            }
        }
        return texts;
    }

    static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
