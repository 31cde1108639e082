package io.github.personaldata.checker.policy;

import static io.github.personaldata.checker.policy.Scene.label;
import static io.github.personaldata.checker.policy.Scene.phone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyTest {
    private static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            purposes:
              order: {clause: "4.1"}
              newsletter: {clause: "4.2"}
              statistics: {clause: "4.3", anonymised: true}
            own: {hosts: ["*.store.example.kz", localhost], topics: ["orders.*"]}
            recipients:
              kaspi-pay: {country: KZ, purposes: [order], categories: [name, phone], hosts: [pay.kaspi.kz], packages: [kz.kaspi.pay]}
              counter: {country: KZ, purposes: [statistics], categories: [cookie, phone], hosts: ["*.counter.example"]}
              far-crm: {country: US, purposes: [order], categories: [name, phone], hosts: [crm.example.com]}
              far-crm-agreed: {country: US, transferGround: contract, purposes: [order], categories: [phone], hosts: [agreed.example.com]}
              near-crm: {country: AM, purposes: [order], categories: [phone], hosts: [crm.example.am]}
              old-partner: {country: KZ, purposes: [order], categories: [phone], hosts: [old.example.kz], validUntil: 2026-11-21}
              partner: {country: KZ, purposes: [order], categories: [phone], topics: [partner.phones], validUntil: 2026-11-22}
              no-terms: {country: KZ, hosts: [terms.example.kz]}
            crossBorder: {adequate: [KZ, AM]}
            """;
    private static final MethodId SEND = new MethodId("com.vendor.Queue", "send", List.of());

    @Test
    void logsAndExceptions() {
        assertThat(new Scene().logs(phone()).throwsException(phone()).findings(POLICY))
                .containsExactly(
                        "personal-data-in-log Customer.phone ERROR",
                        "personal-data-in-exception Customer.phone WARNING");
    }

    @Test
    void storingIsNoLeak() {
        PolicyResult result = new Scene().stores(phone()).judged(POLICY);

        assertThat(result.findings()).isEmpty();
        assertThat(result.permitted()).isEmpty();
    }

    @Test
    void ownHostsAndTopicsAreNoDisclosure() {
        PolicyResult result = new Scene()
                .posts(phone(), "https://api.store.example.kz/v1/orders")
                .posts(phone(), "http://LOCALHOST:8080/x")
                .sends(phone(), SEND, null, new Destination("topic", "orders.paid", ""))
                .judged(POLICY);

        assertThat(result.findings()).isEmpty();
        assertThat(result.permitted()).isEmpty();
    }

    @Test
    void aTopicIsOfWhoNamesItMostClosely() {
        String all = POLICY.replace("topics: [\"orders.*\"]", "topics: [\"*\"]");
        PolicyResult result = new Scene()
                .sends(phone(), SEND, null, new Destination("topic", "anything", ""))
                .sends(phone(), SEND, null, new Destination("topic", "partner.phones", ""))
                .judged(all);

        assertThat(result.findings()).isEmpty();
        assertThat(result.permitted())
                .extracting(disclosure -> disclosure.recipient())
                .containsExactly("partner");
    }

    @Test
    void aHostThatOnlyEndsLikeOursIsNotOurs() {
        assertThat(new Scene().posts(phone(), "https://evilstore.example.kz/").findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone evilstore.example.kz ERROR");
        assertThat(new Scene().posts(phone(), "https://localhost@evil.example/").findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone evil.example ERROR");
    }

    @Test
    void aDeclaredRecipientOnItsTermsIsPermitted() {
        PolicyResult result =
                new Scene().posts(phone(), "https://pay.kaspi.kz/v2/pay").judged(POLICY);

        assertThat(result.findings()).isEmpty();
        assertThat(result.permitted()).singleElement().satisfies(disclosure -> {
            assertThat(disclosure.recipient()).isEqualTo("kaspi-pay");
            assertThat(disclosure.flow().label().member()).isEqualTo("phone");
        });
    }

    @Test
    void aRecipientIsKnownByNameHostTopicOrPackage() {
        MethodId pay = new MethodId("kz.kaspi.pay.Client", "charge", List.of());

        PolicyResult result = new Scene()
                .sends(phone(), SEND, "kaspi-pay")
                .sends(phone(), pay, null)
                .sends(phone(), pay, null, new Destination("unknown", "", "a parameter"))
                .sends(phone(), SEND, null, new Destination("host", "pay.kaspi.kz:443", ""))
                .sends(phone(), SEND, null, new Destination("topic", "partner.phones", ""))
                .judged(POLICY);

        assertThat(result.findings()).isEmpty();
        assertThat(result.permitted())
                .extracting(disclosure -> disclosure.recipient())
                .containsExactly("kaspi-pay", "kaspi-pay", "kaspi-pay", "kaspi-pay", "partner");
    }

    @Test
    void aHostSaysMoreThanThePackage() {
        MethodId pay = new MethodId("kz.kaspi.pay.Client", "charge", List.of());

        assertThat(new Scene()
                        .sends(phone(), pay, null, new Destination("url", "https://other.example/x", ""))
                        .findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone other.example ERROR");
    }

    @Test
    void whoIsNotDeclaredIsAnUndeclaredThirdParty() {
        assertThat(new Scene().posts(phone(), "https://tracker.example.com/e").findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone tracker.example.com ERROR");
        assertThat(new Scene().sends(phone(), SEND, "kaspi-pya").findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone kaspi-pya ERROR");
    }

    @Test
    void aDeclarationThatHasRunOutIsNone() {
        assertThat(new Scene().posts(phone(), "https://old.example.kz/").findings(POLICY))
                .containsExactly("undeclared-third-party.expired Customer.phone old-partner 2026-11-21 ERROR");
    }

    @Test
    void nobodyKnowsWhere() {
        assertThat(new Scene()
                        .sends(phone(), SEND, null)
                        .sends(phone(), SEND, null, new Destination("unknown", "", "the URL is a parameter"))
                        .sends(phone(), SEND, null, new Destination("topic", "partner.mails", "constant"))
                        .sends(phone(), SEND, null, new Destination("url", "/v1/users", "constant"))
                        .findings(POLICY))
                .containsExactly(
                        "unknown-destination Customer.phone ERROR",
                        "unknown-destination Customer.phone the URL is a parameter ERROR",
                        "unknown-destination Customer.phone partner.mails constant ERROR",
                        "unknown-destination Customer.phone /v1/users constant ERROR");
    }

    @Test
    void anAddressWithoutASchemeIsAHostIfItLooksLikeOne() {
        assertThat(new Scene().posts(phone(), "api.tracker.example/v1").findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone api.tracker.example ERROR");
        assertThat(new Scene().posts(phone(), "localhost:8080/v1").findings(POLICY))
                .isEmpty();
        assertThat(new Scene().posts(phone(), "users/1").findings(POLICY))
                .containsExactly("unknown-destination Customer.phone users/1 constant ERROR");
    }

    @Test
    void everyPossibleDestinationIsJudged() {
        Scene scene = new Scene()
                .sends(
                        phone(),
                        SEND,
                        null,
                        new Destination("url", "https://pay.kaspi.kz/", ""),
                        new Destination("url", "https://tracker.example.com/", ""));

        assertThat(scene.findings(POLICY))
                .containsExactly("undeclared-third-party Customer.phone tracker.example.com ERROR");
        assertThat(scene.judged(POLICY).permitted()).hasSize(1);
    }

    @Test
    void aCategoryMustBeAllowed() {
        assertThat(new Scene()
                        .posts(label("email", "email", "order"), "https://pay.kaspi.kz/")
                        .findings(POLICY))
                .containsExactly("category-not-allowed Customer.email kaspi-pay name, phone ERROR");
    }

    @Test
    void aRecipientWithoutTermsMayGetNothing() {
        assertThat(new Scene().posts(phone(), "https://terms.example.kz/").findings(POLICY))
                .containsExactly(
                        "category-not-allowed.none Customer.phone no-terms ERROR",
                        "purpose-mismatch.none Customer.phone no-terms ERROR");
    }

    @Test
    void onePurposeMustBeTheRecipients() {
        assertThat(new Scene()
                        .posts(label("phone", "phone", "newsletter"), "https://pay.kaspi.kz/")
                        .posts(label("phone", "phone", "newsletter", "order"), "https://pay.kaspi.kz/")
                        .findings(POLICY))
                .containsExactly("purpose-mismatch Customer.phone kaspi-pay order ERROR");
    }

    @Test
    void anUndeclaredPurposeSuppressesTheMismatch() {
        assertThat(new Scene()
                        .posts(label("phone", "phone", "fun"), "https://pay.kaspi.kz/")
                        .findings(POLICY))
                .isEmpty();
    }

    @Test
    void statisticsTakeAnonymisedDataOnly() {
        assertThat(new Scene()
                        .posts(label("cookie", "cookie", "statistics"), "https://a.counter.example/hit")
                        .findings(POLICY))
                .containsExactly("purpose-mismatch.anonymised Customer.cookie counter statistics ERROR");
    }

    @Test
    void abroadNeedsAdequacyOrAGround() {
        assertThat(new Scene()
                        .posts(phone(), "https://crm.example.com/")
                        .posts(phone(), "https://agreed.example.com/")
                        .posts(phone(), "https://crm.example.am/")
                        .findings(POLICY))
                .containsExactly("cross-border-transfer Customer.phone far-crm US ERROR");
    }

    @Test
    void anUndeclaredPurposeStandsAtTheAnnotationOnce() {
        Finding finding = new Scene()
                .declares(label("phone", "phone", "order", "fun"))
                .declares(label("phone", "phone", "order", "fun"))
                .logs(label("phone", "phone", "order", "fun"))
                .judged(POLICY)
                .findings()
                .get(0);

        assertThat(Scene.line(finding)).isEqualTo("undeclared-purpose Customer.phone fun ERROR");
        assertThat(finding.file()).isEqualTo("src/main/java/kz/shop/Customer.java");
        assertThat(finding.at().line()).isEqualTo(12);
        assertThat(new Scene().declares(phone()).findings(POLICY)).isEmpty();
    }

    @Test
    void unanalysedSourceIsAFindingOtherGapsAreNot() {
        Scene scene = new Scene()
                .missed(new LedgerEntry(
                        LedgerEntry.Kind.UNANALYSED_SOURCE, "Broken.java", "src/Broken.java", 3, 7, "expected ;"))
                .missed(new LedgerEntry(LedgerEntry.Kind.MISSING_TYPE, "a.B", "", 0, 0, ""));

        assertThat(scene.findings(POLICY)).containsExactly("unanalysed-source Broken.java expected ; ERROR");
        assertThat(scene.findings(null)).containsExactly("unanalysed-source Broken.java expected ; ERROR");
    }

    @Test
    void aWeakAnonymiserStandsInPlaceOfTheRule() {
        assertThat(new Scene()
                        .logsWeakly(phone())
                        .postsWeakly(phone(), "https://tracker.example.com/e")
                        .postsWeakly(phone(), "https://pay.kaspi.kz/")
                        .findings(POLICY))
                .containsExactly(
                        "weak-anonymisation Customer.phone WARNING",
                        "weak-anonymisation Customer.phone tracker.example.com WARNING");
    }

    @Test
    void withoutAPolicyFileLogsFailAndThirdPartiesWarn() {
        assertThat(new Scene()
                        .logs(phone())
                        .throwsException(phone())
                        .posts(phone(), "https://tracker.example.com/e")
                        .sends(phone(), SEND, null)
                        .declares(label("phone", "phone", "fun"))
                        .findings(null))
                .containsExactly(
                        "personal-data-in-log Customer.phone ERROR",
                        "personal-data-in-exception Customer.phone ERROR",
                        "undeclared-third-party.no-policy Customer.phone tracker.example.com WARNING",
                        "unknown-destination Customer.phone WARNING");
    }

    @Test
    void rulesChangeSeverities() {
        String policy = POLICY + "rules: {personal-data-in-log: warning, personal-data-in-exception: off}\n";

        assertThat(new Scene().logs(phone()).throwsException(phone()).findings(policy))
                .containsExactly("personal-data-in-log Customer.phone WARNING");
    }

    @Test
    void acceptedFindingsAreKeptApartWhileTheAcceptanceLasts() {
        String entry = "accepted: [{rule: personal-data-in-log, in: %s, reason: ticket 17, until: %s}]\n"
                + "rules: {expired-acceptance: off}\n";
        Scene scene = new Scene().logs(phone());

        for (String in : List.of("kz.shop.OrderService", "kz.shop.*", "\"kz.shop.OrderService#pay(..)\"")) {
            PolicyResult result = scene.judged(POLICY + entry.formatted(in, "2026-11-22"));
            assertThat(result.findings()).as(in).isEmpty();
            assertThat(result.accepted()).singleElement().satisfies(a -> assertThat(a.reason())
                    .isEqualTo("ticket 17"));
        }
        assertThat(scene.judged(POLICY + entry.formatted("kz.shop.OrderService", "2026-11-21"))
                        .findings())
                .hasSize(1);
        assertThat(scene.judged(POLICY + entry.formatted("kz.shop.Order", "2026-11-22"))
                        .findings())
                .hasSize(1);
    }

    @Test
    void theClauseIsTheOperatorsElseTheLawPacks() {
        Scene scene = new Scene().logs(phone());

        assertThat(scene.judged(POLICY).findings().get(0).clause()).isEqualTo(new Clause("confidentiality", "6.6"));
        assertThat(scene.judged(POLICY + "clauses: {confidentiality: \"8\"}\n")
                        .findings()
                        .get(0)
                        .clause())
                .isEqualTo(new Clause("confidentiality", "8"));
        assertThat(scene.judged((io.github.personaldata.checker.policy.file.PolicyFile) null)
                        .findings()
                        .get(0)
                        .clause())
                .isEqualTo(new Clause("confidentiality", ""));
    }

    @Test
    void oneLeakAtTwoPlacesOfAMethodHasOneId() {
        List<Finding> findings = new Scene()
                .logs(phone())
                .logs(phone())
                .logs(label("email", "email", "order"))
                .judged(POLICY)
                .findings();

        assertThat(findings).hasSize(3);
        assertThat(findings.get(0).id()).hasSize(8).isEqualTo(findings.get(1).id());
        assertThat(findings.get(2).id()).isNotEqualTo(findings.get(0).id());
        assertThat(findings.get(0).identity())
                .isEqualTo("personal-data-in-log|kz.shop.Customer.phone||"
                        + "org.slf4j.Logger#info(java.lang.String,java.lang.Object)|"
                        + "kz.shop.OrderService#pay(kz.shop.Customer)|kz.shop.OrderService#pay(kz.shop.Customer)");
    }
}
