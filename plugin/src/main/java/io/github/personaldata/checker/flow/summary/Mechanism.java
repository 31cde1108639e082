package io.github.personaldata.checker.flow.summary;

/** How a whole object turns into text or bytes, and so which of its parts come out. */
public enum Mechanism {
    /** {@code toString()}: string concatenation, {@code String.valueOf}, a log parameter. */
    TEXT,
    /** A Throwable as a logger prints it: message, causes and suppressed ones. */
    STACK_TRACE,
    /** Jackson with its defaults and annotations. */
    JSON,
    /** Gson: fields, not getters. */
    GSON,
    /** Java serialisation: fields that are not transient. */
    JAVA,
    /** Whatever can be reached; what an unmodelled call may do. */
    EVERYTHING,
    /** What code can ask of it that knows it by a library's type: the results of the methods by which a class implements that type. */
    OVERRIDES,
    /** Not a form of text: a weak anonymiser (an unsalted hash, a truncation) was applied. */
    WEAKLY_ANONYMISED
}
