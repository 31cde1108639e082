package io.github.personaldata.checker.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.bench.Ending;
import io.github.personaldata.checker.bench.Spread;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

final class ReportsTest {
    private static final List<Row> SMALL = List.of(
            row("small", 20_000, "JavaParser alone", Ending.DONE, 1_000),
            row("small", 20_000, "checker: link", Ending.DONE, 900),
            row("small", 20_000, "checker", Ending.DONE, 4_000),
            row("small", 20_000, "PMD", Ending.DONE, 8_000));
    private static final List<Row> LARGE = List.of(
            row("large", 200_000, "JavaParser alone", Ending.DONE, 10_000),
            row("large", 200_000, "checker", Ending.DONE, 20_000),
            row("large", 200_000, "PMD", Ending.STOPPED, 60_000),
            row("large", 200_000, "Joern's Java front end", Ending.FAILED, 0),
            row("large", 200_000, "mvn clean verify", Ending.DONE, 40_000),
            row("large", 200_000, "mvn clean verify with the checker, empty cache", Ending.DONE, 44_000));

    @Test
    void theTableHasRatiosAndTellsWhatDidNotEnd() {
        String table = Table.of(List.of(new Table.Part("today", LARGE), new Table.Part("yesterday", SMALL)));
        assertThat(table.indexOf("### small, 20,000 lines")).isBetween(0, table.indexOf("### large"));
        assertThat(table.lines())
                .contains(
                        "| PMD | 8.0 (8.0..8.0) | 16.0 (16.0..16.0) | 2.00 | 2.00 | 8.00 | 5 | 6 | 3 |",
                        "| PMD (stopped at the limit) | 60.0 (60.0..60.0) | 120.0 (120.0..120.0) | > 3.00 | > 3.00 | > 6.00 | 5 | 6 | 3 |",
                        "| mvn clean verify with the checker, empty cache | 44.0 (44.0..44.0) | 88.0 (88.0..88.0) | 1.10 | 1.10 |  | 5 | 6 | 3 |",
                        "| checker | 0.70 | 0.70 | 2 |")
                .anyMatch(line -> line.startsWith("| Joern's Java front end (failed) |"))
                .noneMatch(line -> line.startsWith("| PMD | 0."));
    }

    @Test
    void thePlotIsXmlWithALineForEachProgram() throws Exception {
        String svg = Plot.of(Stream.of(SMALL, LARGE).flatMap(List::stream).toList(), "a machine with 2 < 3 processors");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(6);
        // two powers of ten wide, 560: 20,000 lies at 0.301 of the first
        assertThat(svg).contains("<circle cx=\"154.3\"").contains("fill=\"#ffffff\"><title>PMD, large: 60.0 s");
    }

    @Test
    void rowsComeBackFromTheirLines() {
        for (Row row : LARGE) {
            assertThat(Row.of(row.line())).isEqualTo(row);
        }
        assertThat(Row.HEADER.split("\t", -1)).hasSameSizeAs(LARGE.get(0).line().split("\t", -1));
    }

    private static Row row(String project, long lines, String program, Ending ending, long wall) {
        Spread spread = new Spread(wall, wall, wall);
        Spread twice = new Spread(2 * wall, 2 * wall, 2 * wall);
        return new Row(project, lines, program, ending, 3, spread, twice, 5, 6);
    }
}
