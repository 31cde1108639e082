package io.github.personaldata.checker.report.html;

import java.util.Locale;

/**
 * That a data element goes somewhere.
 *
 * @param target a recipient, or a word for a log, an exception or an unknown destination
 * @param judgement the worst of all places
 */
public record Way(String element, String target, Judgement judgement) {
    /** From harmless to bad. */
    public enum Judgement {
        PERMITTED,
        WARNING,
        ERROR;

        /** {@code permitted}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The worse of two. */
        public Judgement or(Judgement other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
