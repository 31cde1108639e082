package io.github.personaldata.checker.injected;

/** A variable of injected code that holds data. */
record Value(String name, Kind kind) {}
