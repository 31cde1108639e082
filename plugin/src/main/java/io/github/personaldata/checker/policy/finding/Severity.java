package io.github.personaldata.checker.policy.finding;

/** How a rule's findings count. */
public enum Severity {
    ERROR,
    WARNING,
    /** Not reported at all. */
    OFF
}
