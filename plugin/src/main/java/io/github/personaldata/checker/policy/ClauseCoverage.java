package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.LawTopic;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.ClauseEntry.Force;
import io.github.personaldata.checker.policy.register.ClauseEntry.InForce;
import io.github.personaldata.checker.policy.register.ClauseEntry.State;
import io.github.personaldata.checker.policy.register.ClauseEntry.Unit;
import io.github.personaldata.checker.policy.rule.Matter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says of each clause of the operator's law how far the rules check it. */
final class ClauseCoverage {
    private static final Set<Force> JUDGING = EnumSet.of(Force.ERROR, Force.WARNING);

    private final Matter matter;
    private final List<Finding> open;
    private final Function<RuleId, Force> forces;
    private final @Nullable LawPack law;

    /** @param open findings that nothing accepts */
    ClauseCoverage(Matter matter, List<Finding> open, Function<RuleId, Force> forces) {
        this.matter = matter;
        this.open = open;
        this.forces = forces;
        this.law = LawPack.of(matter.policy().operator().law());
    }

    /** The clauses that the policy file or its law pack numbers; none without either. */
    List<ClauseEntry> clauses() {
        Map<SinkKind, Long> flows = new EnumMap<>(SinkKind.class);
        matter.flows().forEach(flow -> flows.merge(flow.sink().kind(), 1L, Long::sum));
        List<ClauseEntry> found = new ArrayList<>();
        for (LawTopic topic : LawTopic.all()) {
            String clause = clause(topic.name());
            String article = law == null ? "" : law.articles().getOrDefault(topic.name(), "");
            if (!clause.isEmpty() || !article.isEmpty()) {
                found.add(entry(topic, clause, article, flows));
            }
        }
        return found;
    }

    /** The operator's own number, else that of the policy which the pack is modelled on. */
    private String clause(String topic) {
        String own = matter.policy().clauses().get(topic);
        if (own != null) {
            return own;
        }
        return law == null || !law.cites().isEmpty() ? "" : law.clauses().getOrDefault(topic, "");
    }

    private ClauseEntry entry(LawTopic topic, String clause, String article, Map<SinkKind, Long> flows) {
        List<InForce> rules = topic.rules().stream()
                .map(rule -> new InForce(rule, forces.apply(rule)))
                .toList();
        Unit over = topic.overElements() ? Unit.ELEMENTS : topic.sinks().isEmpty() ? Unit.NOTHING : Unit.FLOWS;
        long count = topic.overElements()
                ? matter.elements().size()
                : topic.sinks().stream()
                        .mapToLong(kind -> flows.getOrDefault(kind, 0L))
                        .sum();
        long findings = open.stream()
                .filter(finding -> topic.rules().contains(finding.rule()))
                .map(Finding::identity)
                .distinct()
                .count();
        return new ClauseEntry(topic.name(), clause, article, state(topic, rules), rules, over, count, findings);
    }

    private static State state(LawTopic topic, List<InForce> rules) {
        if (topic.reach() == LawTopic.Reach.NONE) {
            return State.ORGANISATIONAL;
        }
        if (rules.stream().noneMatch(rule -> JUDGING.contains(rule.force()))) {
            return State.UNCHECKED;
        }
        boolean all = rules.stream().allMatch(rule -> JUDGING.contains(rule.force()));
        boolean failing = rules.stream().anyMatch(rule -> rule.force() == Force.ERROR);
        return topic.reach() == LawTopic.Reach.WHOLE && all && failing ? State.ENFORCED : State.PARTLY;
    }
}
