package io.github.personaldata.checker.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change does to the check itself: files as they were and are, and the diff between them. */
final class GatesTest {
    private final TwoStates states = new TwoStates();

    private TwoStates change(String path, @Nullable String before, @Nullable String after) {
        return states.change(path, before, after);
    }

    private List<String> seen(String... included) {
        return states.seen(included);
    }

    @Test
    void annotationsThatTakeDataOutOfSight() {
        change(
                "A.java",
                """
                class A {
                    @PersonalData(purpose = "order") String phone;
                    @PersonalData(purpose = "order")
                    String email;
                    String mask(String s) { return s; }
                }
                """,
                """
                class A {
                    String phone;
                    @PersonalData(purpose = {"order", "ads"})
                    String email;
                    // @NotPersonalData("said in a comment")
                    String text = "@ConsentCheck";
                    @io.github.personaldata.Anonymizes String mask(String s) { return s; }
                    @AcceptedDisclosure(
                        rule = "personal-data-in-log",
                        reason = "ticket; {17}")
                    void pay() {}
                }
                """);
        assertThat(seen())
                .containsExactly(
                        "A.java:2 removed personal-data @PersonalData(purpose = \"order\") String phone",
                        "A.java:3 changed personal-data @PersonalData(purpose = {\"order\", \"ads\"}) String email"
                                + " (@PersonalData(purpose = \"order\") String email)",
                        "A.java:7 added anonymizes @io.github.personaldata.Anonymizes String mask(String s)",
                        "A.java:8 added accepted-disclosure @AcceptedDisclosure( rule = \"personal-data-in-log\","
                                + " reason = \"ticket; {17}\") void pay()");
    }

    @Test
    void annotationsThatOnlyMoveOrMakeItStricter() {
        change(
                "A.java",
                """
                class A {
                    @Anonymizes String mask(String s) { return s; }
                    @NotPersonalData("a city") String name;
                    String phone;
                }
                """,
                """
                class A {
                    String name;
                    @PersonalData(purpose = "order") String phone;

                    @Anonymizes
                    String mask(String s) {
                        return s;
                    }
                }
                """);
        assertThat(seen()).isEmpty();
    }

    @Test
    void anAnnotationOnAnotherMethodIsAnotherOne() {
        change("A.java", "@Anonymizes String a() {}\nString b() {}\n", "String a() {}\n@Anonymizes String b() {}\n");
        assertThat(seen()).containsExactly("A.java:2 added anonymizes @Anonymizes String b()");
    }

    @Test
    void newAndDeletedFilesAndTextBlocks() {
        change(
                "A.java",
                null,
                "String t = \"\"\"\n  \\\"\"\" @Anonymizes\n\"\"\"; char c = '\"';\n@Anonymizes int a() {}\n");
        change("B.java", "@PersonalData String b;\n@ProcessedFor(\"ads\") void c() {}\n", null);
        assertThat(seen())
                .containsExactly(
                        "A.java:4 added anonymizes @Anonymizes int a()",
                        "B.java:1 removed personal-data @PersonalData String b",
                        "B.java:2 removed processed-for @ProcessedFor(\"ads\") void c()");
    }

    private static final String POLICY =
            """
            version: 1
            held: [name, phone]
            rules: {personal-data-in-log: warning, storage-abroad: off}
            purposes:
              order: {clause: "4.1", retention: P1Y}
            own: {hosts: [a.kz]}
            recipients:
              crm: {country: KZ, purposes: [order], hosts: [crm.kz], validUntil: 2027-01-01}
            crossBorder: {adequate: [KZ]}
            """;

    @Test
    void aPolicyFileThatAllowsMore() {
        change(
                "personal-data.yml",
                POLICY,
                """
                version: 1
                # in another order, and looser
                own:
                  hosts: [a.kz, "*.b.kz"]
                rules:
                  storage-abroad: error
                  personal-data-in-log: off
                  missing-retention: warning
                  purpose-mismatch: warning
                purposes:
                  order: {clause: "4.2", retention: P9Y}
                  ads: {}
                recipients:
                  crm: {country: US, purposes: [order, ads]}
                crossBorder: {adequate: [KZ, US]}
                accepted:
                  - {rule: personal-data-in-log, in: p.A, reason: x}
                models:
                  anonymisers:
                    - {method: "p.M#m(..)"}
                  sources:
                    - {field: "p.C#f", category: name, purpose: order}
                include: [other.yml]
                """);
        assertThat(seen())
                .containsExactly(
                        "personal-data.yml:2 removed category held: [name, phone]",
                        "personal-data.yml:4 added own own.hosts: *.b.kz",
                        "personal-data.yml:7 changed rule-severity rules.personal-data-in-log: off (warning)",
                        "personal-data.yml:8 removed recipient recipients.crm.validUntil: 2027-01-01",
                        "personal-data.yml:9 added rule-severity rules.purpose-mismatch: warning",
                        "personal-data.yml:11 changed purpose purposes.order.clause: 4.2 (4.1)",
                        "personal-data.yml:11 changed purpose purposes.order.retention: P9Y (P1Y)",
                        "personal-data.yml:12 added purpose purposes.ads: {}",
                        "personal-data.yml:14 added recipient recipients.crm.purposes: ads",
                        "personal-data.yml:14 changed recipient recipients.crm.country: US (KZ)",
                        "personal-data.yml:15 added cross-border crossBorder.adequate: US",
                        "personal-data.yml:17 added accepted accepted: {rule: personal-data-in-log, in: p.A, reason: x}",
                        "personal-data.yml:20 added anonymisers models.anonymisers: {method: p.M#m(..)}",
                        "personal-data.yml:23 added include include: other.yml");
    }

