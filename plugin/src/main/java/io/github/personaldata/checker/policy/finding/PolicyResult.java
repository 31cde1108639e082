package io.github.personaldata.checker.policy.finding;

import io.github.personaldata.checker.policy.register.Register;
import java.util.List;

/**
 * What the policy room found.
 *
 * @param findings errors and warnings, sorted by place
 * @param permitted disclosures to declared recipients, in the order of the flows
 * @param accepted findings that the policy file or the code accepts, sorted by place
 * @param usage what the code uses of the policy file
 * @param register what is held, why and where it goes; knows nothing of baselines and of what is not shown
 */
public record PolicyResult(
        List<Finding> findings, List<Disclosure> permitted, List<Accepted> accepted, Usage usage, Register register) {
    public PolicyResult {
        findings = List.copyOf(findings);
        permitted = List.copyOf(permitted);
        accepted = List.copyOf(accepted);
    }

    /** What was found where the policy file was not looked at. */
    public PolicyResult(List<Finding> findings, List<Disclosure> permitted, List<Accepted> accepted) {
        this(findings, permitted, accepted, Usage.NONE, Register.EMPTY);
    }

    /** The same with what the class path tells of the policy file's use. */
    public PolicyResult withUsage(Usage other) {
        return new PolicyResult(findings, permitted, accepted, other, register);
    }

    /** The same with other findings. */
    public PolicyResult withFindings(List<Finding> others) {
        return new PolicyResult(others, permitted, accepted, usage, register);
    }
}
