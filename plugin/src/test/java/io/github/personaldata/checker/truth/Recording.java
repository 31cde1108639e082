package io.github.personaldata.checker.truth;

import java.util.ArrayList;
import java.util.List;

/** The sink calls of one run, in order. The run in hand is {@link #current()}; captures of all libraries write into it. */
final class Recording {
    private static volatile Recording current = new Recording();

    private final List<SinkCall> calls = new ArrayList<>();

    static Recording current() {
        return current;
    }

    static Recording start() {
        current = new Recording();
        return current;
    }

    synchronized void add(Channel channel, int line, String text) {
        calls.add(new SinkCall(channel, line, text));
    }

    synchronized List<SinkCall> calls() {
        return List.copyOf(calls);
    }
}
