package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on necessity: a declared recipient gets a category that its declaration does not list. */
public final class CategoryNotAllowed implements Rule {
    @Override
    public RuleId id() {
        return RuleId.CATEGORY_NOT_ALLOWED;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Matter.Given given : matter.given()) {
            List<String> allowed = given.recipient().categories();
            if (!allowed.contains(given.flow().label().category())) {
                String variant = allowed.isEmpty() ? "none" : "";
                found.add(
                        Draft.at(given.flow(), id(), variant, given.recipient().name(), String.join(", ", allowed)));
            }
        }
        return found;
    }
}
