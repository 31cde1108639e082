package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.LawTopic;
import io.github.personaldata.checker.policy.file.PolicyFile;
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
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Says of each clause of the operator's law how far the rules check it. */
final class ClauseCoverage {
    private static final Set<Force> JUDGING = EnumSet.of(Force.ERROR, Force.WARNING);

    private final PolicyFile policy;
    private final List<Finding> open;
    private final Function<RuleId, Force> forces;
    private final ToLongFunction<LawTopic> counts;
    private final @Nullable LawPack law;

    /**
     * Of some code under a policy file.
     *
     * @param open findings that nothing accepts
     * @param counts how many flows or data elements the rules of a topic looked at
     */
    ClauseCoverage(
            PolicyFile policy, List<Finding> open, Function<RuleId, Force> forces, ToLongFunction<LawTopic> counts) {
        this.policy = policy;
        this.open = List.copyOf(open);
        this.forces = forces;
        this.counts = counts;
        this.law = LawPack.of(policy.operator().law());
    }

    /** Of what the rules looked at. */
    static ClauseCoverage of(Matter matter, List<Finding> open, Function<RuleId, Force> forces) {
        Map<SinkKind, Long> flows = new EnumMap<>(SinkKind.class);
        matter.flows().forEach(flow -> flows.merge(flow.sink().kind(), 1L, Long::sum));
        long elements = matter.elements().size();
        return new ClauseCoverage(
                matter.policy(),
                open,
                forces,
                topic -> topic.overElements()
                        ? elements
                        : topic.sinks().stream()
                                .mapToLong(kind -> flows.getOrDefault(kind, 0L))
                                .sum());
    }

    /** The clauses that the policy file or its law pack numbers; none without either. */
    List<ClauseEntry> clauses() {
        List<ClauseEntry> found = new ArrayList<>();
        for (LawTopic topic : LawTopic.all()) {
            String clause = clause(topic.name());
            String article = law == null ? "" : law.articles().getOrDefault(topic.name(), "");
            if (!clause.isEmpty() || !article.isEmpty()) {
                found.add(entry(topic, clause, article));
            }
        }
        return found;
    }

    /** The operator's own number, else that of the policy which the pack is modelled on. */
    private String clause(String topic) {
        String own = policy.clauses().get(topic);
        if (own != null) {
            return own;
        }
        return law == null || !law.cites().isEmpty() ? "" : law.clauses().getOrDefault(topic, "");
    }

    private ClauseEntry entry(LawTopic topic, String clause, String article) {
        List<InForce> rules = topic.rules().stream()
                .map(rule -> new InForce(rule, forces.apply(rule)))
                .toList();
        Unit over = topic.overElements() ? Unit.ELEMENTS : topic.sinks().isEmpty() ? Unit.NOTHING : Unit.FLOWS;
        long count = counts.applyAsLong(topic);
        long findings = Finding.count(open.stream()
                .filter(finding -> topic.rules().contains(finding.rule()))
                .toList());
        return new ClauseEntry(topic.name(), clause, article, state(topic, rules), rules, over, count, findings);
    }

    private static State state(LawTopic topic, List<InForce> rules) {
        if (topic.reach() == LawTopic.Reach.NONE) {
            return State.ORGANISATIONAL;
        }
        if (rules.stream()
                .noneMatch(
                        rule -> JUDGING.contains(rule.force()) && !rule.rule().isOnWhatIsUnseen())) {
            return State.UNCHECKED;
        }
        boolean all = rules.stream().allMatch(rule -> JUDGING.contains(rule.force()));
        boolean failing = rules.stream().anyMatch(rule -> rule.force() == Force.ERROR);
        return topic.reach() == LawTopic.Reach.WHOLE && all && failing ? State.ENFORCED : State.PARTLY;
    }
}
