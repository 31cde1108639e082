package io.github.personaldata.checker.catalogue;

/** How an object argument comes out. */
public enum ObjectText {
    /** By {@code toString()}. */
    TEXT,
    /** By a JSON mapper: properties. */
    JSON,
    /** By Java serialisation: every field that is not transient. */
    JAVA,
    /** Objects do not come out; only the value itself does. */
    NONE
}
