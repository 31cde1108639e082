package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.run.SourceFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Runs baseline, lean parsing and whole analysis by turns, each in a JVM of its own, and prints medians, spread and ratios. */
public final class Bench {
    private final Task task;
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    private Bench(Task task) {
        this.task = task;
    }

    /** Measures what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        new Bench(Task.of(words)).run();
    }

    private void run() throws Exception {
        long lines = 0;
        List<Path> files = SourceFiles.java(List.of(task.sources()));
        for (Path file : files) {
            lines += new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .count();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d files, %,d lines; %d threads, -Xmx%s, %d runs%n",
                task.sources(),
                files.size(),
                lines,
                task.threads(),
                task.memory(),
                task.runs());
        for (int i = 0; i < task.runs(); i++) {
            fork("baseline", ParsingAlone.class);
            fork("lean", LeanParsing.class);
            fork("analysis", WholeAnalysis.class);
        }
        System.out.printf("%-20s %28s %28s %10s%n", "", "wall ms (least..most)", "CPU ms (least..most)", "heap MiB");
        samples.forEach(Bench::print);
        ratio("wall", Sample::wall);
        ratio("CPU", Sample::cpu);
    }

    private void fork(String name, Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + task.memory());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(task.words());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Sample sample = Sample.of(line);
                if (sample == null) {
                    System.out.println(name + ": " + line);
                } else {
                    samples.computeIfAbsent(name + " " + sample.name(), n -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the " + name + " failed; its output is above");
        }
    }

    private static void print(String name, List<Sample> all) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %28s %28s %10d%n",
                name,
                spread(all, Sample::wall),
                spread(all, Sample::cpu),
                median(all, Sample::heap));
    }

    private static String spread(List<Sample> all, ToLongFunction<Sample> figure) {
        var summary = all.stream().mapToLong(figure).summaryStatistics();
        return String.format(Locale.ROOT, "%,d (%,d..%,d)", median(all, figure), summary.getMin(), summary.getMax());
    }

    private static long median(List<Sample> all, ToLongFunction<Sample> figure) {
        long[] sorted = all.stream().mapToLong(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private void ratio(String name, ToLongFunction<Sample> figure) {
        double baseline = median("baseline " + Sample.TOTAL, figure);
        System.out.printf(
                Locale.ROOT,
                "%s: analysis / baseline = %.2f; lowering and link / baseline = %.2f%n",
                name,
                median("analysis " + Sample.TOTAL, figure) / baseline,
                (median("analysis source", figure) + median("analysis link", figure) - median("lean parsing", figure))
                        / baseline);
    }

    private double median(String name, ToLongFunction<Sample> figure) {
        return median(samples.getOrDefault(name, List.of()), figure);
    }
}
