package io.github.personaldata.checker.generated;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What was seen of many programs, in numbers.
 *
 * @param troubled programs that prove nothing
 * @param dirty sinks that let out what they must not
 * @param clean sinks that were reached and did not
 */
record Tally(int programs, int troubled, int dirty, int clean, int found, int missed, int falseAlarms) {
    static Tally of(List<Verdict> verdicts) {
        var proofs = verdicts.stream().filter(Verdict::isProof).toList();
        ToIntFunction<ToIntFunction<Verdict>> sum =
                part -> proofs.stream().mapToInt(part).sum();
        return new Tally(
                verdicts.size(),
                verdicts.size() - proofs.size(),
                sum.applyAsInt(verdict -> verdict.dirty().size()),
                sum.applyAsInt(verdict -> verdict.clean().size()),
                sum.applyAsInt(verdict -> verdict.found().size()),
                sum.applyAsInt(verdict -> verdict.missed().size()),
                sum.applyAsInt(verdict -> verdict.falseAlarms().size()));
    }

    /** How many of a hundred findings are false. */
    double falseAlarmPercent() {
        return 100.0 * falseAlarms / Math.max(1, found + falseAlarms);
    }

    /** How many of a hundred sinks are clean. */
    double cleanPercent() {
        return 100.0 * clean / Math.max(1, clean + dirty);
    }

    @Override
    public String toString() {
        return "%d programs, %d of them prove nothing; %d sinks leak and %d are clean (%.0f %%); %d leaks found, %d missed; %d false alarms, %.1f %% of the findings"
                .formatted(
                        programs,
                        troubled,
                        dirty,
                        clean,
                        cleanPercent(),
                        found,
                        missed,
                        falseAlarms,
                        falseAlarmPercent());
    }
}
