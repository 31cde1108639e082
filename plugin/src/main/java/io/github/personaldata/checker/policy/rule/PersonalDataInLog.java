package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on confidentiality: personal data is written to a log or the console. */
public final class PersonalDataInLog implements Rule {
    @Override
    public RuleId id() {
        return RuleId.PERSONAL_DATA_IN_LOG;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        matter.flows(SinkKind.LOG).forEach(flow -> found.add(Draft.at(flow, id(), "", "", "")));
        return found;
    }
}
