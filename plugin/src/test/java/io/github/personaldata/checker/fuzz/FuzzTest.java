package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every target answers whatever it is given: in bounded time and memory, with an error that says where and what, and without passing
 * anything in silence. Usually two seconds each from a fixed seed, and so few inputs that a faster machine gives the
 * same ones; {@code -Dfuzz=1m} takes a minute each from a fresh one, which is printed,
 * {@code -Dfuzz.seed=N} an old one, {@code -Dfuzz.target=Policy,Diff} some of the targets. An input that meets a fault is left in
 * {@code target/fuzz}, as small as it can be, and {@code -Dfuzz.replay=FILE} gives it again.
 */
final class FuzzTest {
    private static final List<String> TARGETS =
            List.of("Policy", "Baseline", "Source", "Cache", "Library", "Diff", "Settings", "Results");
    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final long USUAL_ANSWERS = 60;
    private static final long FIXED_SEED = 20_261_128;
    private static final int SIDE_BY_SIDE = 2;
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path FOLDER = MODULE.resolve("target/fuzz").toAbsolutePath();
    private static final Path KEPT = MODULE.resolve("src/test/resources/fuzz");

    @TestFactory
    Stream<DynamicTest> everyAnswerIsGood() {
        String given = System.getProperty("fuzz");
        Duration time = given == null ? USUAL : Duration.parse("PT" + given.toUpperCase(Locale.ROOT));
        long most = given == null ? USUAL_ANSWERS : Long.MAX_VALUE;
        long seed = Long.getLong("fuzz.seed", given == null ? FIXED_SEED : System.currentTimeMillis());
        ExecutorService lanes = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        List<DynamicTest> tests = new ArrayList<>();
        for (String name :
                System.getProperty("fuzz.target", String.join(",", TARGETS)).split(",")) {
            Future<Campaign.Outcome> running =
                    lanes.submit(new Campaign(name, time, most, seed, FOLDER, KEPT.resolve(name)));
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Campaign.Outcome outcome = running.get();
                System.out.println(outcome.told());
                assertThat(outcome.faults()).as(outcome.told()).isEmpty();
            }));
        }
        lanes.shutdown();
        return tests.stream();
    }

    /** An input by itself, without probes and without a limit of time, as for a debugger. */
    @Test
    void replay(@TempDir Path folder) throws Exception {
        String file = System.getProperty("fuzz.replay");
        assumeTrue(file != null, "nothing to replay");
        Target target = target(Path.of(file));
        target.prepare(folder);
        target.answer(Files.readAllBytes(Path.of(file)));
    }

    private static Target target(Path file) throws ReflectiveOperationException, IOException {
        String name = file.getFileName().toString().replaceFirst("-.*", "");
        String folder = file.toAbsolutePath().getParent().getFileName().toString();
        String target = TARGETS.contains(name) ? name : folder;
        return (Target) Class.forName(FuzzTest.class.getPackageName() + "." + target + "Target")
                .getDeclaredConstructor()
                .newInstance();
    }
}
