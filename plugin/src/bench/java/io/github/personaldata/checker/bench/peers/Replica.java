package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.run.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A program made larger: copies of another one, each with its packages under a package of its own, so that they know nothing of each other. */
final class Replica {
    private final Path sources;
    private final List<Renaming> copies;

    /**
     * @param sources of the program, which lie as their packages say
     * @param copies how many there are to be
     */
    Replica(Path sources, int copies) throws IOException {
        this.sources = sources;
        Set<String> packages = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (Path file : SourceFiles.java(List.of(sources))) {
            String name = sources.relativize(file).toString().replace('\\', '/').replace('/', '.');
            String type = name.substring(0, name.length() - ".java".length());
            types.add(type);
            packages.add(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
        }
        this.copies = IntStream.range(0, copies)
                .mapToObj(number -> new Renaming(packages, types, under(number)))
                .toList();
    }

    private static String under(int number) {
        return String.format(Locale.ROOT, "copy%02d", number);
    }

    /** Writes the files of all copies into a folder. */
    void write(Path folder) throws IOException {
        for (Path file : SourceFiles.java(List.of(sources))) {
            String text = Files.readString(file);
            for (int i = 0; i < copies.size(); i++) {
                Path copy = folder.resolve(under(i))
                        .resolve(sources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, copies.get(i).apply(text));
            }
        }
    }

    /** A policy file's text, in which each line that names types of the program stands once for each copy. */
    String policy(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (copies.get(0).apply(line).equals(line)) {
                lines.add(line);
            } else {
                copies.forEach(copy -> lines.add(copy.apply(line)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Compiles what {@link #write} has written, copy by copy.
     *
     * @throws IllegalStateException if that does not compile, with what javac says
     */
    void compile(Path written, String classPath, int release, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        for (int i = 0; i < copies.size(); i++) {
            List<String> words = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-encoding", "UTF-8"));
            words.addAll(List.of("--release", Integer.toString(release), "-cp", classPath, "-d", classes.toString()));
            SourceFiles.java(List.of(written.resolve(under(i)))).forEach(file -> words.add(file.toString()));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            if (javac.run(null, said, said, words.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("the copy " + under(i) + " does not compile: " + said);
            }
        }
    }
}
