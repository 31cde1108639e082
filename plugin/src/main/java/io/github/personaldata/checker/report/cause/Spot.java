package io.github.personaldata.checker.report.cause;

import java.util.Comparator;

/**
 * Where an edit may stand, and of what sort it is.
 *
 * @param file empty unless it is a line of source
 * @param subject empty if it is one
 */
record Spot(Edit edit, String file, int line, String subject) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER = Comparator.comparing(Spot::edit)
            .thenComparing(Spot::file)
            .thenComparingInt(Spot::line)
            .thenComparing(Spot::subject);

    /** The sorts of edits, those first that change the code rather than what is declared. */
    enum Edit {
        /** Less data goes on from a line. */
        LESS_DATA,
        CONSENT,
        SWITCH,
        DECLARATION,
        PURPOSE,
        MODEL,
        RECIPIENT
    }

    /** A line of source. */
    static Spot line(Edit edit, String file, int line) {
        return new Spot(edit, file, line, "");
    }

    /** What has no line of its own. */
    static Spot about(Edit edit, String subject) {
        return new Spot(edit, "", 0, subject);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
