package io.github.personaldata.checker.bench.peers;

import java.util.List;
import java.util.OptionalDouble;

/** How a cost grows with the size of the input. */
final class Growth {
    private Growth() {}

    /** One measurement. */
    record Point(double size, double cost) {}

    /**
     * The exponent of the power law that fits best: the slope of the regression line through the logarithms. Empty unless there are two
     * different sizes.
     */
    static OptionalDouble exponent(List<Point> points) {
        double meanSize =
                points.stream().mapToDouble(p -> Math.log(p.size())).average().orElse(0);
        double meanCost =
                points.stream().mapToDouble(p -> Math.log(p.cost())).average().orElse(0);
        double together = 0;
        double spread = 0;
        for (Point point : points) {
            double size = Math.log(point.size()) - meanSize;
            together += size * (Math.log(point.cost()) - meanCost);
            spread += size * size;
        }
        return spread < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(together / spread);
    }
}
