package io.github.personaldata.checker.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.yaml.BadInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyFileReaderTest {
    private static final String RULES =
            "; expected one of: " + String.join(", ", new java.util.TreeSet<>(RuleId.ids()));

    @Test
    void theWholeFormIsRead() throws Exception {
        PolicyFile file =
                PolicyFileReader.read(Path.of("src/test/resources/policy"), "whole.yml", IncludeResolver.NONE);

        assertThat(file.operator())
                .isEqualTo(new Operator(
                        "Example Store LLP",
                        "KZ",
                        "https://store.example.kz/privacy",
                        "KZ-94-V",
                        "privacy@store.example.kz"));
        assertThat(file.clauses()).containsExactly(Map.entry("disclosure", "6.2"), Map.entry("confidentiality", "8"));
        assertThat(file.held()).containsExactly("name", "email", "phone", "cookie");
        assertThat(file.purposes().keySet()).containsExactly("order", "newsletter", "statistics", "delivery");
        Purpose order = file.purposes().get("order");
        assertThat(order.retention())
                .isEqualTo(new Purpose.Retention(Period.ofYears(5), "order-closed", "destroy", ""));
        assertThat(file.purposes().get("delivery").retention())
                .isEqualTo(new Purpose.Retention(Duration.ofHours(12), "", "", ""));
        assertThat(file.purposes().get("statistics").anonymised()).isTrue();
        assertThat(file.compatible()).containsExactly(new PolicyFile.Compatible("order", "delivery"));
        Recipient kaspi = file.recipients().get("kaspi-pay");
        assertThat(kaspi.validUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(kaspi.categories()).containsExactly("name", "phone");
        assertThat(kaspi.evidence()).isEqualTo("checkout box, form v3");
        assertThat(file.recipients().get("far-crm").transferGround()).isEqualTo("written-consent");
        assertThat(file.crossBorder().adequate()).containsExactly("KZ", "AM", "BY", "KG");
        assertThat(file.crossBorder().assessedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(file.severity(RuleId.UNANNOTATED_PERSONAL_DATA)).isEqualTo(Severity.ERROR);
        assertThat(file.severity(RuleId.PERSONAL_DATA_IN_LOG)).isEqualTo(Severity.ERROR);
        assertThat(file.accepted()).hasSize(1);
        assertThat(file.models().sources()).hasSize(4);
        assertThat(file.models().sinks()).hasSize(2);
        assertThat(file.models().propagators()).hasSize(1);
        assertThat(file.models().anonymisers()).hasSize(1);
        assertThat(file.models().consentChecks()).hasSize(1);
        assertThat(file.models().entryPoints()).hasSize(1);
    }

    @Test
    void onlyTheVersionIsNeeded() {
        PolicyFile file = read("version: 1\n");

        assertThat(file.held()).isNull();
        assertThat(file.recipients()).isEmpty();
    }

    @Test
    void bareNamesAreEnough() {
        PolicyFile file = read("version: 1\npurposes:\n  order:\ncategories:\n  loyalty-card:\nheld: loyalty-card\n");

        assertThat(file.purposes()).containsKey("order");
        assertThat(file.held()).containsExactly("loyalty-card");
    }

    @Test
    void emptyAndVersion() {
        refused("", "personal-data.yml:1:1: the policy file is empty; expected at least version: 1");
        refused("held: [name]\n", "personal-data.yml:1:1: 'version' is missing; expected version: 1");
        refused("version: 2\n", "personal-data.yml:1:10: 'version' is '2'; expected 1, the only version there is");
        refused(
                "- version: 1\n",
                "personal-data.yml:1:1: the policy file is a list; expected a mapping of keys and values");
    }

    @Test
    void unknownKeys() {
        refused(
                "version: 1\nrecipient: {}\n",
                "personal-data.yml:2:1: unknown key 'recipient' in the policy file; did you mean 'recipients'?");
        refused(
                "version: 1\npurposes:\n  order: {optout: true}\n",
                "personal-data.yml:3:11: unknown key 'optout' in purpose order; did you mean 'optOut'?");
        refused(
                "version: 1\nrecipients:\n  a: {hots: [x.kz]}\n",
                "personal-data.yml:3:7: unknown key 'hots' in recipient a; did you mean 'hosts'?");
        refused(
                "version: 1\nclauses: {confidentialty: \"8\"}\n",
                "personal-data.yml:2:11: unknown key 'confidentialty' in 'clauses'; did you mean 'confidentiality'?");
        refused(
                "version: 1\nmodels:\n  sinks:\n  - {method: 'a.B#c(..)', knd: log, kind: log}\n",
                "personal-data.yml:4:27: unknown key 'knd' in an entry of 'sinks'; did you mean 'kind'?");
    }

    @Test
    void unknownRulesAndSeverities() {
        refused(
                "version: 1\nrules: {personal-data-in-logs: off}\n",
                "personal-data.yml:2:9: unknown rule 'personal-data-in-logs'; did you mean 'personal-data-in-log'?");
        refused("version: 1\nrules: {x: off}\n", "personal-data.yml:2:9: unknown rule 'x'" + RULES);
        refused(
                "version: 1\nrules: {personal-data-in-log: fatal}\n",
                "personal-data.yml:2:31: 'personal-data-in-log' is 'fatal'; expected one of: error, warning, off");
    }

    @Test
    void wrongTypes() {
        refused(
                "version: 1\npurposes: [order]\n",
                "personal-data.yml:2:11: 'purposes' is a list; expected a mapping of keys and values");
        refused(
                "version: 1\nrecipients: {a: {hosts: {x: y}}}\n",
                "personal-data.yml:2:25: an item of 'hosts' is a mapping; expected a text");
        refused(
                "version: 1\npurposes: {order: {optOut: yes}}\n",
                "personal-data.yml:2:28: 'optOut' is the text 'yes'; expected true or false");
        refused("version: 1\noperator: {name: [a]}\n", "personal-data.yml:2:18: 'name' is a list; expected a text");
        refused(
                "version: 1\naccepted: {rule: x}\n",
                "personal-data.yml:2:11: 'accepted' is a mapping; expected a list");
        refused(
                "version: 1\npurposes: {a: , b: }\ncompatible: [[a]]\n",
                "personal-data.yml:3:14: an item of 'compatible' is a list; expected two different purposes: [order, delivery]");
    }

    @Test
    void undeclaredNames() {
        refused(
                "version: 1\npurposes: {order: {}}\nrecipients: {a: {purposes: [ordr], categories: [emial, thing]}}\n",
                "personal-data.yml:3:29: the purpose 'ordr' is not declared; did you mean 'order'?",
                "personal-data.yml:3:49: the category 'emial' is not declared; did you mean 'email'?",
                "personal-data.yml:3:56: the category 'thing' is not declared; declare it under 'categories'");
        refused(
                "version: 1\nmodels:\n  sources: [{field: 'a.B#c', category: email, purpose: [order]}]\n",
                "personal-data.yml:3:57: the purpose 'order' is not declared; declare it under 'purposes'");
        refused(
                "version: 1\nmodels:\n  sinks: [{method: 'a.B#c(..)', kind: outbound, recipient: x}]\n",
                "personal-data.yml:3:60: the recipient 'x' is not declared; declare it under 'recipients'");
        refused(
                "version: 1\ncompatible: [[order, delivery]]\n",
                "personal-data.yml:2:15: the purpose 'order' is not declared; declare it under 'purposes'",
                "personal-data.yml:2:22: the purpose 'delivery' is not declared; declare it under 'purposes'");
        refused(
                "version: 1\nheld: [name, e-mail]\n",
                "personal-data.yml:2:14: the category 'e-mail' is not declared; did you mean 'email'?");
    }

    @Test
    void valuesThatDoNotParse() {
        refused(
                "version: 1\npurposes: {order: {retention: 5 years}}\n",
                "personal-data.yml:2:31: 'retention' is '5 years'; expected a period such as P5Y, P6M, P30D or PT12H");
        refused(
                "version: 1\npurposes: {order: {retention: P999999999Y}}\n",
                "personal-data.yml:2:31: 'retention' is 'P999999999Y'; expected a period such as P5Y, P6M, P30D or PT12H");
        refused(
                "version: 1\npurposes: {order: {retention: P999999999W}}\n",
                "personal-data.yml:2:31: 'retention' is 'P999999999W'; expected a period such as P5Y, P6M, P30D or PT12H");
        refused(
                "version: 1\nrecipients: {a: {validUntil: 31.12.2027}}\n",
                "personal-data.yml:2:30: 'validUntil' is '31.12.2027'; expected a date such as 2027-12-31");
        refused(
                "version: 1\nrecipients: {a: {validUntil: 2027-02-30}}\n",
                "personal-data.yml:2:30: 'validUntil' is '2027-02-30'; expected a date such as 2027-12-31");
        refused(
                "version: 1\nrecipients: {a: {country: kz, storedIn: [Kazakhstan]}}\n",
                "personal-data.yml:2:27: 'kz' is not a country; write KZ",
                "personal-data.yml:2:42: 'Kazakhstan' is not a country; expected a two-letter code such as KZ");
        refused(
                "version: 1\nrecipients: {a: {hosts: ['https://pay.kaspi.kz/x']}}\n",
                "personal-data.yml:2:26: 'https://pay.kaspi.kz/x' is not a host; expected a name without scheme and path "
                        + "such as pay.kaspi.kz or *.kaspi.kz");
        refused(
                "version: 1\nrecipients: {a: {role: payments}}\n",
                "personal-data.yml:2:24: 'role' is 'payments'; did you mean 'payment'?");
        refused(
                "version: 1\nrecipients: {a: {basis: law}}\n",
                "personal-data.yml:2:25: 'act' is missing in recipient a; basis law needs the act that demands it");
        refused(
                "version: 1\noperator: {law: KZ-94}\n",
                "personal-data.yml:2:17: 'law' is 'KZ-94'; expected one of: KZ-94-V, GDPR");
        refused(
                "version: 1\nmodels:\n  propagators: [{method: 'a.B#c(..)', from: ['-1'], to: result}]\n",
                "personal-data.yml:3:46: '-1' is not a position; expected this, result, throw, any or an argument's number, "
                        + "then suffixes such as [*], [key], [value], .name, .arg(0)");
    }

    @Test
    void valuesThatSayNothing() {
        refused(
                "version: 1\npurposes: {order: {retention: P0D}}\n",
                "personal-data.yml:2:31: 'retention' is 'P0D'; expected a period such as P5Y, P6M, P30D or PT12H");
        refused(
                "version: 1\npurposes: {order: {retention: ''}}\n",
                "personal-data.yml:2:31: 'retention' is ''; expected a period such as P5Y, P6M, P30D or PT12H");
        refused(
                "version: 1\npurposes: {order: }\ncompatible: [[order, order]]\n",
                "personal-data.yml:3:14: an item of 'compatible' is a list; expected two different purposes: [order, delivery]");
        refused(
                "version: 1\npurposes: {order: {basis: ''}}\n",
                "personal-data.yml:2:27: 'basis' is ''; expected one of: consent, contract, law");
        refused(
                "version: 1\nrecipients: {a: {basis: consent, evidence: ' ', hosts: [a.kz, '', a.kz], country: ''}}\n",
                "personal-data.yml:2:83: 'country' is empty; write it or leave the key out",
                "personal-data.yml:2:44: 'evidence' is empty; write it or leave the key out",
                "personal-data.yml:2:63: an item of 'hosts' is empty; write it or remove it",
                "personal-data.yml:2:67: 'a.kz' stands in 'hosts' twice; remove one");
    }

    @Test
    void namesThatAreGivenTwice() {
        refused(
                "version: 1\npurposes:\n  order:\n  order: {basis: consent}\n",
                "personal-data.yml:4:3: duplicate key 'order', first given at line 3; keep one of the two");
        refused(
                "version: 1\nown: {hosts: [shop.kz]}\nrecipients: {a: {hosts: [Shop.kz, pay.kz]}, b: {hosts: pay.kz}}\n",
                "personal-data.yml:3:26: 'Shop.kz' is named by 'own' at personal-data.yml:2:15 already; name it where it belongs only",
                "personal-data.yml:3:56: 'pay.kz' is named by recipient a at personal-data.yml:3:35 already;"
                        + " name it where it belongs only");
        refused(
                "version: 1\nrecipients: {a: {topics: [t]}, b: {topics: [t]}}\n",
                "personal-data.yml:2:45: 't' is named by recipient a at personal-data.yml:2:27 already; name it where it belongs only");
        assertThat(
                        read("version: 1\nown: {hosts: ['*.pay.kz']}\nrecipients:\n  a: {hosts: [pay.kz], validUntil: 2026-12-31}\n"
                                        + "  b: {hosts: [pay.kz]}\n")
                                .recipients())
                .containsOnlyKeys("a", "b");
        refused(
                "version: 1\nown: {hosts: [pay.kz], topics: [t]}\n"
                        + "recipients: {a: {hosts: [pay.kz], topics: [t], validUntil: 2026-12-31}}\n",
                "personal-data.yml:3:26: 'pay.kz' is named by 'own' at personal-data.yml:2:15 already; name it where it belongs only",
                "personal-data.yml:3:44: 't' is named by 'own' at personal-data.yml:2:33 already; name it where it belongs only");
    }

    @Test
    void whatPeopleMayObjectToRestsOnConsent() {
        refused(
                "version: 1\npurposes:\n  news: {optOut: true, basis: contract}\n",
                "personal-data.yml:3:31: 'basis' is 'contract' beside optOut: true in purpose news;"
                        + " what people may object to rests on their consent, so remove one of the two");
    }

    @Test
    void typesInModelsThatNoMethodNeeds() {
        String message = ": 'type' is not needed here, no method of it leaves its class out;"
                + " remove it, or the class from the methods";
        refused(
                "version: 1\nmodels:\n  neutral:\n    - type: a.B\n      entries:\n        - {method: \"a.C#d()\"}\n",
                "personal-data.yml:4:7" + message);
        refused(
                "version: 1\nmodels:\n  neutral:\n    - type: a.B\n      entries:\n        - {method: \"d()\", type: a.C}\n",
                "personal-data.yml:4:7" + message);
        refused(
                "version: 1\nmodels: {neutral: [{type: a.B, method: \"a.C#d()\"}]}\n",
                "personal-data.yml:2:21" + message);
        assertThat(read("version: 1\nmodels:\n  neutral:\n    - type: a.B\n      entries:\n"
                                + "        - {method: \"a.C#d()\"}\n        - {methods: [\"e()\", \"a.C#f()\"]}\n"
                                + "        - {type: a.D, method: \"g()\"}\n")
                        .models()
                        .neutrals())
                .hasSize(4);
    }

    @Test
    void groupsOfModels() {
        String sinks = "version: 1\nmodels:\n  sinks:\n";
        refused(
                sinks + "    - {kind: log, entries: [{type: a.B, entries: [{method: 'c()'}]}]}\n",
                "personal-data.yml:4:29: an entry of a group is a group itself; put its entries into the outer group or beside it");
        refused(
                sinks
                        + "    - {kind: log, entries: [{method: 'a.B#c()', kind: store}, {method: 'a.B#d()', kind: log}]}\n",
                "personal-data.yml:4:8: each entry of the group gives its own 'kind'; remove that of the group");
        refused(
                sinks + "    - {kind: log, method: 'a.B#c()', entries: []}\n",
                "personal-data.yml:4:47: 'entries' is an empty list; fill it or leave the key out");
        refused(
                sinks + "    - {kind: log, entries: [{methods: []}]}\n",
                "personal-data.yml:4:39: 'methods' is an empty list; fill it or leave the key out");
        assertThat(read(sinks + "    - {kind: log, entries: [{method: 'a.B#c()', kind: store}, {method: 'a.B#d()'}]}\n")
                        .models()
                        .sinks())
                .extracting(SinkModel::kind)
                .containsExactly(SinkModel.Kind.STORE, SinkModel.Kind.LOG);
    }

    @Test
    void missingParts() {
        refused(
                "version: 1\naccepted: [{rule: personal-data-in-log, in: a.B}]\n",
                "personal-data.yml:2:12: 'reason' is missing in an entry of 'accepted'; expected for example reason: \"ticket 17\"");
        refused(
                "version: 1\nmodels:\n  sources: [{method: 'a.B#c()', category: name}]\n",
                "personal-data.yml:3:13: 'purpose' is missing in a source; expected for example purpose: [order]");
        refused(
                "version: 1\nmodels:\n  sources: [{category: name}]\n",
                "personal-data.yml:3:13: a source names nothing; expected exactly one of method, field, parameter, annotation");
        refused(
                "version: 1\nmodels:\n  sinks: [{kind: log}]\n",
                "personal-data.yml:3:11: 'method' is missing; expected one, for example method: \"com.vendor.Audit#write(..)\"");
    }

    @Test
    void groupsOfBuiltInSources() {
        String purposes = "version: 1\npurposes: {order: , statistics: }\n";
        PolicyFile file = read(
                purposes
                        + "implicitSources: {cookies: statistics, parameters: {purpose: [order, statistics], category: email}}\n");

        assertThat(file.models().sources())
                .allSatisfy(source -> assertThat(source.isOff()).isFalse())
                .anySatisfy(source -> {
                    assertThat(source.group()).isEqualTo("cookies");
                    assertThat(source.category()).isEqualTo("cookie");
                    assertThat(source.purposes()).containsExactly("statistics");
                    assertThat(source.place().line()).isEqualTo(3);
                })
                .anySatisfy(source -> {
                    assertThat(source.group()).isEqualTo("parameters");
                    assertThat(source.category()).isEqualTo("email");
                    assertThat(source.purposes()).containsExactly("order", "statistics");
                });
        assertThat(read(purposes).models().sources()).isEmpty();
        refused(
                purposes + "implicitSources:\n  cokies: [order]\n",
                "personal-data.yml:4:3: unknown group of sources 'cokies'; did you mean 'cookies'?");
        refused(
                purposes + "implicitSources:\n  cookies: []\n  jwt: {category: login}\n",
                "personal-data.yml:4:3: 'cookies' has no purpose; expected for example cookies: [order]",
                "personal-data.yml:5:3: 'jwt' has no purpose; expected for example jwt: [order]");
        refused(
                purposes + "implicitSources:\n  cookies: [ordr]\n  jwt: {purpose: order, category: logn}\n",
                "personal-data.yml:4:13: the purpose 'ordr' is not declared; did you mean 'order'?",
                "personal-data.yml:5:35: the category 'logn' is not declared; did you mean 'login'?");
        refused(
                purposes + "models:\n  sources: [{method: 'a.B#c()', group: cookies}]\n",
                "personal-data.yml:4:33: unknown key 'group' in an entry of 'sources'; expected one of: method, methods, type,"
                        + " field, parameter, index, annotation, category, purpose, reason, entries",
                "personal-data.yml:4:13: 'purpose' is missing in a source; expected for example purpose: [order]");
    }

    @Test
    void severalProblemsAreToldAtOnce() {
        refused(
                "version: 1\nrecipient: {}\npurposes: [a]\n",
                "personal-data.yml:2:1: unknown key 'recipient' in the policy file; did you mean 'recipients'?",
                "personal-data.yml:3:11: 'purposes' is a list; expected a mapping of keys and values");
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        String gone = "gone.yml";

        assertThatThrownBy(() -> PolicyFileReader.read(folder, gone, IncludeResolver.NONE))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(gone + ":1:1: the policy file cannot be read: ")
                .hasMessageEndingWith("; check the path and its permissions");
    }

    private static PolicyFile read(String text) {
        return PolicyFileReader.read("personal-data.yml", text.getBytes(StandardCharsets.UTF_8), IncludeResolver.NONE);
    }

    private static void refused(String text, String... messages) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInputException.class)
                .hasMessage(String.join("\n", messages));
    }
}
