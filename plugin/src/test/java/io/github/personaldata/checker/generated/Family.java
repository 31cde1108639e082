package io.github.personaldata.checker.generated;

/** What a part of a program is about; every pair of these must meet often. */
enum Family {
    VALUES,
    CONTROL,
    CALLS,
    FUNCTIONS,
    OBJECTS,
    COLLECTIONS,
    STRINGS,
    EXCEPTIONS,
    DESTINATIONS
}
