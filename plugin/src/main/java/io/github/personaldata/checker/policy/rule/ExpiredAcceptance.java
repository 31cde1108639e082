package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** No clause: an acceptance, in the code or the policy file, is past its last day; a warning in the two weeks before. */
public final class ExpiredAcceptance implements Rule {
    private static final int DAYS_AHEAD = 14;

    @Override
    public RuleId id() {
        return RuleId.EXPIRED_ACCEPTANCE;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Acceptance acceptance : matter.acceptances()) {
            LocalDate until = acceptance.until();
            if (until == null) {
                continue;
            }
            if (acceptance.expired(matter.today())) {
                found.add(draft(acceptance, until, ""));
            } else if (acceptance.expired(matter.today().plusDays(DAYS_AHEAD))) {
                found.add(draft(acceptance, until, "soon").asWarning());
            }
        }
        return found;
    }

    private Draft draft(Acceptance acceptance, LocalDate until, String variant) {
        return Draft.at(acceptance, id(), variant, until.toString());
    }
}
