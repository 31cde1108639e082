package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Ending;
import io.github.personaldata.checker.bench.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The measurements as Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();

    private Table() {}

    /**
     * What was measured of one project.
     *
     * @param about when, where and how
     */
    record Part(String about, List<Row> rows) {
        Part {
            rows = List.copyOf(rows);
        }

        private long lines() {
            return rows.isEmpty() ? 0 : rows.get(0).lines();
        }
    }

    /** The smallest project first; then how the cost of each program grows. */
    static String of(List<Part> parts) {
        Table table = new Table();
        parts.stream()
                .filter(part -> !part.rows().isEmpty())
                .sorted(Comparator.comparingLong(Part::lines))
                .forEach(table::project);
        table.growth(parts.stream().flatMap(part -> part.rows().stream()).toList());
        return table.text.toString();
    }

    private void project(Part part) {
        Row first = part.rows().get(0);
        add("### %s, %,d lines%n%n%s.%n%n", first.project(), first.lines(), part.about());
        add(
                "| program | wall s | CPU s | wall / checker | CPU / checker | CPU / JavaParser alone | heap MiB | process MiB | runs |%n");
        add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |%n");
        for (Row row : part.rows()) {
            boolean build = row.program().startsWith(MavenBuild.WITHOUT);
            String than = build ? MavenBuild.WITHOUT : Comparison.CHECKER;
            add(
                    "| %s | %s | %s | %s | %s | %s | %s | %s | %d |%n",
                    row.program() + ending(row),
                    seconds(row.wall()),
                    seconds(row.cpu()),
                    ratio(row, than, part.rows(), Row::wall),
                    ratio(row, than, part.rows(), Row::cpu),
                    build ? "" : ratio(row, Comparison.PARSING, part.rows(), Row::cpu),
                    number(row.heap()),
                    number(row.resident()),
                    row.runs());
        }
        add("%n");
    }

    private static String ending(Row row) {
        return switch (row.ending()) {
            case DONE -> "";
            case FAILED -> " (failed)";
            case STOPPED -> " (stopped at the limit)";
        };
    }

    private static String seconds(Spread spread) {
        return String.format(
                Locale.ROOT,
                "%,.1f (%,.1f..%,.1f)",
                spread.median() / 1000.0,
                spread.least() / 1000.0,
                spread.most() / 1000.0);
    }

    /** Builds are compared with the build without the checker. */
    private static String ratio(Row row, String with, List<Row> rows, Function<Row, Spread> figure) {
        if (row.ending() == Ending.FAILED) {
            return ""; // what it had taken until then says nothing
        }
        return rows.stream()
                .filter(other -> other.program().equals(with) && other.ending() == Ending.DONE)
                .map(other -> String.format(
                        Locale.ROOT,
                        "%s%.2f",
                        row.ending() == Ending.STOPPED ? "> " : "",
                        (double) figure.apply(row).median()
                                / figure.apply(other).median()))
                .findFirst()
                .orElse("");
    }

    private static String number(long figure) {
        return figure == 0 ? "" : String.format(Locale.ROOT, "%,d", figure);
    }

    private void growth(List<Row> rows) {
        Set<String> programs = new TreeSet<>();
        rows.forEach(row -> programs.add(row.program()));
        add(
                "### Growth%n%n| program | exponent of wall time | exponent of CPU time | projects |%n| --- | ---: | ---: | ---: |%n");
        for (String program : programs) {
            List<Row> done = rows.stream()
                    .filter(row -> row.program().equals(program) && row.ending() == Ending.DONE)
                    .toList();
            OptionalDouble wall = exponent(done, Row::wall);
            OptionalDouble cpu = exponent(done, Row::cpu);
            if (wall.isPresent() && cpu.isPresent()) {
                add("| %s | %.2f | %.2f | %d |%n", program, wall.getAsDouble(), cpu.getAsDouble(), done.size());
            }
        }
    }

    private static OptionalDouble exponent(List<Row> rows, Function<Row, Spread> figure) {
        return Growth.exponent(rows.stream()
                .map(row -> new Growth.Point(
                        row.lines(), Math.max(1, figure.apply(row).median())))
                .toList());
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
