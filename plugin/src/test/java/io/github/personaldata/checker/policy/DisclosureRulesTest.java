package io.github.personaldata.checker.policy;

import static io.github.personaldata.checker.policy.Scene.label;
import static io.github.personaldata.checker.policy.Scene.phone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.SinkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on the terms of declared recipients: each row changes one word of the policy file, or one of the data. */
final class DisclosureRulesTest {
    private static final String POLICY =
            """
            version: 1
            operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}
            purposes: {order: {}, newsletter: {}}
            own: {hosts: [own.example.kz]}
            recipients:
              wall: {role: other, country: KZ, purposes: [order], categories: [name, phone, email], hosts: [wall.example.kz]}
            crossBorder: {adequate: [KZ, US]}
            """;
    private static final String WALL = "https://wall.example.kz/v1";

    private static String with(String terms) {
        return POLICY.replace("role: other", terms);
    }

    private static List<String> expected(String line) {
        return line == null ? List.of() : List.of(line.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "audience: named                        | -",
                "audience: public                       | public-disclosure Customer.phone wall ERROR",
                "'audience: public, permission: form 2' | -",
                "'audience: named, permission: form 2'  | -",
                "'audience: public, validUntil: 2026-11-21' | undeclared-third-party.expired Customer.phone wall 2026-11-21 ERROR",
                "'audience: public, evidence: form 2'   | public-disclosure Customer.phone wall ERROR",
            })
    void aPublicRecipientNeedsPermission(String terms, String finding) {
        assertThat(new Scene().posts(phone(), WALL).findings(with(terms))).isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "wall | audience: named     | public-disclosure Customer.phone wall ERROR",
                "wall | permission: form 2  | -",
            })
    void aPublicSinkNeedsPermissionOfItsRecipient(String recipient, String terms, String finding) {
        assertThat(new Scene().publishes(phone(), SinkKind.OUTBOUND, recipient).findings(with(terms)))
                .isEqualTo(expected(finding));
        assertThat(new Scene().sends(phone(), Scene.ENCLOSING, recipient).findings(with(terms)))
                .isEmpty();
        List<String> kept =
                new Scene().publishes(phone(), SinkKind.STORE, recipient).findings(with(terms));
        assertThat(kept.isEmpty()).isEqualTo(finding == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "hosts: [wall.example.kz]                              | .unknown Customer.phone wall WARNING",
                "'hosts: [wall.example.kz], country: AM'               | ' Customer.phone wall AM ERROR'",
                "'hosts: [wall.example.kz], country: US'               | -",
                "'hosts: [wall.example.kz], transferGround: contract'  | -",
                "'hosts: [wall.example.kz], packages: [a.b]'           | .unknown Customer.phone wall WARNING",
                "packages: [org.springframework.web]                   | -",
                "'hosts: [wall.example.kz], packages: [io.sentry]'     | -",
                "'hosts: [wall.example.kz], packages: [com.yandex.metrica]'    | .vendor Customer.phone wall RU ERROR",
            })
    void aRecipientWhoseCountryIsNotDeclared(String terms, String expected) {
        String policy = POLICY.replace("role: other, country: KZ, ", "").replace("hosts: [wall.example.kz]", terms);
        Scene scene = new Scene().posts(phone(), terms.startsWith("packages") ? "" : WALL);
        assertThat(scene.findings(policy))
                .isEqualTo(expected(expected == null ? null : "cross-border-transfer" + expected));
        assertThat(scene.findings(policy.replace("operator: {name: Example Store LLP, country: KZ, law: KZ-94-V}", "")
                        .replace("crossBorder: {adequate: [KZ, US]}", "")))
                .noneMatch(line -> line.contains("unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "country: KZ,              | s3.eu-central-1.amazonaws.com | cross-border-transfer.region Customer.phone wall DE ERROR",
                "country: KZ,              | s3.us-east-1.amazonaws.com    | -",
                "country: KZ,              | s3.amazonaws.com              | -",
                "country: AM,              | s3.eu-central-1.amazonaws.com | cross-border-transfer Customer.phone wall AM ERROR",
                "'country: KZ, transferGround: contract,' | s3.eu-central-1.amazonaws.com | -",
                "'country: KZ, role: hosting,' | s3.us-east-1.amazonaws.com | storage-abroad Customer.phone wall US WARNING",
                "'country: KZ, role: hosting, storedIn: [KZ],' | s3.us-east-1.amazonaws.com | -",
                "''                        | fra1.digitaloceanspaces.com   | cross-border-transfer.region Customer.phone wall DE ERROR",
                "''                        | nyc3.digitaloceanspaces.com   | -",
            })
    void theRegionInTheHostsNameCounts(String terms, String host, String finding) {
        String policy =
                POLICY.replace("role: other, country: KZ, ", terms + " ").replace("wall.example.kz", host);
        assertThat(new Scene().posts(phone(), "https://" + host + "/v1").findings(policy))
                .isEqualTo(expected(finding));
    }

    @Test
    void aPublicSinkWithoutARecipientHasNoPermission() {
        assertThat(new Scene().publishes(phone(), SinkKind.STORE, null).findings(POLICY))
                .containsExactly("public-disclosure.sink Customer.phone ERROR");
        assertThat(new Scene().stores(phone()).findings(POLICY)).isEmpty();
        assertThat(new Scene().publishes(phone(), SinkKind.OUTBOUND, null).findings(POLICY))
                .containsExactly(
                        "unknown-destination Customer.phone ERROR", "public-disclosure.sink Customer.phone ERROR");
        assertThat(new Scene().publishes(phone(), SinkKind.STORE, null).findings(null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "KZ-94-V | role: hosting, storedIn: [KZ]     | -",
                "KZ-94-V | role: hosting, storedIn: [US]     | storage-abroad Customer.phone wall US WARNING",
                "KZ-94-V | role: hosting, storedIn: [US, KZ] | -",
                "KZ-94-V | role: hosting, storedIn: [US, RU] | cross-border-transfer.stored Customer.phone wall RU ERROR; storage-abroad Customer.phone wall US, RU WARNING",
                "KZ-94-V | role: mail, storedIn: [US]        | -",
                "KZ-94-V | role: hosting                     | -",
                "GDPR    | role: hosting, storedIn: [US]     | -",
            })
    void aHostAbroad(String law, String terms, String finding) {
        String policy = with(terms).replace("KZ-94-V", law);
        assertThat(new Scene().posts(phone(), WALL).findings(policy)).isEqualTo(expected(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "wall | role: other, storedIn: [US]  | storage-abroad Customer.phone wall US WARNING",
                "wall | role: other, storedIn: [KZ]  | -",
                "wall | role: other                  | -",
                "-    | role: other, storedIn: [US]  | -",
            })
    void aStoreAbroad(String recipient, String terms, String finding) {
        assertThat(new Scene().storesWith(phone(), recipient).findings(with(terms)))
                .isEqualTo(expected(finding));
    }

    @Test
    void aStoreIsKnownByItsHostToo() {
        String policy = with("storedIn: [US]");
        Destination host = new Destination("url", WALL, "constant");
        assertThat(new Scene().storesWith(phone(), null, host).findings(policy))
                .containsExactly("storage-abroad Customer.phone wall US WARNING");
        assertThat(new Scene().storesWith(phone(), null, host).findings(policy.replace(", country: KZ, law", ", law")))
                .isEmpty();
        assertThat(new Scene().storesWith(phone(), null, host).judged(policy).permitted())
                .isEmpty();
    }

    private static final Label EMAIL = label("email", "email", "order");
    private static final Label NEWS = label("newsEmail", "email", "newsletter");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "purposes: [order]             | [name, phone, email] | purpose-mismatch excessive-disclosure",
                "purposes: [order, newsletter] | [name, phone, email] | -",
                "purposes: [newsletter]        | [name, phone, email] | purpose-mismatch excessive-disclosure",
                "purposes: [order]             | [phone]              | category-not-allowed purpose-mismatch",
                "purposes: [order, newsletter] | [phone]              | category-not-allowed",
            })
    void aWholeObjectWhereAPartWouldDo(String purposes, String categories, String rules) {
        String policy = POLICY.replace("purposes: [order]", purposes).replace("[name, phone, email]", categories);
        assertThat(new Scene().postsWhole(WALL, phone(), NEWS).judged(policy).findings())
                .extracting(finding -> finding.rule().id())
                .isEqualTo(rules == null ? List.of() : List.of(rules.split(" ")));
    }

    @Test
    void theMessageNamesWhatIsTooMuch() {
        assertThat(new Scene().postsWhole(WALL, phone(), EMAIL, NEWS).findings(POLICY))
                .containsExactly(
                        "purpose-mismatch Customer.newsEmail wall order ERROR",
                        "excessive-disclosure Customer.newsEmail wall Customer.newsEmail WARNING");
        assertThat(new Scene().postsWhole(WALL, phone(), EMAIL).findings(POLICY))
                .isEmpty();
        assertThat(new Scene().posts(phone(), WALL).posts(NEWS, WALL).findings(POLICY))
                .containsExactly("purpose-mismatch Customer.newsEmail wall order ERROR");
    }

    @Test
    void itStandsInForTheCategoryRuleWhereThatIsOff() {
        String policy = POLICY.replace("[name, phone, email]", "[phone]");
        Scene scene = new Scene().postsWhole(WALL, phone(), EMAIL);
        assertThat(scene.findings(policy)).containsExactly("category-not-allowed Customer.email wall phone ERROR");
        assertThat(scene.findings(policy + "rules: {category-not-allowed: off}\n"))
                .containsExactly("excessive-disclosure Customer.email wall Customer.email WARNING");
        assertThat(scene.findings(POLICY + "rules: {category-not-allowed: off}\n"))
                .isEmpty();
    }

    @Test
    void whereNothingOfTheObjectIsNeededThereIsNoPartToSend() {
        assertThat(new Scene()
                        .postsWhole(WALL, NEWS, label("oldEmail", "email", "newsletter"))
                        .findings(POLICY))
                .allMatch(line -> line.startsWith("purpose-mismatch"))
                .hasSize(2);
    }
}
