package io.github.personaldata.checker.bench;

/** How a program has ended. */
public enum Ending {
    /** By itself and without complaint. */
    DONE,
    /** With an exit code that says no, a lack of memory before all. */
    FAILED,
    /** It was ended at the limit of time; what was measured is what it had taken until then. */
    STOPPED
}
