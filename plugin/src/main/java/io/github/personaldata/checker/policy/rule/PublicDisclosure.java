package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on dissemination: data becomes visible to anybody, and the policy file names no permission for that. */
public final class PublicDisclosure implements Rule {
    private static final String PUBLIC = "public";

    @Override
    public RuleId id() {
        return RuleId.PUBLIC_DISCLOSURE;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Transfer transfer : matter.transfers()) {
            Flow flow = transfer.flow();
            if (!(transfer.addressee() instanceof Addressee.Declared declared)) {
                if (isPublic(flow)) {
                    found.add(Draft.at(flow, id(), "sink", "", ""));
                }
            } else if (declared.recipient().permission().isEmpty()
                    && (isPublic(flow) || declared.recipient().audience().equals(PUBLIC))) {
                found.add(Draft.at(flow, id(), "", declared.recipient().name(), ""));
            }
        }
        matter.flows().stream()
                .filter(flow -> flow.sink().kind() != SinkKind.OUTBOUND && isPublic(flow))
                .forEach(flow -> found.add(Draft.at(flow, id(), "sink", "", "")));
        return found;
    }

    private static boolean isPublic(Flow flow) {
        return flow.sink().audience().equals(PUBLIC);
    }
}
