package io.github.personaldata.checker.truth;

import java.util.concurrent.atomic.AtomicInteger;

/** What has reached a server on this machine, of whatever protocol. */
final class Arrivals {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Arrivals() {}

    /** A text has arrived: it is the work of the client that the case has called last. */
    static void record(String text) {
        record(Probe.outboundLine(), text);
    }

    /** A text has arrived that was given away on a line of the case. */
    static void record(int line, String text) {
        Recording.current().add(Channel.OUTBOUND, line, text);
        COUNT.incrementAndGet();
    }

    /** How many texts have arrived so far. */
    static int count() {
        return COUNT.get();
    }
}
