package io.github.personaldata.checker.maven;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says from time to time that a check is still at work; nothing where it is fast. */
final class LongCheck {
    private static final Duration SILENT_FOR = Duration.ofSeconds(20);
    private static final Duration THEN_EVERY = Duration.ofSeconds(60);

    private final Timer timer = new Timer("personal-data-progress", true);

    private LongCheck() {}

    /**
     * Begins with a check, and ends when it is closed.
     *
     * @param text what is said, by the time that has passed
     */
    static LongCheck start(Function<Duration, String> text, Consumer<String> say) {
        return start(text, say, SILENT_FOR, THEN_EVERY);
    }

    static LongCheck start(
            Function<Duration, String> text, Consumer<String> say, Duration silentFor, Duration thenEvery) {
        long begin = System.nanoTime();
        LongCheck check = new LongCheck();
        TimerTask telling = new TimerTask() {
            @Override
            public void run() {
                say.accept(text.apply(Duration.ofNanos(System.nanoTime() - begin)));
            }
        };
        check.timer.schedule(telling, silentFor.toMillis(), thenEvery.toMillis());
        return check;
    }

    /** Says no more. */
    void close() {
        timer.cancel();
    }
}
