package io.github.personaldata.checker.policy.file;

/**
 * Who is responsible; parts left out are empty.
 *
 * @param country two letters
 * @param policy address of the published policy
 * @param law id of the law pack
 */
public record Operator(String name, String country, String policy, String law, String contact) {
    /** Nothing said. */
    public static final Operator NONE = new Operator("", "", "", "", "");
}
