package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Merge;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFile.Compatible;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Clause on merging: code brings two data elements together that share no purpose, and of whose purposes no pair is declared compatible. A
 * purpose that is not declared is told as such. What only gathers for a log is the log's matter.
 */
public final class IncompatiblePurposesMerged implements Rule {
    private final Catalogue catalogue;

    /** With what is known of libraries. */
    public IncompatiblePurposesMerged(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public RuleId id() {
        return RuleId.INCOMPATIBLE_PURPOSES_MERGED;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        if (matter.code().merges().isEmpty()) {
            return found;
        }
        Set<String> loggers = loggers();
        for (Merge merge : matter.code().merges()) {
            Label met = merge.met();
            boolean logged = loggers.contains(merge.brought().sink().method().owner());
            if (!logged && areIncompatible(merge.brought().label(), met, matter.policy())) {
                String other = met.element() + " (" + String.join(", ", met.purposes()) + ")";
                found.add(Draft.at(merge.brought(), id(), "", "", other));
            }
        }
        return found;
    }

    private static boolean areIncompatible(Label one, Label other, PolicyFile policy) {
        Set<String> declared = policy.purposes().keySet();
        return declared.containsAll(one.purposes())
                && declared.containsAll(other.purposes())
                && one.purposes().stream().noneMatch(mine -> other.purposes().stream()
                        .anyMatch(theirs -> areCompatible(mine, theirs, policy.compatible())));
    }

    private static boolean areCompatible(String one, String other, List<Compatible> pairs) {
        return one.equals(other)
                || pairs.contains(new Compatible(one, other))
                || pairs.contains(new Compatible(other, one));
    }

    /** Types that write to logs, builders of log records among them. */
    private Set<String> loggers() {
        Set<String> loggers = new HashSet<>();
        for (SinkModel sink : catalogue.models().sinks()) {
            if (sink.kind() == SinkModel.Kind.LOG) {
                loggers.add(sink.method().type().name());
            }
        }
        return loggers;
    }
}
