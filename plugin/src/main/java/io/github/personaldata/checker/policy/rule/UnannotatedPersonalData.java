package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.List;

/** Clause on categories: fields that look like personal data and are not annotated; what is in them is not followed. */
public final class UnannotatedPersonalData implements Rule {
    @Override
    public RuleId id() {
        return RuleId.UNANNOTATED_PERSONAL_DATA;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        return matter.code().lookAlikes().stream()
                .map(field -> Draft.at(field, id()))
                .toList();
    }
}
