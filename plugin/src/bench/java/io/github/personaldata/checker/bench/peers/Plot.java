package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Wall time over lines as SVG, both axes logarithmic: what grows in proportion has the slope of the grid's diagonal. */
final class Plot {
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 400;
    private static final String[] COLOURS = {
        "#1b9e77", "#d95f02", "#7570b3", "#e7298a", "#66a61e", "#a6761d", "#666666", "#1f78b4"
    };

    private final StringBuilder svg = new StringBuilder();
    private final Axis lines;
    private final Axis seconds;

    /** A logarithmic axis from one power of ten to another. */
    private record Axis(int low, int high) {
        static Axis over(double[] values) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            int low = (int) Math.floor(Math.log10(least));
            return new Axis(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most))));
        }

        /** Where a value is, from 0 to 1. */
        double at(double value) {
            return (Math.log10(value) - low) / (high - low);
        }
    }

    private Plot(List<Row> rows) {
        this.lines = Axis.over(rows.stream().mapToDouble(Row::lines).toArray());
        this.seconds = Axis.over(rows.stream().mapToDouble(Plot::seconds).toArray());
    }

    /** Whole programs on projects, stages and builds left out, with a caption below. */
    static String of(List<Row> all, String caption) {
        Map<String, List<Row>> programs = new LinkedHashMap<>();
        List<Row> shown = all.stream()
                .filter(row -> !row.program().contains(":") && !row.program().startsWith(MavenBuild.WITHOUT))
                .filter(row -> row.ending() != Ending.FAILED && !row.program().equals(Comparison.STAGES))
                .sorted(Comparator.comparingLong(Row::lines))
                .toList();
        if (shown.isEmpty()) {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
        }
        shown.forEach(row ->
                programs.computeIfAbsent(row.program(), p -> new ArrayList<>()).add(row));
        return new Plot(shown).draw(programs, caption);
    }

    private static double seconds(Row row) {
        return Math.max(1, row.wall().median()) / 1000.0;
    }

    private String draw(Map<String, List<Row>> programs, String caption) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                LEFT + WIDTH + 240, TOP + HEIGHT + 80);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n");
        add("<text x=\"%d\" y=\"24\" font-size=\"15\">Seconds of wall time over lines of source</text>%n", LEFT);
        add("<text x=\"%d\" y=\"%d\" fill=\"#666666\">%s</text>%n", LEFT, TOP + HEIGHT + 68, escaped(caption));
        grid();
        int number = 0;
        for (Map.Entry<String, List<Row>> program : programs.entrySet()) {
            series(program.getKey(), program.getValue(), number++);
        }
        add("</svg>%n");
        return svg.toString();
    }

    private void grid() {
        for (int power = lines.low(); power <= lines.high(); power++) {
            double x = x(Math.pow(10, power));
            rule(x, TOP, x, TOP + HEIGHT);
            add(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x, TOP + HEIGHT + 20, (long) Math.pow(10, power));
        }
        for (int power = seconds.low(); power <= seconds.high(); power++) {
            double y = y(Math.pow(10, power));
            rule(LEFT, y, LEFT + WIDTH, y);
            add(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT - 8,
                    y + 4,
                    String.format(Locale.ROOT, power < 0 ? "%." + -power + "f" : "%.0f", Math.pow(10, power)));
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">lines</text>%n", LEFT + WIDTH / 2, TOP + HEIGHT + 45);
        add(
                "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">seconds</text>%n",
                TOP + HEIGHT / 2);
    }

    private void rule(double x1, double y1, double x2, double y2) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n", x1, y1, x2, y2);
    }

    /** A line through the points; one that was stopped is hollow, since it would have been higher. */
    private void series(String program, List<Row> rows, int number) {
        String colour = COLOURS[number % COLOURS.length];
        StringBuilder points = new StringBuilder();
        for (Row row : rows) {
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(row.lines()), y(seconds(row))));
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
                points.toString().strip(), colour);
        for (Row row : rows) {
            add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" stroke=\"%s\" fill=\"%s\"><title>%s, %s: %.1f s</title></circle>%n",
                    x(row.lines()),
                    y(seconds(row)),
                    colour,
                    row.ending() == Ending.DONE ? colour : "#ffffff",
                    program,
                    row.project(),
                    seconds(row));
        }
        int y = TOP + 10 + 20 * number;
        add("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>%n", LEFT + WIDTH + 20, y, colour);
        add("<text x=\"%d\" y=\"%d\">%s</text>%n", LEFT + WIDTH + 38, y + 11, program);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private double x(double value) {
        return LEFT + WIDTH * lines.at(value);
    }

    private double y(double value) {
        return TOP + HEIGHT * (1 - seconds.at(value));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values).replace(System.lineSeparator(), "\n"));
    }
}
