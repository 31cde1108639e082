package io.github.personaldata.checker.policy;

import static io.github.personaldata.checker.policy.Scene.label;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are decided once, on the policy file itself: each row changes one word of it, or one of the data. */
final class PolicyFileRulesTest {
    private static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            held: [name, email, phone]
            categories:
              loyalty-card: {clause: "3.3"}
              health: {}
            purposes:
              order: {clause: "4.1", basis: contract, retention: P5Y}
              delivery: {basis: contract, retention: P6M}
              newsletter: {optOut: true, retention: {until: withdrawal}}
              statistics: {anonymised: true}
            recipients:
              kaspi-pay: {acts: own-operator, basis: consent, categories: [name, phone], hosts: [pay.kaspi.kz]}
            rules: {stale-declaration: off}
            """;

    private static List<String> found(String policy, Label... labels) {
        Scene scene = new Scene().whole();
        for (Label label : labels) {
            scene.declares(label);
        }
        return scene.judged(Scene.file(policy)).findings().stream()
                .map(finding -> finding.at().line() + " " + Scene.line(finding))
                .toList();
    }

    private static String changed(String from, String to) {
        assertThat(POLICY).contains(from);
        return POLICY.replace(from, to);
    }

    private static List<String> expected(String line) {
        return line == null ? List.of() : List.of(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "email        | email, phone]               | email, phone]              | -",
                "email        | [name, email, phone]        | [name, phone]              | 3 undeclared-category Customer.email name, phone ERROR",
                "phone        | [name, email, phone]        | [name, phone]              | -",
                "phone        | [name, email, phone]        | []                         | 3 undeclared-category Customer.phone ERROR",
                "address      | held: [name, email, phone]  | held: [name, email, phone] | 3 undeclared-category Customer.address name, email, phone ERROR",
                "address      | held: [name, email, phone]  | compatible: []             | -",
                "address      | [name, email, phone]        | [name, address]            | -",
                "loyalty-card | [name, email, phone]        | [loyalty-card]             | -",
                "loyalty-card | [name, email, phone]        | [name]                     | 3 undeclared-category Customer.loyalty-card name ERROR",
                "other        | [name, email, phone]        | [name]                     | 3 undeclared-category.unknown Customer.other name ERROR",
                "other        | [name, email, phone]        | [name, other]              | -",
                "address      | stale-declaration: off      | undeclared-category: off, stale-declaration: off | -",
            })
    void undeclaredCategory(String category, String from, String to, String finding) {
        assertThat(found(changed(from, to), label(category, category, "order"))).isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "phone | order            | retention: P5Y}          | retention: P5Y}                 | -",
                "phone | order            | , retention: P5Y}        | }                               | 8 missing-retention order Customer.phone WARNING",
                "phone | delivery         | , retention: P5Y}        | }                               | -",
                "phone | order delivery   | , retention: P6M}        | }                               | 9 missing-retention delivery Customer.phone WARNING",
                "phone | newsletter       | {until: withdrawal}      | {until: withdrawal}             | -",
                "phone | newsletter       | , retention: {until: withdrawal} | ''                      | 10 missing-retention newsletter Customer.phone WARNING",
                "phone | statistics       | {anonymised: true}       | {anonymised: true}              | -",
                "phone | statistics       | {anonymised: true}       | {anonymised: false}             | 11 missing-retention statistics Customer.phone WARNING",
                "name  | order            | 'basis: contract, retention: P5Y}' | basis: contract}       | 8 missing-retention order Customer.name WARNING",
                "phone | gossip           | , retention: P5Y}        | }                               | 12 undeclared-purpose Customer.phone gossip ERROR",
                "phone | order            | , retention: P5Y}        | , retention: {keep: PT12H}}     | -",
            })
    void missingRetention(String category, String purposes, String from, String to, String finding) {
        assertThat(found(changed(from, to), label(category, category, purposes.split(" "))))
                .isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "order          | retention: P5Y  | -",
                "order          | retention: P60M | -",
                "order          | retention: P4Y  | -",
                "order          | retention: P6Y  | 6 missing-retention.longer health P5Y WARNING",
                "order          | retention: P61M | 6 missing-retention.longer health P5Y WARNING",
                "delivery       | retention: P5Y  | 6 missing-retention.longer health P6M WARNING",
                "delivery       | retention: P6M  | -",
                "order delivery | retention: P5Y  | -",
                "order delivery | retention: P9Y  | 6 missing-retention.longer health P5Y WARNING",
                "newsletter     | retention: P9Y  | -",
                "order          | retention: {until: withdrawal} | -",
            })
    void categoryKeptLongerThanItsPurposes(String purposes, String retention, String finding) {
        String policy = changed("health: {}", "health: {" + retention + "}")
                .replace("held: [", "held: [health, criminal-record, ");
        assertThat(found(policy, label("health", "health", purposes.split(" "))))
                .isEqualTo(expected(finding));
    }

    @Test
    void aCategorysRetentionStandsForItsPurposes() {
        String endless = changed(", retention: P5Y}", "}").replace("held: [", "held: [health, criminal-record, ");
        Label health = label("health", "health", "order");
        assertThat(found(endless, health)).containsExactly("8 missing-retention order Customer.health WARNING");
        assertThat(found(endless.replace("health: {}", "health: {retention: P1Y}"), health))
                .isEmpty();
        assertThat(found(
                        endless.replace("health: {}", "health: {retention: P1Y}"),
                        health,
                        label("name", "name", "order")))
                .containsExactly("8 missing-retention order Customer.name WARNING");
    }

    @Test
    void aPurposeIsToldOnceWithItsData() {
        assertThat(found(
                        changed(", retention: P5Y}", "}"),
                        label("name", "name", "order"),
                        label("phone", "phone", "order"),
                        label("email", "email", "order"),
                        label("phone2", "phone", "order")))
                .containsExactly("8 missing-retention order Customer.email, Customer.name, Customer.phone, +1 WARNING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "KZ-94-V | own-operator  | basis: consent                          | -",
                "KZ-94-V | own-operator  | basis: contract                         | 13 insufficient-basis kaspi-pay kaspi-pay contract WARNING",
                "KZ-94-V | own-operator  | 'basis: contract, evidence: \"terms\"'  | -",
                "KZ-94-V | own-operator  | 'basis: law, act: \"No 57-V\"'          | -",
                "KZ-94-V | own-operator  | role: other                             | 13 insufficient-basis.none kaspi-pay kaspi-pay WARNING",
                "KZ-94-V | on-our-behalf | role: other                             | 13 insufficient-basis.none kaspi-pay kaspi-pay WARNING",
                "KZ-94-V | on-our-behalf | basis: contract                         | 13 insufficient-basis kaspi-pay kaspi-pay contract WARNING",
                "KZ-94-V | own-operator  | 'basis: contract, validUntil: 2026-11-22' | 13 insufficient-basis kaspi-pay kaspi-pay contract WARNING",
                "KZ-94-V | own-operator  | 'basis: contract, validUntil: 2026-11-21' | -",
                "GDPR    | own-operator  | basis: contract                         | -",
                "GDPR    | own-operator  | role: other                             | 13 insufficient-basis.none kaspi-pay kaspi-pay WARNING",
                "GDPR    | on-our-behalf | role: other                             | -",
            })
    void insufficientBasis(String law, String acts, String basis, String finding) {
        String policy = changed("basis: consent", basis).replace("KZ-94-V", law).replace("own-operator", acts);
        assertThat(found(policy)).isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GDPR    | basis: contract | health | 13 insufficient-basis.sensitive kaspi-pay kaspi-pay consent, law WARNING",
                "GDPR    | basis: consent  | criminal-record | 13 insufficient-basis.sensitive kaspi-pay kaspi-pay law WARNING",
                "GDPR    | 'basis: law, act: \"No 57-V\"' | criminal-record | -",
                "KZ-94-V | basis: consent  | criminal-record | -",
                "GDPR    | basis: contract | phone  | -",
                "GDPR    | basis: consent  | health | -",
                "KZ-94-V | basis: consent  | health | -",
            })
    void someCategoriesNeedMoreToBeGivenAway(String law, String basis, String category, String finding) {
        String policy = changed("basis: consent", basis).replace("KZ-94-V", law);
        assertThat(found(policy.replace("[name, phone]", "[name, " + category + "]")))
                .isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GDPR    | contract | health | 8 insufficient-basis.purpose Customer.health consent, law WARNING",
                "GDPR    | consent  | criminal-record | 8 insufficient-basis.purpose Customer.criminal-record law WARNING",
                "GDPR    | law      | criminal-record | -",
                "GDPR    | contract | name   | -",
                "GDPR    | consent  | health | -",
                "GDPR    | law      | health | -",
                "KZ-94-V | contract | health | -",
            })
    void someCategoriesNeedMoreToBeHeld(String law, String basis, String category, String finding) {
        String policy = changed("\"4.1\", basis: contract", "\"4.1\", basis: " + basis)
                .replace("KZ-94-V", law)
                .replace("held: [", "held: [health, criminal-record, ");
        assertThat(found(policy, label(category, category, "order"))).isEqualTo(expected(finding));
    }

    @Test
    void whatSufficesForSomeCategoriesIsToldApartFromWhatSufficesForOthers() {
        String policy = changed("basis: consent", "basis: contract")
                .replace("KZ-94-V", "GDPR")
                .replace("[name, phone]", "[name, health, criminal-record, beliefs]");
        List<Finding> findings = new Scene().whole().judged(policy).findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == RuleId.INSUFFICIENT_BASIS)
                .extracting(finding -> finding.arguments().category() + ": "
                        + finding.arguments().extra())
                .containsExactlyInAnyOrder("health, beliefs: consent, law", "criminal-record: law");
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsHeldWithoutAGroundIsNotToldAsGivenAway() {
        String policy = POLICY.replace("KZ-94-V", "GDPR").replace("held: [", "held: [health, ");
        Scene scene = new Scene().whole().declares(label("health", "health", "order"));
        assertThat(scene.judged(policy).findings())
                .extracting(finding ->
                        finding.clause().topic() + " " + finding.clause().number())
                .containsExactly("lawfulness 6(1)");
        assertThat(scene.judged(policy.replace("operator:", "clauses: {lawfulness: \"5.1\"}\noperator:"))
                        .findings())
                .extracting(finding -> finding.clause().number())
                .containsExactly("5.1");
    }

    @Test
    void withoutALawNoBasisIsJudged() {
        String policy = changed("basis: consent, ", "");
        assertThat(found(policy)).hasSize(1);
        assertThat(found(policy.replace(", law: KZ-94-V", ""))).isEmpty();
    }

    @Test
    void oneModuleOfSeveralDecidesNothingOfThis() {
        String policy = changed(", retention: P5Y}", "}").replace("basis: consent", "basis: contract");
        Scene scene = new Scene().declares(label("address", "address", "order"));
        assertThat(scene.findings(policy)).isEmpty();
        assertThat(scene.whole().findings(policy)).hasSize(3);
        assertThat(scene.findings(null)).isEmpty();
    }

    @Test
    void theClauseIsTheLawsWhereThePackCitesTheLaw() {
        Finding finding = new Scene()
                .whole()
                .declares(label("address", "address", "order"))
                .judged(POLICY.replace("KZ-94-V", "GDPR"))
                .findings()
                .get(0);
        assertThat(finding.clause().law()).isEqualTo("GDPR");
        assertThat(finding.clause().number()).isEqualTo("4(1)");
        assertThat(finding.identity()).isEqualTo("undeclared-category|kz.shop.Customer.address|address|||");
    }

    @Test
    void anAcceptanceInTheTypeHoldsForItsCategories() {
        String accepted = POLICY + "accepted: [{rule: undeclared-category, in: %s, reason: asked the lawyer}]\n";
        Scene scene = new Scene().whole().declares(label("address", "address", "order"));
        assertThat(scene.findings(accepted.formatted("kz.shop.Customer"))).isEmpty();
        assertThat(scene.findings(accepted.formatted("kz.shop.Order"))).hasSize(1);
    }

    @Test
    void whatSeveralModulesUseIsJudgedAsOne() {
        String policy = changed("stale-declaration: off", "missing-retention: error")
                .replace(", retention: P5Y}", "}")
                .replace("basis: consent", "basis: contract");
        Scene customers = new Scene().declares(label("address", "address", "order"));
        Scene shop = new Scene()
                .declares(label("phone", "phone", "order", "delivery"))
                .mentions(new Mentions(Set.of(), Set.of("newsletter"), Set.of("https://pay.kaspi.kz/v1"), Set.of()));
        Usage joined = Usage.joined(
                List.of(customers.judged(policy).usage(), shop.judged(policy).usage()));
        PolicyResult judged = PolicyFileJudgement.judge(joined, Scene.file(policy), Scene.TODAY);
        assertThat(judged.findings().stream().map(Scene::line))
                .containsExactly(
                        "undeclared-category Customer.address name, email, phone ERROR",
                        "missing-retention order Customer.address, Customer.phone ERROR",
                        "stale-declaration.purpose statistics WARNING",
                        "insufficient-basis kaspi-pay kaspi-pay contract WARNING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kaspi-pay: {acts                      | Zendesk (com.cloudbees.thirdparty:zendesk-java-client)",
                "zendesk: {acts                        | ''",
                "zendesk: {validUntil: 2026-11-22, acts | ''",
                "zendesk: {validUntil: 2026-11-21, acts | Zendesk (com.cloudbees.thirdparty:zendesk-java-client)",
            })
    void vendorsOnTheClassPathWhomNoRecipientIs(String recipient, String vendors) {
        List<String> artifacts = List.of("com.cloudbees.thirdparty:zendesk-java-client", "org.slf4j:slf4j-api");
        PolicyFile file = Scene.file(changed("kaspi-pay: {acts", recipient));
        assertThat(String.join(", ", UndeclaredVendors.among(artifacts, file, Scene.TODAY)))
                .isEqualTo(vendors);
    }

    @Test
    void whatOneModuleDidNotReadMayUseAnything() {
        String policy = changed("stale-declaration: off", "missing-retention: off");
        Scene read = new Scene().declares(label("phone", "phone", "order", "delivery"));
        Scene unread = new Scene().missed(new LedgerEntry(LedgerEntry.Kind.OTHER_LANGUAGE, "1 Kotlin", "", 0, 0, ""));
        Usage alone = read.judged(policy).usage();
        assertThat(PolicyFileJudgement.judge(alone, Scene.file(policy), Scene.TODAY)
                        .findings())
                .hasSize(3);
        Usage both = Usage.joined(List.of(alone, unread.judged(policy).usage()));
        assertThat(PolicyFileJudgement.judge(both, Scene.file(policy), Scene.TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void anAcceptanceThatAnyModuleNeedsIsNotStale() {
        String accepted = POLICY.replace("{stale-declaration: off}", "{}")
                + "accepted: [{rule: personal-data-in-log, in: kz.shop.OrderService, reason: masked later}]\n";
        Scene quiet = new Scene().declares(label("phone", "phone", "order"));
        Scene logging = new Scene().declares(label("phone", "phone", "order")).logs(label("phone", "phone", "order"));
        Usage none = quiet.judged(accepted).usage();
        Usage joined = Usage.joined(List.of(none, logging.judged(accepted).usage()));
        assertThat(acceptances(none, accepted)).containsExactly("personal-data-in-log (OrderService)");
        assertThat(acceptances(joined, accepted)).isEmpty();
    }

    private static List<String> acceptances(Usage usage, String policy) {
        return PolicyFileJudgement.judge(usage, Scene.file(policy), Scene.TODAY).findings().stream()
                .filter(finding -> finding.variant().equals("acceptance"))
                .map(finding -> finding.arguments().element())
                .toList();
    }

    @Test
    void anAcceptanceInTheCodeOfAnyModuleHolds() {
        Scene customers = new Scene()
                .declares(label("address", "address", "order"))
                .accepts(new WrittenAcceptance(
                        "undeclared-category", "kz.shop.Customer", null, "asked", "", "C.java", new Position(3, 1)))
                .accepts(new WrittenAcceptance(
                        "personal-data-in-log", "kz.shop.Customer", null, "asked", "", "C.java", new Position(4, 1)));
        Usage usage = Usage.joined(List.of(customers.judged(POLICY).usage(), Usage.NONE));
        assertThat(usage.written()).hasSize(1);
        PolicyResult judged = PolicyFileJudgement.judge(usage, Scene.file(POLICY), Scene.TODAY);
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.accepted()).hasSize(1);
    }
}
