package io.github.personaldata.checker.generated;

import io.github.personaldata.checker.truth.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs and analyses programs, a hundred in one compilation, one JVM and one analysis. */
final class Laboratory {
    private static final int AT_ONCE = 100;

    private final Path folder;

    /** In: a folder that may be emptied. */
    Laboratory(Path folder) {
        this.folder = folder;
    }

    /** In: programs; out: what was seen of each, in the same order. */
    List<Verdict> verdicts(List<Program> programs) {
        var verdicts = new ArrayList<Verdict>();
        for (var start = 0; start < programs.size(); start += AT_ONCE) {
            verdicts.addAll(some(programs.subList(start, Math.min(start + AT_ONCE, programs.size()))));
        }
        return verdicts;
    }

    /** One that does not compile, or hangs, must not take the others with it. */
    private List<Verdict> some(List<Program> programs) {
        try {
            return batch(programs);
        } catch (IllegalStateException failure) {
            if (programs.size() == 1) {
                var text = SourceText.write(programs.get(0), "P0");
                return List.of(Verdict.failed(programs.get(0), text, String.valueOf(failure.getMessage())));
            }
            var verdicts = new ArrayList<>(some(programs.subList(0, programs.size() / 2)));
            verdicts.addAll(some(programs.subList(programs.size() / 2, programs.size())));
            return verdicts;
        }
    }

    private List<Verdict> batch(List<Program> programs) {
        try {
            var sources = emptied(folder.resolve("programs"));
            var family = Files.createDirectories(sources.resolve("generated"));
            Files.copy(
                    Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/cases/personal-data.yml"),
                    sources.resolve("personal-data.yml"));
            var texts = new ArrayList<String>();
            for (var program : programs) {
                var name = "P" + texts.size();
                texts.add(SourceText.write(program, name));
                Files.writeString(family.resolve(name + ".java"), texts.get(texts.size() - 1));
            }
            var outcomes = Experiment.of(sources, folder.resolve("work"));
            var verdicts = new ArrayList<Verdict>();
            for (var i = 0; i < programs.size(); i++) {
                var outcome = outcomes.get("generated.p" + i + ".P" + i);
                if (outcome == null) {
                    throw new IllegalStateException("nothing is known of program " + i);
                }
                verdicts.add(Verdict.of(programs.get(i), texts.get(i), outcome));
            }
            return verdicts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
