package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on disclosure: personal data goes to somebody whom no valid declaration names. */
public final class UndeclaredThirdParty implements Rule {
    @Override
    public RuleId id() {
        return RuleId.UNDECLARED_THIRD_PARTY;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Transfer transfer : matter.transfers()) {
            if (transfer.addressee() instanceof Addressee.Undeclared somebody) {
                String declared = matter.hasPolicy() ? "" : "no-policy";
                String variant = somebody.expired().isEmpty() ? declared : "expired";
                found.add(Draft.at(transfer.flow(), id(), variant, somebody.name(), somebody.expired()));
            }
        }
        return found;
    }
}
