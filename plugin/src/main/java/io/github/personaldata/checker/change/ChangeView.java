package io.github.personaldata.checker.change;

import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a change has to do with what was found.
 *
 * @param diff its name, as it is to be shown
 * @param gates what it changes of the check itself and may make it find less, sorted
 * @param cases what it has to do with findings; those that are not named it does not touch
 * @param disclosures likewise
 * @param movements what it does to personal data
 * @param register whether a former register tells what was before
 */
public record ChangeView(
        String diff,
        List<GateChange> gates,
        Map<Case, Touch> cases,
        Map<Disclosure, Touch> disclosures,
        List<Movement> movements,
        FormerRegister register) {
    public ChangeView {
        gates = List.copyOf(gates);
        cases = Map.copyOf(cases);
        disclosures = Map.copyOf(disclosures);
        movements = List.copyOf(movements);
    }

    /** A finding at a place. */
    public record Case(String identity, String file, Position at) {
        /** The finding's. */
        public static Case of(Finding finding) {
            return new Case(finding.identity(), finding.file(), finding.at());
        }
    }

    /** Whether it is known what the code did before. */
    public enum FormerRegister {
        /** One is checked in. */
        KNOWN,
        /** None is checked in, or the change adds it. */
        ABSENT,
        /** It cannot be read. */
        UNREADABLE;

        /** As files and texts name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of an id. */
        public static FormerRegister of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Compares a change with a result.
     *
     * @param policyFiles that were read
     * @param result all that was found, what a baseline knows included
     * @param former the register before the change; null if there is none that can be read
     */
    public static ChangeView of(
            Change change,
            Collection<String> policyFiles,
            PolicyResult result,
            @Nullable Register former,
            FormerRegister state) {
        ChangedLines lines = new ChangedLines(change.diff(), change.files());
        Movements movements = new Movements(result.register(), former);
        Map<Case, Touch> cases = new HashMap<>();
        Map<Disclosure, Touch> disclosures = new HashMap<>();
        for (Finding finding : all(result)) {
            Touch touch = lines.of(finding);
            if (touch.isThere()) {
                cases.merge(Case.of(finding), touch, Touch::or);
                movements.found(finding);
            }
        }
        for (Disclosure disclosure : result.permitted()) {
            Touch touch = lines.of(disclosure);
            if (touch.isThere()) {
                disclosures.put(disclosure, touch);
                movements.permitted(disclosure.flow(), disclosure.recipient());
            }
        }
        return new ChangeView(
                change.diff().name(),
                change.gates(policyFiles),
                cases,
                disclosures,
                movements.all(lines.declared(result.usage().elements())),
                state);
    }

    /** Only what a change does to the check itself. */
    public static ChangeView ofGates(Change change) {
        return new ChangeView(
                change.diff().name(), change.gates(List.of()), Map.of(), Map.of(), List.of(), FormerRegister.ABSENT);
    }

    private static List<Finding> all(PolicyResult result) {
        List<Finding> all = new ArrayList<>(result.findings());
        result.accepted().forEach(accepted -> all.add(accepted.finding()));
        return all;
    }

    /** Of a build's modules, checked with one diff; what it does to personal data they tell apart. */
    public ChangeView joined(ChangeView other) {
        Map<Case, Touch> allCases = new HashMap<>(cases);
        other.cases.forEach((each, touch) -> allCases.merge(each, touch, Touch::or));
        Map<Disclosure, Touch> all = new HashMap<>(disclosures);
        other.disclosures.forEach((each, touch) -> all.merge(each, touch, Touch::or));
        TreeSet<GateChange> allGates = new TreeSet<>(gates);
        allGates.addAll(other.gates);
        return new ChangeView(diff, List.copyOf(allGates), allCases, all, List.of(), register);
    }

    /** What the change has to do with a finding. */
    public Touch touch(Finding finding) {
        return cases.getOrDefault(Case.of(finding), Touch.NONE);
    }

    /** What it has to do with a disclosure. */
    public Touch touch(Disclosure disclosure) {
        return disclosures.getOrDefault(disclosure, Touch.NONE);
    }
}
