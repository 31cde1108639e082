package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.run.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Runs baseline, lean parsing and whole analysis by turns, each in a JVM of its own, and prints medians, spread and ratios. */
public final class Bench {
    private final Task task;
    private final Runs runs;

    private Bench(Task task) throws IOException {
        this.task = task;
        this.runs = Runs.of(task);
    }

    /** Measures what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        new Bench(Task.of(words)).run();
    }

    private void run() throws Exception {
        List<Path> files = SourceFiles.java(List.of(task.sources()));
        System.out.printf(
                Locale.ROOT,
                "%s: %,d files, %,d lines; %d threads, -Xmx%s, %d runs%n",
                task.sources(),
                files.size(),
                WorkingCopy.lines(files),
                task.threads(),
                task.memory(),
                task.runs());
        for (int i = 0; i < task.runs(); i++) {
            runs.fork("baseline", ParsingAlone.class, task.words());
            runs.fork("lean", LeanParsing.class, task.words());
            runs.fork("analysis", WholeAnalysis.class, task.words());
        }
        runs.print();
        ratio("wall", Sample::wall);
        ratio("CPU", Sample::cpu);
    }

    private void ratio(String name, ToLongFunction<Sample> figure) {
        double baseline = runs.median("baseline " + Sample.TOTAL, figure);
        System.out.printf(
                Locale.ROOT,
                "%s: analysis / baseline = %.2f; lowering and link / baseline = %.2f%n",
                name,
                runs.median("analysis " + Sample.TOTAL, figure) / baseline,
                (runs.median("analysis source", figure)
                                + runs.median("analysis link", figure)
                                - runs.median("lean parsing", figure))
                        / baseline);
    }
}
