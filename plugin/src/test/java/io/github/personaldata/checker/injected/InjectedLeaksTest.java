package io.github.personaldata.checker.injected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.personaldata.checker.truth.Leak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Leaks put into projects that nobody here wrote, each with a harmless twin. Usually a few of a fixed seed in a small project;
 * {@code -Dinjected=adyen,simple-java-mail} takes others (see {@code docs/real-projects.md}), {@code -Dinjected.pairs=150} says how many in each,
 * {@code -Dinjected.seed=N} which. What is missed or falsely told is left in {@code target/injected/<project>/differences.txt}.
 */
final class InjectedLeaksTest {
    private static final int USUAL = 15;
    private static final int MANY = 150;
    private static final long FIXED_SEED = 20_261_128;
    private static final double LEAST_FOUND = 99;
    private static final double MOST_TWINS_TOLD = 3;

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("target/injected");

    @Test
    void findsWhatWasInjectedAndNotTheTwins() throws IOException, InterruptedException {
        String named = System.getProperty("injected");
        int pairs = Integer.getInteger("injected.pairs", named == null ? USUAL : MANY);
        long seed = Long.getLong("injected.seed", FIXED_SEED);
        List<Tally> tallies = new ArrayList<>();
        for (String name : List.of((named == null ? RealCode.SMALL : named).split(",", -1))) {
            Path folder = FOLDER.resolve(name);
            List<Outcome> outcomes = new Injector(RealCode.named(name, folder), folder).outcomes(pairs, seed);
            write(folder, outcomes);
            Tally tally = Tally.of(name, outcomes);
            System.out.println("seed " + seed + ": " + tally);
            assertThat(tally.pairs()).as(tally.toString()).isGreaterThanOrEqualTo(pairs / 2);
            tallies.add(tally);
        }
        Tally all = tallies.stream().reduce(Tally::plus).orElseThrow();
        assertSoftly(softly -> {
            softly.assertThat(all.foundPercent()).as(all.toString()).isGreaterThanOrEqualTo(LEAST_FOUND);
            softly.assertThat(all.twinsToldPercent()).as(all.toString()).isLessThanOrEqualTo(MOST_TWINS_TOLD);
        });
    }

    /** Each with the injected code and, of what is told, the way. */
    private static void write(Path folder, List<Outcome> outcomes) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            for (Injection injection : outcome.injections()) {
                List<Integer> own = List.of(Batch.leakSite(injection.number()), Batch.twinSite(injection.number()));
                int before = text.length();
                for (Leak leak : outcome.missed()) {
                    if (own.contains(leak.line())) {
                        text.append("MISSED ").append(leak).append('\n');
                    }
                }
                for (Map.Entry<Leak, List<String>> alarm : outcome.falseAlarms().entrySet()) {
                    if (own.contains(alarm.getKey().line())) {
                        text.append("FALSE ALARM ").append(alarm.getKey()).append('\n');
                        alarm.getValue()
                                .forEach(
                                        step -> text.append("    ").append(step).append('\n'));
                    }
                }
                if (text.length() > before) {
                    text.append(injection.shown()).append('\n');
                }
            }
        }
        Files.writeString(folder.resolve("differences.txt"), text);
    }
}
