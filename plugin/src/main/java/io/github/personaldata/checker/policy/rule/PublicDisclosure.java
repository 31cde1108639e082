package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<Flow> kept = matter.kept().stream()
                .filter(given -> !given.recipient().permission().isEmpty())
                .map(Matter.Given::flow)
                .collect(Collectors.toSet());
        matter.flows().stream()
                .filter(flow -> flow.sink().kind() != SinkKind.OUTBOUND && isPublic(flow))
                .filter(flow -> !kept.contains(flow) && !isPermitted(flow, matter))
                .forEach(flow -> found.add(Draft.at(flow, id(), "sink", "", "")));
        return found;
    }

    /** By the recipient that the sink's model names. */
    private static boolean isPermitted(Flow flow, Matter matter) {
        Recipient named =
                matter.policy().recipients().get(String.valueOf(flow.sink().recipient()));
        return named != null
                && !named.expired(matter.today())
                && !named.permission().isEmpty();
    }

    private static boolean isPublic(Flow flow) {
        return flow.sink().audience().equals(PUBLIC);
    }
}
