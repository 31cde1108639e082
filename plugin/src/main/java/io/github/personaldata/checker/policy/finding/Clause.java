package io.github.personaldata.checker.policy.finding;

/**
 * The clause behind a finding.
 *
 * @param topic of the law pack, such as {@code confidentiality}; empty if the rule has none
 * @param number in the operator's policy, such as {@code 6.6}; empty without a policy file that names a law or the topic
 */
public record Clause(String topic, String number) {
    /** No clause. */
    public static final Clause NONE = new Clause("", "");
}
