package io.github.personaldata.checker.report.cause;

import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds a short list of places whose edits mend most findings: the place first that mends most, then the one that mends most of the rest.
 *
 * <p>A place stands for a finding if the finding has it at all of its places. A line is no cause if permitted disclosures of the same data
 * come by there. Of places that mend as much the one nearest to where the data leaves is taken, since the least other code depends on it.
 */
public final class Causes {
    /** With fewer it is no more than the finding's own fix. */
    private static final int FEWEST = 2;

    private final Map<String, List<Finding>> findings = new TreeMap<>();
    private final Map<Spot, Candidate> candidates = new TreeMap<>();
    private final Set<String> mended = new HashSet<>();

    private Causes() {}

    /** In: findings, and disclosures that are meant to be, both in any order. Out: causes of at least two findings, the best first. */
    public static List<Cause> of(Collection<Finding> findings, Collection<Disclosure> permitted) {
        Causes causes = new Causes();
        findings.stream().sorted().forEach(finding -> causes.findings
                .computeIfAbsent(finding.identity(), identity -> new ArrayList<>())
                .add(finding));
        causes.collect(new Spots(permitted));
        return causes.choose();
    }

    private void collect(Spots spots) {
        findings.forEach((identity, places) -> {
            Map<Spot, Integer> common = new TreeMap<>(spots.of(places.get(0)));
            for (Finding other : places.subList(1, places.size())) {
                Map<Spot, Integer> its = spots.of(other);
                common.keySet().retainAll(its.keySet());
            }
            common.forEach((spot, distance) ->
                    candidates.computeIfAbsent(spot, Candidate::new).add(identity, places, distance));
        });
    }

    /** A candidate's worth only falls, so one that still leads after it was counted anew is the best. */
    private List<Cause> choose() {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.ORDER);
        candidates.values().stream().filter(Causes::isWorthIt).forEach(queue::add);
        List<Cause> causes = new ArrayList<>();
        for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
            if (!best.drop(mended, findings)) {
                causes.add(cause(best));
                mended.addAll(best.identities());
            } else if (isWorthIt(best)) {
                queue.add(best);
            }
        }
        return causes;
    }

    private static boolean isWorthIt(Candidate candidate) {
        return candidate.identities().size() >= FEWEST;
    }

    private Cause cause(Candidate chosen) {
        Spot spot = chosen.spot();
        List<Finding> mends = chosen.identities().stream()
                .flatMap(identity -> findings.getOrDefault(identity, List.of()).stream())
                .sorted()
                .toList();
        if (!spot.subject().isEmpty()) {
            return new Cause(kind(spot.edit()), "", Position.NONE, "", spot.subject(), mends);
        }
        Step line = mends.stream()
                .flatMap(finding -> Trail.of(finding).steps().stream())
                .filter(step -> step.file().equals(spot.file()) && step.at().line() == spot.line())
                .findFirst()
                .orElse(new Step(spot.file(), mends.get(0).at(), ""));
        Cause.Kind kind = spot.edit() == Spot.Edit.LESS_DATA ? kind(line, mends) : kind(spot.edit());
        return new Cause(kind, spot.file(), line.at(), line.text(), "", mends);
    }

    private static Cause.Kind kind(Step line, List<Finding> mends) {
        if (line.text().endsWith(Trail.GENERATED)) {
            return Cause.Kind.PRINTED;
        }
        boolean leaves = mends.stream()
                .allMatch(finding -> finding.file().equals(line.file())
                        && finding.at().line() == line.at().line());
        return leaves ? Cause.Kind.CALL : Cause.Kind.STEP;
    }

    private static Cause.Kind kind(Spot.Edit edit) {
        return switch (edit) {
            case LESS_DATA -> Cause.Kind.STEP;
            case CONSENT -> Cause.Kind.CONSENT;
            case SWITCH -> Cause.Kind.SWITCH;
            case DECLARATION -> Cause.Kind.DECLARATION;
            case PURPOSE -> Cause.Kind.PURPOSE;
            case MODEL -> Cause.Kind.MODEL;
            case RECIPIENT -> Cause.Kind.RECIPIENT;
        };
    }
}
