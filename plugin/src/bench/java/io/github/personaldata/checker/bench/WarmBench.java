package io.github.personaldata.checker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Checks without a cache, with an empty one, with nothing changed and with the code of one method changed, by turns, and prints the ratios. */
public final class WarmBench {
    private final Task task;
    private final Runs runs;
    private final WorkingCopy copy;

    private WarmBench(Task task, Path folder) throws IOException {
        this.task = task;
        this.runs = Runs.of(task);
        this.copy = new WorkingCopy(task.sources(), folder);
    }

    /** Measures what the words of a {@link Task} say, on a copy of the sources. */
    public static void main(String[] words) throws Exception {
        Path folder = Files.createTempDirectory("personal-data-bench");
        try {
            new WarmBench(Task.of(words), folder).run();
        } finally {
            WorkingCopy.delete(folder);
        }
    }

    private void run() throws Exception {
        List<String> without = task.with(copy.sources(), null).words();
        List<String> with = task.with(copy.sources(), copy.cache()).words();
        for (int i = 0; i < task.runs(); i++) {
            runs.fork("without a cache", WholeCheck.class, without);
            copy.empty();
            runs.fork("empty cache", WholeCheck.class, with);
            runs.fork("nothing changed", WholeCheck.class, with);
            copy.edit(i);
            runs.fork("one file changed", WholeCheck.class, with);
        }
        runs.print();
        for (String name : List.of("empty cache", "nothing changed", "one file changed")) {
            System.out.printf(
                    Locale.ROOT, "CPU: %s / without a cache = %.2f%n", name, cpu(name) / cpu("without a cache"));
        }
    }

    private double cpu(String name) {
        return runs.median(name + " " + Sample.TOTAL, Sample::cpu);
    }
}