    @Test
    void aPolicyFileThatAllowsLess() {
        change(
                "shop/terms.yml",
                POLICY,
                """
                version: 1
                held: [name]
                rules: {personal-data-in-log: error}
                recipients:
                  crm: {country: KZ, hosts: [crm.kz], purposes: [], validUntil: 2027-01-01}
                """);
        assertThat(seen()).isEmpty();
    }

    @Test
    void namesWithDotsAndWithoutLetters() {
        String declared =
                """
                version: 1
                purposes: {ads.mail: {retention: P1Y}}
                categories: {bank.card: {clause: "1"}}
                recipients:
                  pay.kaspi.kz: {country: KZ, hosts: [pay.kaspi.kz]}
                  "": {country: KZ}
                  "x[]": {country: KZ}
                """;
        change("personal-data.yml", declared, "version: 1\n");
        assertThat(seen()).isEmpty();
        states.diff.setLength(0);
        change("personal-data.yml", declared, declared.replace("KZ", "US").replace("P1Y", "P2Y"));
        assertThat(seen())
                .containsExactly(
                        "personal-data.yml:2 changed purpose purposes.ads.mail.retention: P2Y (P1Y)",
                        "personal-data.yml:5 changed recipient recipients.pay.kaspi.kz.country: US (KZ)",
                        "personal-data.yml:6 changed recipient recipients..country: US (KZ)",
                        "personal-data.yml:7 changed recipient recipients.x[].country: US (KZ)");
        states.diff.setLength(0);
        change(
                "personal-data.yml",
                "version: 1\nrecipients: {a.kz: {validUntil: 2027-01-01}}\n",
                """
                version: 1
                recipients: {a.kz: {}, b.kz: {}}
                """);
        assertThat(seen())
                .containsExactly(
                        "personal-data.yml:2 added recipient recipients.b.kz: {}",
                        "personal-data.yml:2 removed recipient recipients.a.kz.validUntil: 2027-01-01");
    }

    @Test
    void aPolicyFileThatIsNoMapping() {
        change("personal-data.yml", "version: 1\nown: {hosts: [x.kz]}\n", "text\n");
        assertThat(seen())
                .containsExactly("personal-data.yml:1 changed operator : text ({version: 1, own: {hosts: [x.kz]}})");
    }

    @Test
    void policyFilesThatComeAndGo() {
        change("personal-data.yml", null, "version: 1\n");
        change("orders/personal-data.yml", "version: 1\n", null);
        change("shared.yml", "version: 1\n", "version: 1\nown: {hosts: [x.kz]}\n");
        change("other.yml", "version: 1\n", "version: 1\nown: {hosts: [x.kz]}\n");
        assertThat(seen("personal-data.yml", "shared.yml"))
                .containsExactly(
                        "orders/personal-data.yml:0 removed policy-file orders/personal-data.yml",
                        "personal-data.yml:0 added policy-file personal-data.yml",
                        "shared.yml:2 added own own.hosts: x.kz");
    }

    @Test
    void whatWasNoYamlIsNotCompared() {
        change("personal-data.yml", "version: [\n", "version: 1\n");
        assertThat(seen()).containsExactly("personal-data.yml:0 changed unread personal-data.yml");
    }

    @Test
    void whatTheDiffDoesNotShow() {
        states.diff.append(
                "diff --git a/personal-data-baseline.txt b/personal-data-baseline.txt\nBinary files differ\n");
        states.diff.append("diff --git a/pom.xml b/pom.xml\n--- a/pom.xml\n+++ b/pom.xml\n@@ -1 +1 @@\n-a\n+b\n");
        states.diff.append("diff --git a/A.java b/A.java\n--- a/A.java\n+++ b/A.java\n@@ -1 +1 @@\n-a\n+b\n");
        assertThat(seen())
                .containsExactly(
                        "personal-data-baseline.txt:0 changed unread personal-data-baseline.txt",
                        "pom.xml:0 changed unread pom.xml");
    }

    @Test
    void aDiffToAnotherStateIsRefused() {
        change("A.java", "class A {}\n", "class A { int b; }\n");
        states.files.put("A.java", List.of("class A { int c; }"));
        assertThatThrownBy(this::seen)
                .hasMessageContaining(
                        "x.diff:5:1: line 1 of A.java is not this one; expected a diff that leads to the files as they are now");
    }

    @Test
    void ofCheckedOutLineEndsNothingIsSaid() {
        change("A.java", "class A {}\n", "class A { int b; }\n");
        states.files.put("A.java", SourceLines.of("class A { int b; }\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(seen()).isEmpty();
    }
}
