package io.github.personaldata.checker.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The median of several measurements of one figure, the least and the most. */
public record Spread(long median, long least, long most) {
    /** @throws IllegalArgumentException for no samples */
    public static Spread of(List<Sample> samples, ToLongFunction<Sample> figure) {
        long[] sorted = samples.stream().mapToLong(figure).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        int half = sorted.length / 2;
        long median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d (%,d..%,d)", median, least, most);
    }
}
