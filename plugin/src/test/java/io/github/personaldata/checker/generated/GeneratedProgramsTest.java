package io.github.personaldata.checker.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs: what a run of each shows must be found, and hardly anything else. Usually some hundred of a fixed seed;
 * {@code -Dgenerated=20000} makes as many of a new seed, which it prints, and {@code -Dgenerated.seed=N} those of an old one;
 * {@code -Dgenerated.missed=9} shrinks that many missed leaks, {@code -Dgenerated.alarms=5} that many false alarms too. Programs that fail are left in {@code target/generated}, as small as they
 * can be.
 */
final class GeneratedProgramsTest {
    private static final int USUAL = 300;
    private static final long FIXED_SEED = 20_261_128;
    private static final int MOST_SHRUNK = 3;
    private static final int OFTEN = 50;
    private static final double MOST_FALSE_ALARMS = 5;
    private static final double LEAST_CLEAN = 40;

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("target/generated");

    private final Laboratory laboratory = new Laboratory(FOLDER.resolve("run"));

    @Test
    void noLeakIsMissedAndHardlyAFalseAlarmMade() throws IOException {
        var fresh = System.getProperty("generated") != null;
        int count = Integer.getInteger("generated", USUAL);
        long seed = Long.getLong("generated.seed", fresh ? System.currentTimeMillis() : FIXED_SEED);
        var seeds = LongStream.range(seed, seed + count).boxed().toList();
        var verdicts =
                laboratory.verdicts(seeds.stream().map(Generator::program).toList());
        var tally = Tally.of(verdicts);
        var told = "seed " + seed + ": " + tally;
        System.out.println(told);
        var missed = shrunk(
                seeds,
                verdicts,
                "missed",
                verdict -> !verdict.missed().isEmpty(),
                Integer.getInteger("generated.missed", MOST_SHRUNK));
        var alarms = shrunk(
                seeds,
                verdicts,
                "alarm",
                verdict -> !verdict.falseAlarms().isEmpty(),
                Integer.getInteger("generated.alarms", 0));
        var troubled = verdicts.stream().filter(verdict -> !verdict.isProof()).toList();
        troubled.forEach(
                verdict -> System.out.println(verdict.trouble().lines().limit(5).toList()));
        assertSoftly(softly -> {
            softly.assertThat(missed).as(told).isEmpty();
            softly.assertThat(tally.falseAlarmPercent()).as(told + alarms).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
            softly.assertThat(tally.cleanPercent()).as(told).isGreaterThanOrEqualTo(LEAST_CLEAN);
            softly.assertThat(troubled.stream().map(v -> v.trouble() + "\n" + v.text()))
                    .as(told)
                    .hasSizeLessThanOrEqualTo(count / 100);
        });
        // any three hundred come close, but chance may leave one pair a little short
        if (!fresh) {
            everythingIsCovered(Coverage.of(verdicts));
        }
    }

    private static void everythingIsCovered(Coverage coverage) {
        System.out.println(coverage.instructions());
        System.out.println(coverage.pairs());
        assertThat(coverage.pairs().values()).as(coverage.pairs().toString()).allMatch(times -> times >= OFTEN);
        // what could not be lowered does not occur in a program that compiles and whose class path is whole
        assertThat(coverage.instructions()).containsEntry("Opaque", 0);
        var others = new ArrayList<>(coverage.instructions().entrySet());
        others.removeIf(entry -> entry.getKey().equals("Opaque"));
        assertThat(others).allMatch(entry -> entry.getValue() >= OFTEN);
    }

    /** The first programs that fail, made small and written to files; their texts. */
    private List<String> shrunk(
            List<Long> seeds, List<Verdict> verdicts, String kind, Predicate<Verdict> fails, int most)
            throws IOException {
        var failure = fails.and(Verdict::isProof);
        var shrinker = new Shrinker(laboratory::verdicts);
        var texts = new ArrayList<String>();
        for (var i = 0; i < seeds.size(); i++) {
            var verdict = verdicts.get(i);
            if (failure.test(verdict) && texts.size() < most) {
                var text = "// seed %d, shrunk\n%s"
                        .formatted(
                                seeds.get(i), shrinker.shrink(verdict, failure).explained());
                Files.writeString(FOLDER.resolve("%s-%d.java.txt".formatted(kind, seeds.get(i))), text);
                texts.add(text.lines().skip(15).limit(80).reduce("", (all, line) -> all + "\n" + line));
            } else if (failure.test(verdict)) {
                texts.add(String.format(Locale.ROOT, "seed %d, not shrunk", seeds.get(i)));
            }
        }
        return texts;
    }
}
