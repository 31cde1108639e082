package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks without a cache, with an empty one, with nothing changed and with the code of one method changed, by turns, and prints the ratios. */
public final class WarmBench {
    private static final Pattern RETURN = Pattern.compile("(?m)^([\t ]+)(return [^;\n]+;)$");

    private final Task task;
    private final Runs runs;
    private final Path folder;

    private WarmBench(Task task, Path folder) {
        this.task = task;
        this.runs = new Runs(task.memory());
        this.folder = folder;
    }

    /** Measures what the words of a {@link Task} say, on a copy of the sources. */
    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("personal-data-bench");
        try {
            new WarmBench(Task.of(words), folder).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        Path sources = folder.resolve("sources");
        copy(task.sources(), sources);
        Path edited = editable(sources);
        String before = Files.readString(edited);
        Path cache = folder.resolve("cache");
        List<String> without = task.with(sources, null).words();
        List<String> with = task.with(sources, cache).words();
        for (int i = 0; i < task.runs(); i++) {
            runs.fork("without a cache", WholeCheck.class, without);
            delete(cache);
            runs.fork("empty cache", WholeCheck.class, with);
            runs.fork("nothing changed", WholeCheck.class, with);
            Files.writeString(edited, edited(before, i));
            runs.fork("one file changed", WholeCheck.class, with);
        }
        runs.print();
        for (String name : List.of("empty cache", "nothing changed", "one file changed")) {
            System.out.printf(
                    Locale.ROOT, "CPU: %s / without a cache = %.2f%n", name, cpu(name) / cpu("without a cache"));
        }
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

    /** The text with a call more in one method. */
    private static String edited(String text, int number) {
        return RETURN.matcher(text).replaceFirst("$1{ System.getenv(\"edit " + number + "\"); $2 }");
    }

    private double cpu(String name) {
        return runs.median(name + " " + Sample.TOTAL, Sample::cpu);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : SourceFiles.java(List.of(from))) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void delete(Path folder) throws IOException {
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
