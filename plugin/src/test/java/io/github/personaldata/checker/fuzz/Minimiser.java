package io.github.personaldata.checker.fuzz;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Makes an input as small as it can be while its answer is bad in the same way. */
final class Minimiser {
    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    private final Runner runner;
    private final long end = System.nanoTime() + MOST_TIME.toNanos();

    private Minimiser(Runner runner) {
        this.runner = runner;
    }

    static Fault minimised(Fault fault, Runner runner) throws InterruptedException {
        return new Minimiser(runner).minimised(fault);
    }

    private Fault minimised(Fault fault) throws InterruptedException {
        Fault least = fault;
        for (int size = Math.max(1, least.input().length / 2); size > 0; size /= 2) {
            for (int at = 0; at < least.input().length && System.nanoTime() < end; ) {
                @Nullable Fault smaller = smaller(least, at, size);
                if (smaller == null) {
                    at += size;
                } else {
                    least = smaller;
                }
            }
        }
        return least;
    }

    private @Nullable Fault smaller(Fault fault, int from, int size) throws InterruptedException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        byte[] whole = fault.input();
        int to = Math.min(whole.length, from + size);
        rest.write(whole, 0, from);
        rest.write(whole, to, whole.length - to);
        @Nullable Fault found = runner.answer(rest.toByteArray());
        return found != null && found.kind().equals(fault.kind()) ? found : null;
    }
}
