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
            String before = "load average " + Machine.load() + " before, ";
            WorkingCopy copy =
                    new WorkingCopy(project.sources(), settings.output().resolve("copy"));
            Comparison comparison = new Comparison(project, settings);
            comparison.measure(steps(comparison, copy, project, settings, maven, peers), rows -> {
                List<String> lines =
                        new ArrayList<>(List.of(about(settings) + before + Machine.load() + " after", Row.HEADER));
                rows.forEach(row -> lines.add(row.line()));
                Files.write(results.resolve(name.replace('*', '-') + FIGURES), lines);
                report(results, settings.output());
            });
            System.out.println("Table and plot are in " + settings.output());
        }
    }

    private static List<Comparison.Step> steps(
            Comparison comparison,
            WorkingCopy copy,
            Project project,
            Settings settings,
            MavenHome maven,
            @Nullable Peers peers)
            throws IOException, InterruptedException {
        List<Comparison.Step> steps = new ArrayList<>(comparison.own(copy));
        if (peers != null) {
            for (Launch launch : peers.launches(project, copy.sources())) {
                steps.add(Comparison.Step.of(launch));
            }
            steps.addAll(MavenBuild.steps(project, settings, maven));
        }
        return steps;
    }

    private static String about(Settings settings) {
        return String.format(
                Locale.ROOT,
                "%s; %s; -Xmx%s, %d threads, limit %d s; ",
                LocalDate.now(ZoneOffset.UTC),
                Machine.name(),
                settings.memory(),
                settings.threads(),
                settings.limit().toSeconds());
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
        Files.writeString(output.resolve("peers.md"), Table.of(parts));
        String caption = LocalDate.now(ZoneOffset.UTC) + ", " + Machine.name();
        Files.writeString(output.resolve("peers.svg"), Plot.of(all, caption));
    }
}
