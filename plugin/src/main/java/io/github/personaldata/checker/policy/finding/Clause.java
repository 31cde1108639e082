package io.github.personaldata.checker.policy.finding;

/**
 * The clause behind a finding.
 *
 * @param topic of the law pack, such as {@code confidentiality}; empty if the rule has none
 * @param number such as {@code 6.6}; empty without a policy file that names a law or the topic
 * @param law whose article it is; empty if it is a clause of the operator's policy
 */
public record Clause(String topic, String number, String law) {
    /** No clause. */
    public static final Clause NONE = new Clause("", "");

    /** A clause of the operator's policy. */
    public Clause(String topic, String number) {
        this(topic, number, "");
    }
}
