package io.github.personaldata.checker.change;

import java.util.Locale;

/** What a change has to do with the way of a datum. */
public enum Touch {
    /** A statement on the way has lines that the change adds. */
    ADDED,
    /** The change takes lines away right above or below a statement on the way, or between two of one file. */
    REMOVED,
    /** Neither. That does not say that the change has nothing to do with it. */
    NONE;

    /** As reports write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of an id. */
    public static Touch of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Of several ways. */
    public Touch or(Touch other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it has to do with it. */
    public boolean isThere() {
        return this != NONE;
    }
}
