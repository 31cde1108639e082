package io.github.personaldata.checker.link.program;

/** Properties of a declaration, implicit ones included. */
public enum Flag {
    PUBLIC,
    PROTECTED,
    PRIVATE,
    STATIC,
    ABSTRACT,
    FINAL,
    TRANSIENT,
    VARARGS,
    /** A default method of an interface. */
    DEFAULT,
    SEALED,
    /** A field with an initialiser. */
    INITIALISED,
    /** A compiler or Lombok made it: a record's accessor, a builder, {@code toString} of {@code @Data}. */
    GENERATED,
    /** Bridge and synthetic members of class files. */
    SYNTHETIC
}
