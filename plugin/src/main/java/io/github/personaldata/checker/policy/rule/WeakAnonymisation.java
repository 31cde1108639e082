package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.List;

/**
 * Clause on anonymisation: what a weak anonymiser made of the data reaches a place where the data itself would be a finding. Shown only
 * such flows; stands in place of the other rules, once per sink.
 */
public final class WeakAnonymisation implements Rule {
    private final List<Rule> others;

    /** In place of these rules. */
    public WeakAnonymisation(List<Rule> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public RuleId id() {
        return RuleId.WEAK_ANONYMISATION;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        return others.stream()
                .flatMap(rule -> rule.cases(matter).stream())
                .filter(draft -> draft.flow() != null)
                .map(draft -> draft.as(id()))
                .distinct()
                .toList();
    }
}
