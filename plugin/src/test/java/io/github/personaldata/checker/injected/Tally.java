package io.github.personaldata.checker.injected;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What became of the injections in some projects, in numbers.
 *
 * @param found pairs whose leak is told, with all data that leaks there
 * @param missed pairs of which some leak is not
 * @param twinsTold twins of which anything is told
 * @param falseAlarms findings at leaks and twins that runs did not show
 */
record Tally(String projects, long pairs, long found, long missed, long twinsTold, long falseAlarms) {
    static Tally of(String project, List<Outcome> outcomes) {
        long pairs = sum(outcomes, outcome -> outcome.injections().size());
        long missed = sum(outcomes, Outcome::leaksMissed);
        return new Tally(
                project,
                pairs,
                pairs - missed,
                missed,
                sum(outcomes, Outcome::twinsTold),
                sum(outcomes, outcome -> outcome.falseAlarms().size()));
    }

    private static long sum(List<Outcome> outcomes, ToLongFunction<Outcome> part) {
        return outcomes.stream().mapToLong(part).sum();
    }

    Tally plus(Tally other) {
        return new Tally(
                projects + ", " + other.projects,
                pairs + other.pairs,
                found + other.found,
                missed + other.missed,
                twinsTold + other.twinsTold,
                falseAlarms + other.falseAlarms);
    }

    double foundPercent() {
        return 100.0 * found / Math.max(1, pairs);
    }

    double twinsToldPercent() {
        return 100.0 * twinsTold / Math.max(1, pairs);
    }

    @Override
    public String toString() {
        return "%s: %d injected leaks, %d found, %d missed (%.1f %% found); of their harmless twins %d are told (%.1f %%); %d false findings in all"
                .formatted(projects, pairs, found, missed, foundPercent(), twinsTold, twinsToldPercent(), falseAlarms);
    }
}
