package io.github.personaldata.checker.injected;

import io.github.personaldata.checker.generated.Chance;
import io.github.personaldata.checker.truth.SiteRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts leaks and their twins into one project, those that runs have proved to be what they are. */
final class Injector {
    /** Of so many candidates at least one should be a leak with a silent twin. */
    private static final int CANDIDATES = 6;

    /** How many candidates are run in one JVM. */
    private static final int POOL = 60;

    /** How many pairs are in the project at once: all are one program, and many would use the same classes. */
    private static final int AT_ONCE = 25;

    private static final int MOST_DECLARED = 40;

    private final RealCode project;
    private final Path folder;
    private final Path compiled;

    /** In: a project and a folder to work in, where its class files stay. */
    Injector(RealCode project, Path folder) {
        this.project = project;
        this.folder = folder;
        compiled = folder.resolve("compiled").toAbsolutePath();
    }

    /** In: how many pairs at most, and a seed. Out: what became of them, in several batches. */
    List<Outcome> outcomes(int pairs, long seed) throws IOException, InterruptedException {
        compileProject();
        Surface surface = Surface.of(compiled, project.classPath());
        Maker maker = new Maker(surface);
        Chance chance = new Chance(seed);
        Map<Class<?>, DataSource> declared = some(new DataSources(surface, maker, compiled).all(), chance);
        Walk walk = new Walk(surface, maker, declared, new Insertions(project.sources()), chance);
        List<Injection> proved = new ArrayList<>();
        for (int number = 1; number <= pairs * CANDIDATES && proved.size() < pairs; number += POOL) {
            List<Injection> candidates = new ArrayList<>();
            for (int i = 0; i < Math.min(POOL, pairs * CANDIDATES); i++) {
                candidates.add(walk.injection(number + i));
            }
            Batch pool = batch("candidates", candidates);
            proved.addAll(proved(pool.injections(), pool.truth()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < Math.min(pairs, proved.size()); i += AT_ONCE) {
            int end = Math.min(i + AT_ONCE, Math.min(pairs, proved.size()));
            Batch batch = batch("batch" + outcomes.size(), proved.subList(i, end));
            // without the others' code some may be something else now
            Batch.Truth truth = batch.truth();
            outcomes.add(Outcome.of(proved(batch.injections(), truth), truth, batch.analysed()));
        }
        return outcomes;
    }

    private Batch batch(String name, List<Injection> injections) throws IOException {
        return new Batch(project, compiled, folder.resolve(name), injections).compiled();
    }

    private static Map<Class<?>, DataSource> some(Map<Class<?>, DataSource> all, Chance chance) {
        Map<Class<?>, DataSource> some = new LinkedHashMap<>();
        for (Class<?> type : chance.shuffled(List.copyOf(all.keySet()))) {
            DataSource source = all.get(type);
            if (source != null && some.size() < MOST_DECLARED) {
                some.put(type, source);
            }
        }
        return some;
    }

    private static List<Injection> proved(List<Injection> injections, Batch.Truth truth) {
        return injections.stream()
                .filter(injection -> {
                    SiteRun.Seen seen = truth.byNumber().get(injection.number());
                    int leak = Batch.leakSite(injection.number());
                    int twin = Batch.twinSite(injection.number());
                    return seen != null
                            && seen.failure().isEmpty()
                            && seen.leaks().stream().anyMatch(l -> l.line() == leak)
                            && seen.silent().contains(twin)
                            && truth.leaks().stream().noneMatch(l -> l.line() == twin);
                })
                .toList();
    }

    /** Sources are pinned, so what was compiled once stays good. */
    private void compileProject() throws IOException {
        if (Files.isDirectory(compiled)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(project.sources())) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        Map<Path, String> wrong = new Javac(project.classPath(), SiteRun.lombok()).compile(files, compiled, List.of());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("the project does not compile: "
                    + wrong.values().stream().limit(3).toList());
        }
    }
}
