package io.github.personaldata.checker.truth;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Stands in for standard output or standard error: each line printed is one sink call at the line of the case that printed it. */
final class Console extends OutputStream {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int textLine;

    /** Replaces both streams. What a case leaves without a line end is told by {@link #endRun()}. */
    static Console[] install() {
        var out = new Console();
        var err = new Console();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Console[] {out, err};
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        var line = CaseFrame.line();
        if (line != textLine) {
            endRun();
            textLine = line;
        }
        for (var i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                endRun();
            } else {
                text.write(bytes[i]);
            }
        }
    }

    synchronized void endRun() {
        var printed = text.toString(StandardCharsets.UTF_8);
        text.reset();
        // frames of a stack trace say nothing about persons, and name generated classes
        if (textLine != 0 && !printed.isEmpty() && !printed.startsWith("\tat ")) {
            Recording.current().add(Channel.LOG, textLine, printed);
        }
    }
}
