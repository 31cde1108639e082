package io.github.personaldata.checker.truth;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** How an analyser did on many cases, in numbers. */
record Score(int cases, int perfectCases, int found, int missed, int missedUnexecuted, int falseAlarms) {
    private static final BinaryOperator<Score> SUM = (left, right) -> new Score(
            left.cases + right.cases,
            left.perfectCases + right.perfectCases,
            left.found + right.found,
            left.missed + right.missed,
            left.missedUnexecuted + right.missedUnexecuted,
            left.falseAlarms + right.falseAlarms);

    /** In: the comparisons of some cases; out: their sums. */
    static Score of(Collection<Comparison> comparisons) {
        return comparisons.stream().map(Score::of).reduce(new Score(0, 0, 0, 0, 0, 0), SUM);
    }

    /** In: comparisons by case; out: the sums of each family, by its name. */
    static Map<String, Score> byFamily(Map<CaseFile, Comparison> comparisons) {
        var families = new TreeMap<String, Score>();
        comparisons.forEach((one, comparison) -> families.merge(one.family(), of(comparison), SUM));
        return families;
    }

    private static Score of(Comparison one) {
        return new Score(
                1,
                one.perfect() ? 1 : 0,
                one.found().size(),
                one.missed().size(),
                one.missedUnexecuted().size(),
                one.falseAlarms().size());
    }

    @Override
    public String toString() {
        return "%d of %d cases perfect; %d leaks found, %d missed, %d missed that no run can show; %d false alarms"
                .formatted(perfectCases, cases, found, missed, missedUnexecuted, falseAlarms);
    }
}
