package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on disclosure: personal data goes where nobody can tell. */
public final class UnknownDestination implements Rule {
    @Override
    public RuleId id() {
        return RuleId.UNKNOWN_DESTINATION;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Transfer transfer : matter.transfers()) {
            if (transfer.addressee() instanceof Addressee.Unknown unknown) {
                found.add(Draft.at(transfer.flow(), id(), "", unknown.written(), unknown.reason()));
            }
        }
        return found;
    }
}
