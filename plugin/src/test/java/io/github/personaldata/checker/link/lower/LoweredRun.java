package io.github.personaldata.checker.link.lower;

/** Runs {@code Case.run()} of a source as it is lowered. */
public final class LoweredRun {
    private LoweredRun() {}

    /** What it returns. */
    public static Object of(String source) {
        return RunTest.interpreted(source);
    }
}
