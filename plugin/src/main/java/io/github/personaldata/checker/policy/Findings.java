package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.rule.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes findings of drafts: severity, clause, and an id that is short and unique. */
final class Findings {
    private final PolicyFile file;
    private final Function<RuleId, Severity> severities;

    Findings(PolicyFile file, Function<RuleId, Severity> severities) {
        this.file = file;
        this.severities = severities;
    }

    /** One finding per identity and place, sorted. */
    List<Finding> of(List<Draft> drafts) {
        Map<String, String> ids =
                ShortIds.of(drafts.stream().map(Findings::identity).toList());
        Map<List<Object>, Finding> found = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String identity = identity(draft);
            Finding finding = new Finding(
                    ids.getOrDefault(identity, ""),
                    identity,
                    draft.rule(),
                    severity(draft),
                    draft.variant(),
                    draft.label(),
                    draft.flow(),
                    draft.recipient(),
                    draft.file(),
                    draft.at(),
                    draft.arguments(),
                    clause(draft.topic()));
            found.putIfAbsent(List.of(identity, draft.file(), draft.at()), finding);
        }
        List<Finding> sorted = new ArrayList<>(found.values());
        sorted.sort(null);
        return sorted;
    }

    private Severity severity(Draft draft) {
        Severity ofRule = severities.apply(draft.rule());
        return ofRule.compareTo(draft.most()) < 0 ? draft.most() : ofRule; // the gravest comes first
    }

    private Clause clause(String topic) {
        if (topic.isEmpty()) {
            return Clause.NONE;
        }
        String own = file.clauses().get(topic);
        if (own != null) {
            return new Clause(topic, own);
        }
        LawPack law = LawPack.of(file.operator().law());
        return law == null
                ? new Clause(topic, "")
                : new Clause(topic, law.clauses().getOrDefault(topic, ""), law.cites());
    }

    private static String identity(Draft draft) {
        return String.join("|", draft.identity());
    }
}
