package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Confidentiality (6.6): source that was not analysed may hide any leak. */
public final class UnanalysedSource implements Rule {
    @Override
    public RuleId id() {
        return RuleId.UNANALYSED_SOURCE;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (LedgerEntry entry : matter.code().ledger()) {
            if (entry.kind() == LedgerEntry.Kind.UNANALYSED_SOURCE) {
                found.add(Draft.at(entry, id()));
            }
        }
        return found;
    }
}
