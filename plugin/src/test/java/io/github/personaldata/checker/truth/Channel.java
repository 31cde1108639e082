package io.github.personaldata.checker.truth;

/** By which way text left the program, as far as a run can tell; which outbound rule applies is the policy's word. */
public enum Channel {
    LOG,
    EXCEPTION,
    OUTBOUND;

    /** Whether a run can show what the rule speaks of. */
    static boolean isOf(String rule) {
        try {
            of(rule);
            return true;
        } catch (IllegalArgumentException noRuleOfRuns) {
            return false;
        }
    }

    /** The channel on which findings of the rule stand. */
    static Channel of(String rule) {
        return switch (rule) {
            case "personal-data-in-log" -> LOG;
            case "personal-data-in-exception" -> EXCEPTION;
            case "undeclared-third-party",
                    "unknown-destination",
                    "category-not-allowed",
                    "purpose-mismatch",
                    "cross-border-transfer",
                    "missing-consent-check" -> OUTBOUND;
            default -> throw new IllegalArgumentException("no rule of the executed cases: " + rule);
        };
    }
}
