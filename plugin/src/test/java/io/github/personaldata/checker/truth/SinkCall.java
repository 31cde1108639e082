package io.github.personaldata.checker.truth;

/** One text that left a case: on which channel, at which line of the case, and the text as the library wrote it. */
record SinkCall(Channel channel, int line, String text) {
    boolean sameSink(SinkCall other) {
        return channel == other.channel && line == other.line;
    }
}
