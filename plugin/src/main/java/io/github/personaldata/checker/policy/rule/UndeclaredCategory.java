package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.yaml.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clause on categories: the code holds data of a category that the policy file does not list; where none are listed, any may be held. */
public final class UndeclaredCategory implements PolicyFileRule {
    @Override
    public RuleId id() {
        return RuleId.UNDECLARED_CATEGORY;
    }

    @Override
    public List<Draft> cases(Usage usage, PolicyFile policy, LocalDate today) {
        List<String> held = policy.held();
        Place at = policy.heldAt();
        List<Draft> found = new ArrayList<>();
        if (held == null || at == null) {
            return found;
        }
        for (Label label : usage.elements()) {
            if (!held.contains(label.category())) {
                String variant = label.category().equals(Categories.OTHER) ? "unknown" : "";
                found.add(Draft.at(at, label, id(), variant, String.join(", ", held)));
            }
        }
        return found;
    }
}
