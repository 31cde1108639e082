package io.github.personaldata.checker.flow.summary;

/** How a whole object turns into text or bytes, and so which of its parts come out. */
public enum Mechanism {
    /** {@code toString()}: string concatenation, {@code String.valueOf}, a log parameter. */
    TEXT,
    /** A Throwable as a logger prints it: message, causes and suppressed ones. */
    STACK_TRACE,
    /** Jackson with its defaults and annotations. */
    JSON,
    /** Jackson, by a mapper that may have been told to write more. */
    JSON_WIDE,
    /** Gson: fields, not getters. */
    GSON,
    /** Gson, told to write only what is exposed. */
    GSON_EXPOSED,
    /** Commons Lang's printing by reflection: fields that are neither transient nor excluded, each by its {@code toString}. */
    REFLECTION,
    /** Java serialisation: fields that are not transient. */
    JAVA,
    /** Whatever can be reached; what an unmodelled call may do. */
    EVERYTHING,
    /** Not a form of text: the properties, each as it is, go to those of the same names of another object. */
    PROPERTIES,
    /** What code can ask of it that knows it by a library's type: the results of the methods by which a class implements that type. */
    OVERRIDES,
    /** Not a form of text: a weak anonymiser (an unsalted hash, a truncation) was applied. */
    WEAKLY_ANONYMISED
}
