package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Clause on purposes: data is held for a purpose that the policy file does not declare; once per element and purpose. */
public final class UndeclaredPurpose implements Rule {
    @Override
    public RuleId id() {
        return RuleId.UNDECLARED_PURPOSE;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Label label : new LinkedHashSet<>(matter.code().labels())) {
            for (String purpose : new LinkedHashSet<>(label.purposes())) {
                if (!matter.policy().purposes().containsKey(purpose)) {
                    found.add(Draft.at(label, id(), purpose));
                }
            }
        }
        return found;
    }
}
