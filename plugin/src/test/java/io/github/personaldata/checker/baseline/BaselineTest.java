package io.github.personaldata.checker.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.yaml.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file: what is written is read back, what people write in stays, what merging leaves is understood, the rest is told. */
final class BaselineTest {
    private static final String LOG =
            "personal-data-in-log|kz.shop.Customer.phone||java.util.logging.Logger#info(java.lang.String)|kz.shop.Orders#pay(kz.shop.Customer)|kz.shop.Orders#who(kz.shop.Customer)";
    private static final String SENT =
            "category-not-allowed|kz.shop.Customer.email|kaspi-pay|java.net.http.HttpClient#send(..)|kz.shop.Pay#pay()|kz.shop.Pay#pay()";
    private static final String PURPOSE = "undeclared-purpose|kz.shop.Customer.phone|gossip|||";

    private static final String LOG_LINE =
            "personal-data-in-log | kz.shop.Customer.phone | by: java.util.logging.Logger#info(java.lang.String)"
                    + " | in: kz.shop.Orders#pay(kz.shop.Customer) | read in: kz.shop.Orders#who(kz.shop.Customer)";

    private static Baseline read(String... lines) {
        return BaselineReader.read("b.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> body(Baseline baseline) {
        return baseline.text().lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void aLineNamesWhatIdentifiesAFindingAndNothingElse() {
        assertThat(body(Baseline.EMPTY.holding(List.of(LOG, SENT, PURPOSE))))
                .containsExactly(
                        "category-not-allowed | kz.shop.Customer.email | to: kaspi-pay | by: java.net.http.HttpClient#send(..)"
                                + " | in: kz.shop.Pay#pay() | read in: kz.shop.Pay#pay()",
                        LOG_LINE,
                        "undeclared-purpose | kz.shop.Customer.phone | about: gossip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LOG,
                SENT,
                PURPOSE,
                "unanalysed-source|a/B.java|a/B.java|||expected ';' | or ',' \\ here\nand there\r",
                "undeclared-purpose|C.f|a|b|||",
                "unknown-destination|C.f| spaces |A#b()|C#d()|C#d()",
                "unanalysed-source|a\\b.java|a\\b.java|||: in: x"
            })
    void whatIsWrittenIsReadBack(String identity) {
        Baseline written = Baseline.EMPTY.holding(List.of(identity));
        assertThat(written.entries()).hasSize(1);
        Baseline back = read(written.text());
        assertThat(back.stale(List.of(identity))).isEmpty();
        assertThat(back.unknown(List.of(identity))).isEmpty();
        assertThat(back.text()).isEqualTo(written.text());
    }

    @Test
    void reasonsAndCommentsStayWithTheirEntries() {
        String commented = LOG_LINE + " | reason: ticket 17 | accepted by: A. Serik";
        Baseline baseline = read(
                "undeclared-purpose | kz.shop.Customer.phone | about: gossip",
                "# to go with pay()",
                commented,
                "# end");
        assertThat(baseline.entries().get(0).reason()).isEqualTo("ticket 17");
        assertThat(baseline.entries().get(0).acceptedBy()).isEqualTo("A. Serik");
        assertThat(baseline.entries().get(0).told()).isEqualTo("ticket 17 (A. Serik)");
        assertThat(baseline.holding(List.of(LOG, SENT)).text().lines().skip(Baseline.HEADER.size()))
                .containsExactly(
                        Baseline.EMPTY.holding(List.of(SENT)).entries().get(0).toString(),
                        "# to go with pay()",
                        commented,
                        "# end");
    }

    @Test
    void mergingByUnionIsUnderstood() {
        Baseline ours = Baseline.EMPTY.holding(List.of(LOG, PURPOSE));
        Baseline theirs = Baseline.EMPTY.holding(List.of(LOG, SENT));
        List<String> lines = new ArrayList<>(
                Stream.concat(ours.text().lines(), theirs.text().lines()).toList());
        Collections.reverse(lines);
        assertThat(read(String.join("\r\n", lines)).text())
                .isEqualTo(Baseline.EMPTY.holding(List.of(PURPOSE, SENT, LOG)).text());
    }

    @Test
    void ofTwoReasonsNoneIsLost() {
        String one = LOG_LINE + " | reason: ticket 17";
        String two = LOG_LINE + " | reason: an audit needs it | accepted by: B";
        String both = LOG_LINE + " | reason: an audit needs it; ticket 17 | accepted by: B";
        assertThat(body(read(one, LOG_LINE, two))).containsExactly(both);
        assertThat(body(read(two, one))).containsExactly(both);
        assertThat(body(read(both, one, two))).containsExactly(both);
    }

    @Test
    void aByteOrderMarkAndBlankLinesAreNothing() {
        assertThat(body(read("\uFEFF", "", "  ", LOG_LINE + "  "))).containsExactly(LOG_LINE);
        assertThat(read("").entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "kz.shop.Orders.pay;                                       [2,1];  expected a finding as",
                "personal-data-in-lgo | C.f | about: x;                    [2,1];  did you mean 'personal-data-in-log'",
                "personal-data-in-log | C.f | inn: C#m();                  [2,30]; did you mean 'in'",
                "personal-data-in-log | C.f | ticket 17;                   [2,30]; 'ticket 17' names no part",
                "personal-data-in-log | C.f | by: A#b() | in: C#m();       [2,1];  'read in' is missing",
                "personal-data-in-log | C.f | in: C#m() | read in: ;      [2,1];  'read in' is missing",
                "undeclared-purpose | C.f | about: x | about: y;           [2,39]; is there already",
                "undeclared-purpose | C.f | about: x | reason: a \\b;      [2,49]; write \\\\ for one",
                "<<<<<<< HEAD;                                             [2,1];  delete the marks",
            })
    void aBadLineIsToldWithItsPlaceAndMend(String line, String place, String mend) {
        assertThatThrownBy(() -> read("# a comment", line))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat("[" + problem.place().line() + ","
                                            + problem.place().column() + "]")
                                    .isEqualTo(place);
                            assertThat(problem.place().file()).isEqualTo("b.txt");
                            assertThat(problem.message()).contains(mend);
                        }));
    }

    @Test
    void allBadLinesAreTold() {
        assertThatThrownBy(() -> read("a", LOG_LINE, "b"))
                .isInstanceOfSatisfying(BadInputException.class, e -> assertThat(e.problems())
                        .extracting(problem -> problem.place().line())
                        .containsExactly(1, 3));
    }

    @Test
    void ofManyBadLinesTheFirstAreTold() {
        String[] lines = Stream.iterate("x".repeat(1_000), line -> line + "x")
                .limit(5_000)
                .toArray(String[]::new);
        assertThatThrownBy(() -> read(lines))
                .isInstanceOfSatisfying(BadInputException.class, e -> assertThat(e.problems())
                        .hasSize(100)
                        .allMatch(problem -> problem.place().line() <= 100));
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        byte[] bytes = {'#', '\n', '#', ' ', (byte) 0xff, '\n'};
        assertThatThrownBy(() -> BaselineReader.read("b.txt", bytes)).hasMessageStartingWith("b.txt:2:3: ");
    }
}
