package io.github.personaldata.checker.report.cause;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place that may be a cause, and what it would mend. */
final class Candidate {
    /** The best one first; what it weighs but for its numbers never changes. */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt((Candidate c) -> c.identities.size())
            .thenComparingInt(c -> c.errors)
            .reversed()
            .thenComparingDouble(Candidate::distance)
            .thenComparing(c -> c.spot);

    private final Spot spot;
    private final List<String> identities = new ArrayList<>();
    private long steps;
    private int count;
    private int errors;

    Candidate(Spot spot) {
        this.spot = spot;
    }

    /** A finding at all of its places, and how far from where the data leaves the place is. */
    void add(String identity, List<Finding> places, int distance) {
        identities.add(identity);
        errors += hasErrors(places) ? 1 : 0;
        steps += distance;
        count++;
    }

    /** Takes out what is mended already; out: whether anything was. */
    boolean drop(Set<String> mended, Map<String, List<Finding>> findings) {
        boolean changed = identities.removeIf(mended::contains);
        if (changed) {
            errors = (int) identities.stream()
                    .filter(identity -> hasErrors(findings.getOrDefault(identity, List.of())))
                    .count();
        }
        return changed;
    }

    Spot spot() {
        return spot;
    }

    /** Findings by identity, sorted. */
    List<String> identities() {
        return identities;
    }

    private double distance() {
        return (double) steps / count;
    }

    private static boolean hasErrors(List<Finding> places) {
        return places.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
