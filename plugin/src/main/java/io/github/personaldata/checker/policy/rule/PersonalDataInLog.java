package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Clause on confidentiality: personal data is written to a log or the console. */
public final class PersonalDataInLog implements Rule {
    @Override
    public RuleId id() {
        return RuleId.PERSONAL_DATA_IN_LOG;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Flow flow : matter.flows(SinkKind.LOG)) {
            // a log has a destination only where a setting makes something a log
            String switched =
                    flow.sink().destinations().stream().map(Destination::value).collect(Collectors.joining(", "));
            found.add(Draft.at(flow, id(), switched.isEmpty() ? "" : "configured", "", switched));
        }
        return found;
    }
}
