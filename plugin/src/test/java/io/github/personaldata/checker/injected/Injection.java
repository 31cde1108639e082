package io.github.personaldata.checker.injected;

import org.jspecify.annotations.Nullable;

/**
 * A leak and its harmless twin, in a program that drives the project's code.
 *
 * @param java the program, whose lines with a sink end with {@code // LEAK <number>} or {@code // HARMLESS <number>}
 * @param insertion where the two sinks stand in the project itself; null when they are in the program
 */
record Injection(int number, String mainClass, String java, DataSource source, @Nullable Insertion insertion) {
    /** All injected code is below it. */
    static final String PACKAGE = "injected";

    /** The program's file below a folder of sources. */
    String file() {
        return mainClass.replace('.', '/') + ".java";
    }

    /** The injected code, for a reader. */
    String shown() {
        return insertion == null
                ? java
                : java + "in " + insertion.file() + " before line " + insertion.before() + ":\n" + insertion.text();
    }
}
