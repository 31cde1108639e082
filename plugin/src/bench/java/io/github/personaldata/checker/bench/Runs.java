package io.github.personaldata.checker.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** Runs programs, each in a JVM of its own, and gathers what they have measured. */
public final class Runs {
    private final String memory;
    private final int processors;
    private final Duration limit;
    private final Path logs;
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    /**
     * @param memory of each JVM, as in {@code -Xmx}
     * @param processors that each JVM is to believe in
     * @param limit after which a program is ended
     * @param logs a folder for what the programs print
     */
    public Runs(String memory, int processors, Duration limit, Path logs) {
        this.memory = memory;
        this.processors = processors;
        this.limit = limit;
        this.logs = logs;
    }

    /** Without a limit worth the name, and with what programs print in a folder of their own. */
    static Runs of(Task task) throws IOException {
        return new Runs(
                task.memory(), task.threads(), Duration.ofDays(1), Files.createTempDirectory("personal-data-bench"));
    }

    /**
     * Runs a program of the benchmark and shows what else it prints.
     *
     * @throws IllegalStateException if it fails
     */
    void fork(String name, Class<?> program, List<String> words) throws IOException, InterruptedException {
        Ending ending = run(Launch.of(name, program, words));
        for (String line : Files.readAllLines(log(name), StandardCharsets.UTF_8)) {
            if (Sample.of(line) == null) {
                System.out.println(name + ": " + line);
            }
        }
        if (ending != Ending.DONE) {
            throw new IllegalStateException("the " + name + " failed; its output is above");
        }
    }

    /** Runs a program; what it measures is put under its name, and what it prints in a file of that name. */
    public Ending run(Launch launch) throws IOException, InterruptedException {
        Files.createDirectories(logs);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + memory, "-XX:ActiveProcessorCount=" + processors));
        command.addAll(launch.options());
        command.addAll(List.of("-cp", launch.classPath(), launch.main()));
        command.addAll(launch.words());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(launch.name()).toFile())
                .start();
        Ending ending;
        if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            ending = process.exitValue() == 0 ? Ending.DONE : Ending.FAILED;
        } else {
            add(launch.name(), soFar(process));
            process.destroyForcibly().waitFor();
            ending = Ending.STOPPED;
        }
        try (var lines = Files.lines(log(launch.name()), StandardCharsets.ISO_8859_1)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Sample sample = Sample.of(line);
                if (sample != null) {
                    add(launch.name(), sample);
                }
            }
        }
        return ending;
    }

    private Sample soFar(Process process) {
        long cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        return new Sample(Sample.TOTAL, limit.toMillis(), cpu, 0, Meter.resident(Long.toString(process.pid())));
    }

    private void add(String program, Sample sample) {
        samples.computeIfAbsent(program + " " + sample.name(), n -> new ArrayList<>())
                .add(sample);
    }

    private Path log(String name) {
        return logs.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".log");
    }

    /** Prints a table of all. */
    void print() {
        System.out.printf("%-20s %28s %28s %10s%n", "", "wall ms (least..most)", "CPU ms (least..most)", "heap MiB");
        samples.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-20s %28s %28s %10d%n",
                name,
                Spread.of(all, Sample::wall),
                Spread.of(all, Sample::cpu),
                Spread.of(all, Sample::heap).median()));
    }

    /** What was measured, by the name of the program and that of the sample, with a blank between. */
    public Map<String, List<Sample>> samples() {
        return samples;
    }

    /** The median of one of the figures under a name; 0 without any. */
    double median(String name, ToLongFunction<Sample> figure) {
        List<Sample> all = samples.getOrDefault(name, List.of());
        return all.isEmpty() ? 0 : Spread.of(all, figure).median();
    }
}
