package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.List;

/** One rule: says what is not allowed in the matter it is shown. Has one page under {@code docs/rules}. */
public interface Rule {
    /** Its id. */
    RuleId id();

    /** The cases it finds, in the order of the matter. */
    List<Draft> cases(Matter matter);
}
