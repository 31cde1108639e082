package io.github.personaldata.checker.mutants;

import java.lang.instrument.Instrumentation;
import org.jspecify.annotations.Nullable;

/** Gets hold of what can give loaded classes other code. */
public final class MutantAgent {
    private static @Nullable Instrumentation instrumentation;

    private MutantAgent() {}

    /** Called by the JVM. */
    public static void premain(String arguments, Instrumentation given) {
        instrumentation = given;
    }

    static Instrumentation instrumentation() {
        if (instrumentation == null) {
            throw new IllegalStateException("start the JVM with -javaagent");
        }
        return instrumentation;
    }
}
