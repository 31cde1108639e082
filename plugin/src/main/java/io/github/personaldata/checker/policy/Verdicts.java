package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps accepted findings apart from the others, and knows which acceptances that took. */
final class Verdicts {
    private final Set<Acceptance> needed = new LinkedHashSet<>();
    private final List<Finding> open = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();

    private Verdicts() {}

    /** In: findings, and acceptances of which those that have run out accept nothing. */
    static Verdicts of(List<Finding> findings, List<Acceptance> acceptances, LocalDate today) {
        Verdicts verdicts = new Verdicts();
        List<Acceptance> valid = acceptances.stream()
                .filter(acceptance -> !acceptance.expired(today))
                .toList();
        findings.forEach(finding -> verdicts.judge(finding, valid));
        return verdicts;
    }

    private void judge(Finding finding, List<Acceptance> acceptances) {
        List<Acceptance> covering = acceptances.stream()
                .filter(acceptance -> acceptance.rule() == finding.rule() && covers(acceptance, finding))
                .toList();
        needed.addAll(covering);
        if (covering.isEmpty()) {
            open.add(finding);
        } else {
            Acceptance first = covering.get(0);
            accepted.add(new Accepted(finding, first.reason(), first.until()));
        }
    }

    /** What nothing accepts, in the order of the findings. */
    List<Finding> open() {
        return open;
    }

    /** What something accepts, in that order. */
    List<Accepted> accepted() {
        return accepted;
    }

    /** Acceptances that were good for something. */
    Set<Acceptance> needed() {
        return needed;
    }

    private static boolean covers(Acceptance acceptance, Finding finding) {
        if (finding.flow() != null) {
            Sink sink = finding.flow().sink();
            return acceptance.covers(sink.enclosing(), sink.at());
        }
        Label label = finding.label();
        return label != null && acceptance.covers(label.declaringType(), label.member());
    }
}
