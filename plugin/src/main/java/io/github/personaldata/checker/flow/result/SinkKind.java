package io.github.personaldata.checker.flow.result;

/** How data leaves. */
public enum SinkKind {
    LOG,
    EXCEPTION,
    OUTBOUND,
    /** A file or database: no leak of its own. */
    STORE,
    /** No way out: an object that other data lies in. */
    MERGE,
    /** No way out: code that works for a purpose and has the data at hand. */
    PROCESSING
}
