package io.github.personaldata.checker.truth;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the instrumented code of a case calls; see {@link Instrumentation}. */
public final class Probe {
    private static final long PATIENCE_MILLIS = 5_000;

    private static volatile int outboundLine;
    private static volatile int keptLine;
    // of each thread: a callback that reads the answer must not move what its sender waits for
    private static final ThreadLocal<Integer> ARRIVED_BEFORE = ThreadLocal.withInitial(Arrivals::count);

    private Probe() {}

    /** An object was created; tells the message of a throwable. */
    public static void created(Object object, int line) {
        if (object instanceof Throwable throwable) {
            var message = Objects.requireNonNullElse(throwable.getMessage(), "");
            var cause = throwable.getCause();
            // new X(cause) repeats its cause, which adds nothing
            var wraps = cause != null && message.equals(cause.toString());
            Recording.current().add(Channel.EXCEPTION, line, wraps ? "" : message);
        }
    }

    /** A key and a value are about to be put into a diagnostic context. */
    public static void context(String key, String value, int line) {
        Recording.current().add(Channel.LOG, line, key + "=" + value);
    }

    /** A key and an object are about to be put into a diagnostic context. */
    public static void context(String key, Object value, int line) {
        context(key, String.valueOf(value), line);
    }

    /** A value is about to be pushed onto a diagnostic context. */
    public static void context(String value, int line) {
        Recording.current().add(Channel.LOG, line, value);
    }

    /** A map is about to be put into a diagnostic context. */
    public static void context(Map<String, String> entries, int line) {
        Recording.current().add(Channel.LOG, line, new TreeMap<>(entries).toString());
    }

    /** A method of a client is about to be called; what arrives from now on is its work. */
    public static void outbound(int line) {
        outboundLine = line;
        ARRIVED_BEFORE.set(Arrivals.count());
    }

    /** A span, an observation or a meter was answered by a method that may have told it something. */
    public static void told(Object carrier, int line) {
        Telemetry.told(carrier, line);
    }

    /** A meter has been given a measurement. */
    public static void measured(int line) {
        Telemetry.measured(line);
    }

    /** A library is about to be given what it will send with something else. */
    public static void kept(int line) {
        keptLine = line;
    }

    /** A method that sends in the background has returned; waits for what it sends, so that no later call is blamed. */
    public static void sent() throws InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (Arrivals.count() == ARRIVED_BEFORE.get()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("nothing arrived");
            }
            Thread.sleep(1);
        }
    }

    /** The line of {@link #kept}; 0 when there was none since this was last asked. */
    static int takeKeptLine() {
        var line = keptLine;
        keptLine = 0;
        return line;
    }

    static int outboundLine() {
        return outboundLine;
    }
}
