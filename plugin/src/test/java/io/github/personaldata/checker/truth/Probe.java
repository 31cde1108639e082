package io.github.personaldata.checker.truth;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the instrumented code of a case calls; see {@link Instrumentation}. */
public final class Probe {
    private static final long PATIENCE_MILLIS = 5_000;

    private static volatile int outboundLine;
    // of each thread: a callback that reads the answer must not move what its sender waits for
    private static final ThreadLocal<Integer> REQUESTS_BEFORE = ThreadLocal.withInitial(Loopback::requests);

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

    /** A value is about to be pushed onto a diagnostic context. */
    public static void context(String value, int line) {
        Recording.current().add(Channel.LOG, line, value);
    }

    /** A map is about to be put into a diagnostic context. */
    public static void context(Map<String, String> entries, int line) {
        Recording.current().add(Channel.LOG, line, new TreeMap<>(entries).toString());
    }

    /** A method of an HTTP client is about to be called; a request that arrives from now on is its work. */
    public static void outbound(int line) {
        outboundLine = line;
        REQUESTS_BEFORE.set(Loopback.requests());
    }

    /** A method that sends in the background has returned; waits for the request, so that no later call is blamed. */
    public static void sent() throws InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (Loopback.requests() == REQUESTS_BEFORE.get()) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("no request arrived");
            }
            Thread.sleep(1);
        }
    }

    static int outboundLine() {
        return outboundLine;
    }
}
