package io.github.personaldata.checker.policy.finding;

import java.util.List;

/**
 * What the policy room found.
 *
 * @param findings errors and warnings, sorted by place
 * @param permitted disclosures to declared recipients, in the order of the flows
 * @param accepted findings that {@code accepted:} of the policy file takes out, sorted by place
 */
public record PolicyResult(List<Finding> findings, List<Disclosure> permitted, List<Accepted> accepted) {
    public PolicyResult {
        findings = List.copyOf(findings);
        permitted = List.copyOf(permitted);
        accepted = List.copyOf(accepted);
    }
}
