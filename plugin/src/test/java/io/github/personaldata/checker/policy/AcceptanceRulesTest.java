package io.github.personaldata.checker.policy;

import static io.github.personaldata.checker.policy.Scene.label;
import static io.github.personaldata.checker.policy.Scene.phone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.LookAlike;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What runs out, what nothing needs any more, and what is told in one line. Today is 22 November 2026. */
final class AcceptanceRulesTest {
    private static final String POLICY =
            """
            version: 1
            purposes: {order: {retention: P1Y}}
            accepted:
              - {rule: personal-data-in-log, in: kz.shop.OrderService, reason: ticket 17}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-11-21 | 4 expired-acceptance personal-data-in-log (OrderService) 2026-11-21 ERROR",
                "2026-11-22 | 4 expired-acceptance.soon personal-data-in-log (OrderService) 2026-11-22 WARNING",
                "2026-12-05 | 4 expired-acceptance.soon personal-data-in-log (OrderService) 2026-12-05 WARNING",
                "2026-12-06 | -",
                "2099-01-01 | -",
                "2020-01-01 | 4 expired-acceptance personal-data-in-log (OrderService) 2020-01-01 ERROR",
            })
    void anAcceptanceOfThePolicyFileRunsOut(String until, String finding) {
        String policy = POLICY.replace("ticket 17", "ticket 17, until: " + until);
        assertThat(lines(new Scene(), policy)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-11-21 | 9 expired-acceptance personal-data-in-log (Audit) 2026-11-21 ERROR",
                "2026-12-05 | 9 expired-acceptance.soon personal-data-in-log (Audit) 2026-12-05 WARNING",
                "2026-12-06 | -",
                "''         | -",
            })
    void anAcceptanceInTheCodeRunsOut(String until, String finding) {
        WrittenAcceptance written = new WrittenAcceptance(
                "personal-data-in-log", "kz.shop.Audit", null, "x", until, "src/Audit.java", new Position(9, 1));
        List<String> expected = finding == null ? List.of() : List.of(finding);
        assertThat(lines(new Scene().accepts(written), "version: 1\n")).isEqualTo(expected);
        assertThat(lines(new Scene().accepts(written), null)).isEqualTo(expected);
    }

    @Test
    void theClauseIsThatOfWhatIsAccepted() {
        String late = POLICY.replace("ticket 17", "ticket 17, until: 2026-11-21");
        assertThat(new Scene().judged(late).findings())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.clause().topic())
                .containsExactly("expired-acceptance confidentiality");
        assertThat(new Scene()
                        .judged(late.replace("personal-data-in-log", "unknown-destination"))
                        .findings())
                .extracting(
                        finding -> finding.rule().id() + " " + finding.clause().topic())
                .containsExactly("expired-acceptance disclosure");
    }

    @Test
    void anErrorOrWarningAsTheRulesSay() {
        String late = POLICY.replace("ticket 17", "ticket 17, until: 2026-11-21");
        assertThat(lines(new Scene(), late + "rules: {expired-acceptance: warning}\n"))
                .singleElement()
                .asString()
                .endsWith("WARNING");
        assertThat(lines(new Scene(), late + "rules: {expired-acceptance: off}\n"))
                .isEmpty();
    }

    @Test
    void anAcceptanceThatAcceptsNothingIsStale() {
        String stale = "4 stale-declaration.acceptance personal-data-in-log (OrderService) WARNING";
        Scene quiet = new Scene().whole().declares(phone());
        assertThat(lines(quiet, POLICY)).containsExactly(stale);
        assertThat(lines(quiet, POLICY + "rules: {personal-data-in-log: off}\n"))
                .isEmpty();
        assertThat(lines(new Scene().whole().declares(phone()).logs(phone()), POLICY))
                .isEmpty();
        assertThat(lines(new Scene().declares(phone()), POLICY)).isEmpty();
        assertThat(lines(quiet, POLICY.replace("ticket 17", "ticket 17, until: 2020-01-01")))
                .singleElement()
                .asString()
                .contains("expired-acceptance");
    }

    @ParameterizedTest
    @CsvSource({
        "personal-data-in-log,       kz.shop.OrderService, '',         pay,  false",
        "personal-data-in-log,       kz.shop.OrderService, '',         ship, true",
        "personal-data-in-log,       kz.shop.Audit,        '',         pay,  true",
        "unknown-destination,        kz.shop.OrderService, '',         pay,  true",
        "unknown-destination,        kz.shop.OrderService, 2020-01-01, pay,  false",
        "personal-data-in-exception, kz.shop.OrderService, '',         pay,  false",
        "stale-declaration,          kz.shop.OrderService, '',         pay,  false",
        "personal-data-in-lag,       kz.shop.OrderService, '',         pay,  false",
    })
    void anAcceptanceInTheCodeThatAcceptsNothingIsStale(
            String rule, String type, String until, String method, boolean stale) {
        MethodId on = new MethodId(type, method, List.of("kz.shop.Customer"));
        WrittenAcceptance written =
                new WrittenAcceptance(rule, type, on, "x", until, "src/OrderService.java", new Position(9, 1));
        Scene scene = new Scene().declares(phone()).logs(phone()).accepts(written);
        String policy = "version: 1\npurposes: {order: {retention: P1Y}}\nrules: {personal-data-in-exception: off}\n";
        assertThat(stale(scene, policy)).isEmpty();
        scene.whole();
        String told = "9 stale-declaration.annotation %s (%s.%s) WARNING";
        String simple = type.substring("kz.shop.".length());
        assertThat(stale(scene, policy)).isEqualTo(stale ? List.of(told.formatted(rule, simple, method)) : List.of());
        assertThat(stale(scene, null)).isEmpty();
        LedgerEntry unread = new LedgerEntry(LedgerEntry.Kind.OTHER_LANGUAGE, "1 Kotlin", "", 0, 0, "");
        assertThat(stale(scene.missed(unread), policy)).isEmpty();
    }

    private static List<String> stale(Scene scene, @org.jspecify.annotations.Nullable String policy) {
        return lines(scene, policy).stream()
                .filter(line -> line.contains("stale-declaration."))
                .toList();
    }

    private static final String USED =
            """
            version: 1
            purposes:
              order: {}
              newsletter: {}
            recipients:
              shop: {purposes: [order], categories: [phone], hosts: ["*.pay.kz"], topics: ["orders.*"], packages: [kz.pay]}
            rules: {missing-retention: off}
            """;
    private static final String RECIPIENT = "6 stale-declaration.recipient shop shop WARNING";
    private static final String PURPOSE = "4 stale-declaration.purpose newsletter WARNING";

    private static Mentions mentions(String recipient, String purpose, String text, String type) {
        return new Mentions(
                new TreeSet<>(List.of(recipient)),
                new TreeSet<>(List.of(purpose)),
                new TreeSet<>(List.of(text)),
                new TreeSet<>(List.of(type)));
    }

    @ParameterizedTest
    @CsvSource({
        "-,    -, -,                      -,                  true",
        "shop, -, -,                      -,                  false",
        "show, -, -,                      -,                  true",
        "-,    -, https://a.pay.kz/v1,    -,                  false",
        "-,    -, https://a.pay.com/v1,   -,                  true",
        "-,    -, PAY.KZ,                 -,                  false",
        "-,    -, orders.paid,            -,                  false",
        "-,    -, order,                  -,                  true",
        "-,    -, -,                      kz.pay.Client,      false",
        "-,    -, -,                      kz.payment.Client,  true",
    })
    void aRecipientIsUsedByWhateverNamesIt(String name, String purpose, String text, String type, boolean stale) {
        Scene scene = new Scene()
                .whole()
                .declares(label("phone", "phone", "order", "newsletter"))
                .mentions(mentions(name, purpose, text, type));
        assertThat(lines(scene, USED)).isEqualTo(stale ? List.of(RECIPIENT) : List.of());
    }

    @Test
    void aRecipientIsUsedWhereDataGoes() {
        Scene scene = new Scene().whole().declares(label("phone", "phone", "order", "newsletter"));
        assertThat(lines(scene, USED)).containsExactly(RECIPIENT);
        assertThat(lines(scene.posts(phone(), "https://a.pay.kz/"), USED)).isEmpty();
        assertThat(lines(scene, USED.replace("packages", "validUntil: 2026-11-21, packages")))
                .singleElement()
                .asString()
                .contains("undeclared-third-party.expired");
    }

    @Test
    void aPurposeIsUsedByDataOrCode() {
        Mentions shop = mentions("shop", "-", "-", "-");
        Scene scene = new Scene().whole().declares(phone()).mentions(shop);
        assertThat(lines(scene, USED)).containsExactly(PURPOSE);
        assertThat(lines(scene.mentions(mentions("shop", "newsletter", "-", "-")), USED))
                .isEmpty();
        assertThat(lines(scene.mentions(mentions("shop", "-", "newsletter", "-")), USED))
                .isEmpty();
        assertThat(lines(scene.mentions(shop).declares(label("email", "email", "newsletter")), USED))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UNANALYSED_SOURCE, a.Kt,          1",
        "OTHER_LANGUAGE,    3 Kotlin,      0",
        "MISSING_TYPE,      kz.pay.Client, 1",
        "MISSING_TYPE,      kz.shop.Gone,  2",
    })
    void whereCodeWasNotReadNothingIsSaidOfIt(LedgerEntry.Kind kind, String subject, int findings) {
        Scene scene = new Scene().whole().declares(phone()).missed(new LedgerEntry(kind, subject, "", 0, 0, ""));
        assertThat(lines(scene, USED)).hasSize(findings);
    }

    @Test
    void modelsOfThePolicyFileUseWhatTheyName() {
        String policy = USED
                + """
                models:
                  sources: [{field: "com.vendor.Customer#email", purpose: [newsletter]}]
                  sinks: [{method: "com.vendor.Sms#send(..)", kind: outbound, recipient: shop}]
                """;
        assertThat(lines(new Scene().whole().declares(phone()), policy)).isEmpty();
    }

    @Test
    void fieldsThatLookPersonalAreToldWithOrWithoutAPolicyFile() {
        LookAlike field = new LookAlike("kz.shop.Guest", "email", "email", "src/Guest.java", new Position(5, 3));
        String told = "5 unannotated-personal-data Guest.email WARNING";
        assertThat(lines(new Scene().looksPersonal(field), "version: 1\n")).containsExactly(told);
        assertThat(lines(new Scene().looksPersonal(field), null)).containsExactly(told);
        assertThat(lines(new Scene().looksPersonal(field), "version: 1\nrules: {unannotated-personal-data: off}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.web.client.Fresh#push(java.lang.String), UNMODELLED_CALL,   true",
        "org.springframework.web.Fresh#push(java.lang.String),        UNMODELLED_CALL,   false",
        "org.springframework.web.client.Fresh#push(java.lang.String), UNRESOLVED_CALL,   false",
        "okhttp3.Fresh#push(java.lang.String),                        UNMODELLED_CALL,   true",
        "java.net.URI#relativize(java.net.URI),                       UNMODELLED_CALL,   false",
        "java.net.http.HttpClient#fresh(),                            UNMODELLED_CALL,   true",
        "java.net.http.HttpHeaders#fresh(),                           UNMODELLED_CALL,   false",
        "com.vendor.Text#wrap(java.lang.String),                      UNMODELLED_CALL,   false",
        "com.vendor.Text#wrap(java.lang.String),                      UNMODELLED_EGRESS, true",
        "com.vendor.Sms#fresh(),                                      UNMODELLED_CALL,   true",
    })
    void aCallBesideOthersThatSend(String method, LedgerEntry.Kind kind, boolean told) {
        String policy =
                """
                version: 1
                models: {sinks: [{method: "com.vendor.Sms#send(..)", kind: outbound}]}
                """
                        .replace(
                                "com.vendor.Sms",
                                method.startsWith("com.vendor.Text") ? "com.other.Sms" : "com.vendor.Sms");
        Scene scene = new Scene().missed(new LedgerEntry(kind, method, "src/A.java", 7, 3, "is given Customer.phone"));
        assertThat(lines(scene, policy))
                .isEqualTo(told ? List.of("7 unmodelled-egress " + method + " Customer.phone WARNING") : List.of());
    }

    private static List<String> lines(Scene scene, @org.jspecify.annotations.Nullable String policy) {
        return scene.judged(policy == null ? null : Scene.file(policy)).findings().stream()
                .map(finding -> finding.at().line() + " " + Scene.line(finding))
                .toList();
    }
}
