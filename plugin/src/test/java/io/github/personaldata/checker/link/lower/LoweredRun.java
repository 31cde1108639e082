package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.Program;

/** Runs {@code Case.run()} of a source as it is lowered. */
public final class LoweredRun {
    private LoweredRun() {}

    /** What it returns. */
    public static Object of(String source) {
        return RunTest.interpreted(source);
    }

    /** What it returns in a linked program. */
    public static Object of(Program program) {
        return RunTest.interpreted(program);
    }
}
