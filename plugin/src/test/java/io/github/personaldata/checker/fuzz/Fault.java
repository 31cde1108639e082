package io.github.personaldata.checker.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * A bad answer.
 *
 * @param kind the same for inputs that most likely meet the same fault
 * @param text all that is known of it
 */
record Fault(String kind, byte[] input, String text) {
    /** What was thrown, by the checker or about its answer. */
    static Fault of(byte[] input, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        String where = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.github.personaldata.checker."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        return new Fault(thrown.getClass().getSimpleName() + " " + where, input, trace.toString());
    }

    Fault withInput(byte[] other) {
        return new Fault(kind, other, text);
    }
}
