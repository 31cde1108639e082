package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Launch;
import io.github.personaldata.checker.bench.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the checker with JavaParser alone and with other tools, on one project after the other. What is measured of a project is kept in a file
 * of its own; table and plot show all such files, those of earlier runs included.
 */
public final class PeersBench {
    private static final String FIGURES = ".tsv";

    private PeersBench() {}

    /** Compares what the words of {@link Settings} say. */
    public static void main(String[] words) throws Exception {
        Settings settings = Settings.of(words);
        Path results = settings.output().resolve("results");
        Files.createDirectories(results);
        Path measuring = settings.output().resolve("measuring");
        MavenHome maven = new MavenHome(settings.maven(), measuring);
        Preparation preparation = new Preparation(settings, maven);
        Peers peers = settings.peers() ? new Peers(settings, preparation, measuring) : null;
        for (String name : settings.projects()) {
            Project project = preparation.project(name);
            System.out.printf(Locale.ROOT, "%s: %,d lines%n", name, project.lines());
            String load = Machine.load();
            List<Row> rows = measure(project, settings, maven, peers);
            String about = String.format(
                    Locale.ROOT,
                    "%s; %s; -Xmx%s, %d threads, limit %d s; load average %s before, %s after",
                    LocalDate.now(ZoneOffset.UTC),
                    Machine.name(),
                    settings.memory(),
                    settings.threads(),
                    settings.limit().toSeconds(),
                    load,
                    Machine.load());
            List<String> lines = new ArrayList<>(List.of(about, Row.HEADER));
            rows.forEach(row -> lines.add(row.line()));
            Files.write(results.resolve(name.replace('*', '-') + FIGURES), lines);
            report(results, settings.output());
        }
    }

    private static List<Row> measure(Project project, Settings settings, MavenHome maven, @Nullable Peers peers)
            throws IOException, InterruptedException {
        Comparison comparison = new Comparison(project, settings);
        WorkingCopy copy = new WorkingCopy(project.sources(), settings.output().resolve("copy"));
        List<Comparison.Step> steps = new ArrayList<>(comparison.own(copy));
        if (peers != null) {
            for (Launch launch : peers.launches(project, copy.sources())) {
                steps.add(Comparison.Step.of(launch));
            }
            steps.addAll(MavenBuild.steps(project, settings, maven));
        }
        return comparison.measure(steps);
    }

    private static void report(Path results, Path output) throws IOException {
        List<Table.Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(FIGURES)).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                parts.add(new Table.Part(
                        lines.get(0),
                        lines.subList(2, lines.size()).stream().map(Row::of).toList()));
            }
        }
        List<Row> all = parts.stream().flatMap(part -> part.rows().stream()).toList();
        Path table = output.resolve("peers.md");
        Files.writeString(table, Table.of(parts));
        Path plot = output.resolve("peers.svg");
        Files.writeString(plot, Plot.of(all));
        System.out.println("The table is in " + table + ", the plot in " + plot);
    }
}
