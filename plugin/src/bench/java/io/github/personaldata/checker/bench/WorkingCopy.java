package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of sources in which the code of one method can be changed, with a folder for the checker's cache beside it. */
public final class WorkingCopy {
    private static final Pattern RETURN = Pattern.compile("(?m)^([\t ]+)(return [^;\n]+;)$");

    private final Path folder;
    private final Path edited;
    private final String before;

    /**
     * In: sources, and a folder for the copy, which may hold an earlier one.
     *
     * @throws IllegalArgumentException if no method in the second half of the files returns something in a line of its own
     */
    public WorkingCopy(Path sources, Path folder) throws IOException {
        this.folder = folder;
        delete(folder);
        for (Path file : SourceFiles.java(List.of(sources))) {
            Path copy = sources().resolve(sources.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        edited = editable(sources());
        before = Files.readString(edited);
    }

    /** Where the copied files lie. */
    public Path sources() {
        return folder.resolve("sources");
    }

    /** Where the cache is to lie. */
    public Path cache() {
        return folder.resolve("cache");
    }

    /** Deletes the cache. */
    public void empty() throws IOException {
        delete(cache());
    }

    /** Gives the method a call more than it had at first, another one for each number. */
    public void edit(int number) throws IOException {
        Files.writeString(
                edited, RETURN.matcher(before).replaceFirst("$1{ System.getenv(\"edit " + number + "\"); $2 }"));
    }

    /** Takes the call away again. */
    public void restore() throws IOException {
        Files.writeString(edited, before);
    }

    /** The first file from the middle on in which a line returns something. */
    private static Path editable(Path sources) throws IOException {
        List<Path> files = SourceFiles.java(List.of(sources));
        for (Path file : files.subList(files.size() / 2, files.size())) {
            if (RETURN.matcher(Files.readString(file)).find()) {
                return file;
            }
        }
        throw new IllegalArgumentException("no file to edit in " + sources);
    }

    /** How many lines the files have. */
    public static long lines(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            lines += new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .count();
        }
        return lines;
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
