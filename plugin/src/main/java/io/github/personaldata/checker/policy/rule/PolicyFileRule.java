package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import java.time.LocalDate;
import java.util.List;

/** A rule about the policy file itself, decided when it is known what all code under the file uses. Has one page under {@code docs/rules}. */
public interface PolicyFileRule {
    /** Its id. */
    RuleId id();

    /** The cases it finds, in the order of the policy file or of the data elements. */
    List<Draft> cases(Usage usage, PolicyFile policy, LocalDate today);
}
