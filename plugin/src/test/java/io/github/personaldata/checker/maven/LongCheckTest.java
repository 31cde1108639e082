package io.github.personaldata.checker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class LongCheckTest {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void speaksAgainAndAgainUntilItIsClosed() throws InterruptedException {
        LongCheck check = start(Duration.ofMillis(5), Duration.ofMillis(5));
        assertThat(said.poll(30, TimeUnit.SECONDS)).startsWith("after PT");
        assertThat(said.poll(30, TimeUnit.SECONDS)).startsWith("after PT");
        check.close();
        // one may have been about to be said
        Thread.sleep(100);
        said.clear();
        assertThat(said.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void isSilentAboutAFastCheck() throws InterruptedException {
        start(Duration.ofMinutes(1), Duration.ofMillis(1)).close();
        assertThat(said.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    private LongCheck start(Duration silentFor, Duration thenEvery) {
        return LongCheck.start(passed -> "after " + passed, said::add, silentFor, thenEvery);
    }
}
