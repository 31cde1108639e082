package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.cause.Causes;
import io.github.personaldata.checker.source.model.Position;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    private static final Path ROOT = Path.of("root");

    @Test
    void oneElementInTheLog() {
        assertThat(text(new Shop().flow(Shop.PHONE, Shop.log(41)), 0))
                .isEqualTo(
                        """
                        orders/src/main/java/kz/shop/OrderService.java:[41,13] Customer.phone is written to the log (personal-data-in-log)
                            1 Customer.java:12      @PersonalData(purpose = "order") String phone
                            2 OrderService.java:38  var who = customer.phone();
                            3 OrderService.java:41  log.info("paid by {}", who);     <- leaves here
                            Why: your policy 6.6, confidentiality.  Fix: log an identifier instead, or mask it in an @Anonymizes method.""");
    }

    @Test
    void theGoalThatExplainsIsNamedWhereThereIsOne() {
        ReportRequest plain = new Shop().flow(Shop.PHONE, Shop.log(41)).request(ROOT, Locale.ENGLISH);
        ReportRequest request = Shop.console(plain, 20, null, true);
        String id = plain.policy().findings().get(0).id();
        assertThat(blocks(request).get(0).text())
                .endsWith("\n    More: mvn personal-data:explain \"-Dpersonal-data.finding=" + id + "\"");
    }

    @Test
    void aModelThatMatchesNothingIsToldWhereItStands() {
        LedgerEntry misspelt = new LedgerEntry(
                LedgerEntry.Kind.UNMATCHED_MODEL,
                "a.B#emial",
                "personal-data.yml",
                12,
                7,
                "the class has no such field");
        assertThat(blocks(new Shop().unseen(misspelt).request(ROOT, Locale.ENGLISH)))
                .contains(new ConsoleBlock(
                        Severity.WARNING, "personal-data.yml:[12,7] a.B#emial: the class has no such field"));
    }

    @Test
    void elementsThatLeaveTogetherAreOneBlock() {
        assertThat(text(new Shop().whole(Shop.PHONE, Shop.log(55)).whole(Shop.EMAIL, Shop.log(55)), 0))
                .isEqualTo(
                        """
                        orders/src/main/java/kz/shop/OrderService.java:[55,13] Customer.email is written to the log (personal-data-in-log) and 1 more here:
                            - Customer.email is written to the log (personal-data-in-log)
                            - Customer.phone is written to the log (personal-data-in-log)
                            1 Customer.java:11      @PersonalData(purpose = "order,newsletter") String email
                              Customer.java:12      @PersonalData(purpose = "order") String phone
                            2 OrderService.java:55  log.info("paid by {}", who);     <- leaves here
                            Why: your policy 6.6, confidentiality.  Fix: log an identifier instead, or mask it in an @Anonymizes method.""");
    }

    @Test
    void severalRulesAtOneCallAreOneBlock() {
        List<ConsoleBlock> blocks = blocks(
                new Shop().flow(Shop.PHONE, Shop.post(70, "crm.example.com")).request(ROOT, Locale.ENGLISH));
        assertThat(blocks)
                .filteredOn(b -> b.text().contains("[70,13]"))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.severity()).isEqualTo(Severity.ERROR);
                    assertThat(block.text())
                            .contains(
                                    "(category-not-allowed)",
                                    "(cross-border-transfer)",
                                    "your policy 5.4",
                                    "your policy 7.1");
                    assertThat(block.text().lines().filter(l -> l.contains("<- leaves here")))
                            .hasSize(1);
                });
    }

    @Test
    void sortedByPlaceAndCutAtTheLimit() {
        ReportRequest all = Shop.busy().request(ROOT, Locale.ENGLISH);
        List<String> places = blocks(all).stream()
                .filter(b -> b.text().contains("]"))
                .map(b -> b.text().substring(0, b.text().indexOf(']')))
                .toList();
        assertThat(places).hasSize(7);
        assertThat(places.get(0)).isEqualTo("orders/src/Broken.java:[3,9");
        assertThat(places.get(1)).startsWith(Shop.CUSTOMER);
        assertThat(places.subList(2, 7)).isSorted();

        ReportRequest two = Shop.console(all, 2, null, false);
        assertThat(blocks(two)).hasSize(4);
        assertThat(blocks(two).get(2).text()).isEqualTo("... and 5 more, see orders/target/personal-data/report.html");
        assertThat(blocks(two).get(2).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void placesWhereOneEditMendsSeveralFindingsComeLast() {
        Shop shop = new Shop()
                .whole(Shop.PHONE, Shop.log(55))
                .whole(Shop.EMAIL, Shop.log(55))
                .whole(Shop.PHONE, Shop.post(60, "stranger.example.org"))
                .whole(Shop.EMAIL, Shop.post(61, "stranger.example.org"))
                .whole(Shop.NAME, Shop.post(62, "stranger.example.org"));
        List<ConsoleBlock> blocks = blocks(shop.request(ROOT, Locale.ENGLISH));
        assertThat(blocks.get(blocks.size() - 1))
                .isEqualTo(
                        new ConsoleBlock(
                                Severity.ERROR,
                                """
                                One edit mends several findings:
                                    3 findings  stranger.example.org  <- write or correct its entry in the policy file, or stop sending
                                    2 findings  OrderService.java:55  log.info("paid by {}", who);     <- leave it out of this call"""));
        assertThat(blocks(Shop.console(shop.request(ROOT, Locale.ENGLISH), 0, null, false)))
                .noneMatch(block -> block.text().contains("One edit"));
    }

    @Test
    void oneFindingAloneHasNoBlockOfCauses() {
        assertThat(blocks(new Shop().flow(Shop.PHONE, Shop.log(41)).request(ROOT, Locale.ENGLISH)))
                .noneMatch(block -> block.text().contains("One edit"));
    }

    @Test
    void permittedDisclosuresAndWhatWasNotAnalysedAreNoted() {
        assertThat(console(Shop.busy().request(ROOT, Locale.ENGLISH)).notes())
                .contains(
                        """
                        Permitted disclosures:
                            kaspi-pay (payments, Kazakhstan) receives name, phone number for order, on consent: checkout box, form v3""",
                        "Not analysed, or not exactly: source not analysed 1, missing artifacts 1, unresolved calls 1");
    }

    @Test
    void missingTypesAreNamedTheMostNeededFirst() {
        Shop shop = new Shop()
                .unseen(new LedgerEntry(LedgerEntry.Kind.MISSING_ARTIFACT, "com.acme:crm:jar:1.0", "", 0, 0, ""))
                .unseen(new LedgerEntry(LedgerEntry.Kind.MISSING_ARTIFACT, "com:other:jar:1.0", "", 0, 0, ""))
                .missing("org.gone.Log", 1, 4)
                .missing("com.acme.Client", 2, 2)
                .missing("com.acme.Client", 3, 7)
                .missing("com.acme.model.Order$Line", 4, 3)
                .missing("com.acme.Kind", 5, 4)
                .missing("Bare", 6, 1)
                .missing("org.gone.Last", 7, 1)
                .missing("org.gone.Named", 8, 0);

        assertThat(notes(shop, "en"))
                .contains("Missing types, each with how many calls and field accesses need it: "
                        + "com.acme (com.acme:crm:jar:1.0): Client 9, Kind 4; org.gone: Log 4; "
                        + "com.acme.model (com.acme:crm:jar:1.0): Order$Line 3; Bare 1; ... and 1 more");
        assertThat(notes(shop, "ru")).anyMatch(note -> note.startsWith("Ненайденные типы и сколько"));
        assertThat(notes(shop, "kk")).anyMatch(note -> note.contains("Client 9, Kind 4; org.gone: Log 4"));
    }

    @Test
    void whereNothingNeedsAMissingTypeItIsCountedOnly() {
        assertThat(notes(new Shop().missing("org.gone.Named", 8, 0), "en"))
                .containsExactly("Not analysed, or not exactly: missing types 1");
    }

    private static List<String> notes(Shop shop, String language) {
        return console(shop.request(ROOT, Locale.forLanguageTag(language))).notes();
    }

    @Test
    void summary() {
        ReportRequest plain = new Shop().flow(Shop.PHONE, Shop.log(41)).request(ROOT, Locale.ENGLISH);
        assertThat(summary(plain)).isEqualTo("orders: 3 data elements, 1 flow, 2 new findings, 0.8 s");

        List<Finding> known = plain.policy().findings();
        ReportRequest withBaseline = Shop.console(plain, 20, known.subList(0, 1), false);
        assertThat(summary(withBaseline))
                .isEqualTo("orders: 3 data elements, 1 flow, 2 new findings (1 in the baseline), 0.8 s");
    }

    @Test
    void manySmallFindingsAreOneLine() {
        ReportRequest plain = new Shop().flow(Shop.PHONE, Shop.log(41)).request(ROOT, Locale.ENGLISH);
        Finding log = plain.findings().get(1);
        List<Finding> small = Stream.of(1, 2, 3)
                .map(line -> new Finding(
                        "id" + line,
                        "identity" + line,
                        RuleId.UNMODELLED_EGRESS,
                        Severity.WARNING,
                        "",
                        log.label(),
                        log.flow(),
                        "",
                        log.file(),
                        new Position(line, 1),
                        log.arguments(),
                        log.clause()))
                .toList();
        PolicyResult policy = new PolicyResult(small, List.of(), List.of());
        ReportRequest request = new ReportRequest(
                policy,
                null,
                plain.flow(),
                plain.module(),
                plain.root(),
                plain.output(),
                plain.formats(),
                plain.locale(),
                0,
                null,
                false);
        assertThat(blocks(request)).singleElement().satisfies(block -> {
            assertThat(block.severity()).isEqualTo(Severity.WARNING);
            assertThat(block.text())
                    .contains("(unmodelled-egress): 3 findings, see orders/target/personal-data/report.html");
        });
        assertThat(blocks(Shop.console(request, 20, null, false)))
                .as("one model would mend all three, which the line need not say")
                .isEqualTo(blocks(request));
        assertThat(summary(request)).contains("3 new findings");
    }

    private static String text(Shop shop, int index) {
        return blocks(shop.request(ROOT, Locale.ENGLISH)).stream()
                .filter(b -> b.text().startsWith(Shop.SERVICE))
                .toList()
                .get(index)
                .text();
    }

    private static List<ConsoleBlock> blocks(ReportRequest request) {
        return console(request).blocks();
    }

    private static String summary(ReportRequest request) {
        return SummaryLine.of(request, Messages.of(request.locale())).text(request.locale(), Duration.ofMillis(812));
    }

    private static ConsoleReport console(ReportRequest request) {
        List<Cause> causes =
                Causes.of(request.policy().findings(), request.policy().permitted());
        return new ConsoleReport(
                request, causes, Messages.of(request.locale()), "orders/target/personal-data/report.html");
    }
}
