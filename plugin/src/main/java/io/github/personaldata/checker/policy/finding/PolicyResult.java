package io.github.personaldata.checker.policy.finding;

import io.github.personaldata.checker.policy.register.Register;
import java.util.List;

/**
 * What the policy room found.
 *
 * @param findings errors and warnings, sorted by place
 * @param permitted disclosures to declared recipients, in the order of the flows
 * @param accepted findings that the policy file or the code accepts, sorted by place
 * @param register what is held, why and where it goes; knows nothing of baselines and of what is not shown
 */
public record PolicyResult(
        List<Finding> findings, List<Disclosure> permitted, List<Accepted> accepted, Register register) {
    public PolicyResult {
        findings = List.copyOf(findings);
        permitted = List.copyOf(permitted);
        accepted = List.copyOf(accepted);
    }
}
