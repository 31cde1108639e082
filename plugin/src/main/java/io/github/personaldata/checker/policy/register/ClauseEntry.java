package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.List;

/**
 * One clause and how far it is checked.
 *
 * @param topic of the law pack
 * @param clause of the operator's policy; may be empty
 * @param article of the law; may be empty
 * @param over what {@code count} counts
 * @param count how many of them the rules looked at
 * @param open how many findings of the rules are open
 */
public record ClauseEntry(
        String topic,
        String clause,
        String article,
        State state,
        List<InForce> rules,
        Unit over,
        long count,
        long open) {
    public ClauseEntry {
        rules = List.copyOf(rules);
    }

    /** How far a clause is checked. */
    public enum State {
        /** Whatever in the code would break it is an error. */
        ENFORCED,
        /** A part of it can be seen in code, or some of its rules do not judge here or only warn. */
        PARTLY,
        /** It could be checked; none of its rules judges here. */
        UNCHECKED,
        /** Code does not show it: people have to see to it. */
        ORGANISATIONAL
    }

    /** What rules look at. */
    public enum Unit {
        FLOWS,
        ELEMENTS,
        NOTHING
    }

    /** A rule that answers the clause. */
    public record InForce(RuleId rule, Force force) {}

    /** How a rule judges. */
    public enum Force {
        ERROR,
        WARNING,
        /** Switched off. */
        OFF,
        /** Decided only where all modules under the policy file are known. */
        ELSEWHERE;

        /**
         * How a rule of that severity judges.
         *
         * @param decided whether the policy file itself is judged here
         */
        public static Force of(RuleId rule, Severity severity, boolean decided) {
            if (severity != Severity.OFF && !decided && rule.isOnPolicyFile()) {
                return ELSEWHERE;
            }
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case OFF -> OFF;
            };
        }
    }
}
