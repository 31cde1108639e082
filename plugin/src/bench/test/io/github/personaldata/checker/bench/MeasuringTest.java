package io.github.personaldata.checker.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public final class MeasuringTest {
    @TempDir
    Path folder;

    /** A program of somebody else's: it prints without ending the line, and ends as its word says. */
    public static final class Program {
        private Program() {}

        public static void main(String[] words) throws InterruptedException {
            System.out.print("working ");
            System.out.flush();
            switch (words[0]) {
                case "exits" -> System.exit(3);
                case "throws" -> throw new IllegalStateException("on purpose");
                case "sleeps" -> Thread.sleep(60_000);
                default -> {}
            }
        }
    }

    @Test
    void programsAreMeasuredHoweverTheyEnd() throws Exception {
        Runs runs = new Runs("64m", 2, Duration.ofSeconds(30), folder.resolve("logs"));
        assertThat(runs.run(program("returns"))).isEqualTo(Ending.DONE);
        assertThat(runs.run(program("exits"))).isEqualTo(Ending.FAILED);
        assertThat(runs.run(program("throws"))).isEqualTo(Ending.FAILED);
        assertThat(runs.samples()).containsOnlyKeys("returns total", "exits total", "throws total");
        assertThat(runs.samples().get("exits total")).singleElement().satisfies(sample -> {
            assertThat(sample.wall()).isPositive();
            assertThat(sample.cpu()).isPositive();
        });
    }

    @Test
    void aProgramIsEndedAtTheLimit() throws Exception {
        Runs runs = new Runs("64m", 2, Duration.ofSeconds(2), folder.resolve("logs"));
        assertThat(runs.run(program("sleeps"))).isEqualTo(Ending.STOPPED);
        assertThat(runs.samples().get("sleeps total"))
                .singleElement()
                .extracting(Sample::wall)
                .isEqualTo(2_000L);
    }

    @Test
    void samplesComeBackFromTheirLines() {
        Sample sample = new Sample("total", 1, 2, 3, 4);
        assertThat(Sample.of(sample.line())).isEqualTo(sample);
        assertThat(Sample.of("\u001b[0mworking " + sample.line())).isEqualTo(sample);
        assertThat(Sample.of("bench-sample of something")).isNull();
        assertThat(Sample.of("")).isNull();
    }

    @Test
    void spreadsHaveTheMedianBetweenLeastAndMost() {
        List<Sample> samples = List.of(wall(9), wall(1), wall(4), wall(6));
        assertThat(Spread.of(samples, Sample::wall)).isEqualTo(new Spread(5, 1, 9));
        assertThat(Spread.of(samples.subList(0, 3), Sample::wall).median()).isEqualTo(4);
        assertThatThrownBy(() -> Spread.of(List.of(), Sample::wall)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample wall(long wall) {
        return new Sample("total", wall, 0, 0, 0);
    }

    /** With nothing on its class path but itself and what measures it. */
    private Launch program(String word) throws Exception {
        Path own = Path.of(Program.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Launch.measured(
                word, folder.resolve("measuring"), own.toString(), List.of(), Program.class.getName(), List.of(word));
    }
}
