package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One word of the policy file, or of an annotation, makes a disclosure rest on consent or a method ask for it. */
final class ConsentPolicyTest {
    private static final String CODE =
            """
            package p;
            import io.github.personaldata.*;
            @Recipient("mailer") interface Mail { void send(String text); }
            class Reader {
                @PersonalData(purpose = "news", category = "email") String email;
                %s boolean agrees() { return email != null; }
            }
            class P {
                Mail mail;
                void send(Reader reader) { %s mail.send(reader.email); }
            }
            """;
    private static final String POLICY =
            """
            version: 1
            purposes: {news: {%s}, order: {basis: contract}, "big-news": {basis: consent}}
            recipients: {mailer: {%s, categories: [email]}}
            rules: {unannotated-personal-data: off%s}
            """;
    private static final String ON_CONSENT = "basis: consent, purposes: [news]";
    private static final String MISSING = "missing-consent-check";

    @TempDir
    private Path folder;

    private List<Finding> findings(String code, String policy) throws BadInput {
        return new Project(folder)
                .source("p/P.java", code)
                .policy(policy)
                .judged()
                .result()
                .findings();
    }

    private static String rules(List<Finding> findings) {
        return String.join(
                " ",
                findings.stream().map(finding -> finding.rule().id()).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "basis: contract               | basis: consent, purposes: [news]                       | missing-consent-check",
                "basis: contract               | basis: contract, purposes: [news]                      | -",
                "basis: contract               | basis: consent, evidence: form 3, purposes: [news]     | -",
                "basis: contract               | purposes: [news]                                       | -",
                "basis: consent                | purposes: [news]                                       | missing-consent-check",
                "basis: law                    | purposes: [news]                                       | -",
                "basis: consent                | purposes: [news], evidence: form 3                     | -",
                "basis: consent                | basis: law, act: Tax Code, purposes: [news]            | -",
                "basis: consent                | basis: contract, purposes: [news]                      | missing-consent-check",
                "basis: consent                | purposes: [news, order]                                | missing-consent-check",
                "optOut: true                  | purposes: [news]                                       | missing-consent-check",
                "optOut: false                 | purposes: [news]                                       | -",
                "optOut: true, basis: consent  | purposes: [news]                                       | missing-consent-check",
                "basis: contract               | basis: consent, validUntil: 2026-11-21, purposes: [news] | undeclared-third-party",
                "basis: contract               | basis: consent, validUntil: 2026-11-22, purposes: [news] | missing-consent-check",
                "basis: consent                | basis: consent, purposes: [order]                      | purpose-mismatch missing-consent-check",
            })
    void whatRestsOnConsent(String purpose, String recipient, String expected) throws BadInput {
        String code = CODE.formatted("", "");
        assertThat(rules(findings(code, POLICY.formatted(purpose, recipient, ""))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "@ConsentCheck(\"news\")             | if (reader.agrees())            | -",
                "-                                     | if (reader.agrees())            | missing-consent-check",
                "@ConsentCheck(\"order\")            | if (reader.agrees())            | missing-consent-check",
                "@ConsentCheck({\"order\", \"news\"}) | if (reader.agrees())         | -",
                "@ConsentCheck(\"NEWS\")             | if (reader.agrees())            | -",
                "@ConsentCheck(\"news\")             | if (!reader.agrees())           | missing-consent-check",
                "@ConsentCheck(\"news\")             | reader.agrees();                | missing-consent-check",
                "@ConsentCheck(\"big-news\")         | if (reader.agrees())            | missing-consent-check",
                "@Anonymizes                           | if (reader.agrees())            | missing-consent-check",
            })
    void whatAsks(String annotation, String guard, String expected) throws BadInput {
        String code = CODE.formatted(annotation == null ? "" : annotation, guard);
        assertThat(rules(findings(code, POLICY.formatted("basis: consent", ON_CONSENT, ""))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "method: \"p.Reader#agrees()\", purpose: news  | -",
                "method: \"p.Reader#agrees()\", purpose: order | missing-consent-check",
                "method: \"p.Reader#other()\", purpose: news   | missing-consent-check",
                "method: \"p.*#agrees(..)\", purpose: news     | -",
            })
    void aModelAsks(String model, String expected) throws BadInput {
        String code = CODE.formatted("boolean other() { return true; }", "if (reader.agrees())");
        String policy = POLICY.formatted("basis: consent", ON_CONSENT, "") + "models:\n  consentChecks:\n    - {"
                + model + "}\n";
        assertThat(rules(findings(code, policy))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theRuleMayBeOffAndIsOffWithoutAPolicyFile() throws BadInput {
        String code = CODE.formatted("", "");
        assertThat(findings(code, POLICY.formatted("basis: consent", ON_CONSENT, ", missing-consent-check: off")))
                .isEmpty();
        assertThat(new Project(folder)
                        .source("p/P.java", code)
                        .judged()
                        .result()
                        .findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain(MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@ConsentCheck(\"news\")  | -                                         | Reader.agrees",
                "@ConsentCheck(\"order\") | none                                      | news",
            })
    void theFindingNamesTheCheckThatThereIs(String annotation, String variant, String extra) throws BadInput {
        List<Finding> findings =
                findings(CODE.formatted(annotation, ""), POLICY.formatted("basis: consent", ON_CONSENT, ""));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).variant()).isEqualTo(variant.equals("-") ? "" : variant);
        assertThat(findings.get(0).arguments().extra()).isEqualTo(extra);
    }

    @Test
    void anotherPersonsConsentIsToldApartAndAnUnknownOnesIsMarked() throws BadInput {
        String asked = "void ask(Reader one, Reader two) { if (one.agrees()) mail.send(two.email); }";
        String byId = "void ask(Ids ids, String id, Reader two) { if (ids.agrees(id)) mail.send(two.email); }";
        String ids = "interface Ids { @ConsentCheck(\"news\") boolean agrees(String id); }\n";
        String code = CODE.formatted("@ConsentCheck(\"news\")", "if (reader.agrees())");
        String policy = POLICY.formatted("basis: consent", ON_CONSENT, "");
        List<Finding> other = findings(code.replace("Mail mail;", "Mail mail; " + asked), policy);
        assertThat(other).extracting(Finding::variant).containsExactly("other");
        Project marked = new Project(folder)
                .source("p/P.java", code.replace("Mail mail;", "Mail mail; " + byId) + ids)
                .policy(policy);
        assertThat(marked.judged().result().findings()).isEmpty();
        assertThat(marked.judged().result().permitted())
                .anySatisfy(permitted -> assertThat(permitted.flow().marks()).containsExactly("subject-unverified"));
    }
}
