package io.github.personaldata.checker.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.personaldata.checker.bench.peers.Growth.Point;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class GrowthTest {
    @Test
    void findsTheExponentOfAPowerLaw() {
        assertThat(Growth.exponent(law(0.003, 1.1)).orElseThrow()).isCloseTo(1.1, within(1e-9));
        assertThat(Growth.exponent(law(40, 2)).orElseThrow()).isCloseTo(2, within(1e-9));
        assertThat(Growth.exponent(law(7, 0)).orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void weighsMeasurementsThatFitNoLawByLeastSquares() {
        List<Point> points = List.of(new Point(1, 1), new Point(10, 20), new Point(100, 100));
        assertThat(Growth.exponent(points).orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void saysNothingOfOneSize() {
        assertThat(Growth.exponent(List.of())).isEmpty();
        assertThat(Growth.exponent(List.of(new Point(80_000, 3)))).isEmpty();
        assertThat(Growth.exponent(List.of(new Point(80_000, 3), new Point(80_000, 4))))
                .isEmpty();
    }

    private static List<Point> law(double factor, double exponent) {
        return DoubleStream.of(20_000, 80_000, 150_000, 500_000, 1_000_000)
                .mapToObj(size -> new Point(size, factor * Math.pow(size, exponent)))
                .toList();
    }
}
