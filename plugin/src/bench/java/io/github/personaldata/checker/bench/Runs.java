package io.github.personaldata.checker.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Runs programs, each in a JVM of its own, and gathers what they have measured. */
final class Runs {
    private final String memory;
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    /** @param memory as in {@code -Xmx} */
    Runs(String memory) {
        this.memory = memory;
    }

    /** Runs a program; what it measures is put under the name. */
    void fork(String name, Class<?> program, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(words);
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

    /** Prints a table of all. */
    void print() {
        System.out.printf("%-20s %28s %28s %10s%n", "", "wall ms (least..most)", "CPU ms (least..most)", "heap MiB");
        samples.forEach(Runs::print);
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

    /** The median of one of the figures under a name; 0 without any. */
    double median(String name, ToLongFunction<Sample> figure) {
        List<Sample> all = samples.getOrDefault(name, List.of());
        return all.isEmpty() ? 0 : median(all, figure);
    }
}
