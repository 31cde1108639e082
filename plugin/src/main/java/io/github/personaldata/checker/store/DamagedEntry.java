package io.github.personaldata.checker.store;

/** Stored bytes that are cut off, altered, or written for another version of the records. The remedy is to compute the value anew. */
public final class DamagedEntry extends Exception {
    private static final long serialVersionUID = 1L;

    public DamagedEntry(String message) {
        super(message);
    }

    public DamagedEntry(String message, Throwable cause) {
        super(message, cause);
    }
}
