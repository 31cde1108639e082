package io.github.personaldata.checker.catalogue;

/** How an object argument comes out. */
public enum ObjectText {
    /** By {@code toString()}. */
    TEXT,
    /** As a logger prints a throwable: with its causes and suppressed ones. */
    STACK_TRACE,
    /** By a JSON mapper: properties. */
    JSON,
    /** By Java serialisation: every field that is not transient. */
    JAVA,
    /** By reflection: every field that is not transient, each by {@code toString()}. */
    REFLECTION,
    /** Not as text: what it goes to gets its properties, by name. */
    PROPERTIES,
    /** By what a library can ask of it that knows it by a type of its own: the results of the methods by which its class implements that. */
    OVERRIDES,
    /** All that can be reached from it, where nobody can tell more closely. */
    ALL,
    /** Objects do not come out; only the value itself does. */
    NONE
}
