package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final Path ROOT = Path.of("root");

    @Test
    void validByTheSchema() throws IOException {
        JsonSchema schema = schema();
        for (String language : Messages.LANGUAGES) {
            assertThat(schema.validate(sarif(Shop.busy(), language).toString(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(schema.validate(sarif(new Shop(), "en").toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaNoticesMistakes() throws IOException {
        JsonObject broken = sarif(Shop.busy(), "en");
        broken.getAsJsonArray("runs").get(0).getAsJsonObject().addProperty("columnKind", "bytes");
        assertThat(schema().validate(broken.toString(), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aResult() {
        Shop shop = new Shop().flow(Shop.PHONE, Shop.log(41));
        JsonObject run = run(sarif(shop, "en"));
        JsonObject result = results(run).stream()
                .filter(r -> r.get("ruleId").getAsString().equals("personal-data-in-log"))
                .findFirst()
                .orElseThrow();
        assertThat(result.get("level").getAsString()).isEqualTo("error");
        assertThat(result.getAsJsonObject("message").get("text").getAsString())
                .startsWith("Customer.phone is written to the log. Why: your policy 6.6, confidentiality.");
        JsonObject physical =
                result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertThat(physical.getAsJsonObject("artifactLocation").toString())
                .isEqualTo("{\"uri\":\"" + Shop.SERVICE + "\",\"uriBaseId\":\"SRCROOT\"}");
        assertThat(physical.getAsJsonObject("region").toString()).isEqualTo("{\"startLine\":41,\"startColumn\":13}");
        assertThat(result.getAsJsonObject("partialFingerprints")
                        .get("personalData/v1")
                        .getAsString())
                .hasSize(64);
        assertThat(result.toString().split("\"startLine\"", -1)).hasSize(1 + 1 + 3);
        int index = result.get("ruleIndex").getAsInt();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.getAsJsonArray("rules")
                        .get(index)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("personal-data-in-log");
    }

    @Test
    void aFingerprintOutlivesMovedLines() {
        String before = fingerprint(new Shop().flow(Shop.PHONE, Shop.logInPay(41)));
        assertThat(fingerprint(new Shop().flow(Shop.PHONE, Shop.logInPay(99)))).isEqualTo(before);
        assertThat(fingerprint(new Shop().flow(Shop.EMAIL, Shop.logInPay(41)))).isNotEqualTo(before);
        assertThat(fingerprint(new Shop().flow(Shop.PHONE, Shop.log(41)))).isNotEqualTo(before);
    }

    @Test
    void whatWasNotSeenIsNotified() {
        JsonObject invocation = run(sarif(Shop.busy(), "en"))
                .getAsJsonArray("invocations")
                .get(0)
                .getAsJsonObject();
        List<String> levels = StreamSupport.stream(
                        invocation.getAsJsonArray("toolExecutionNotifications").spliterator(), false)
                .map(n -> n.getAsJsonObject().get("level").getAsString())
                .toList();
        assertThat(levels).containsExactly("error", "warning", "warning");
    }

    @Test
    void aMissingTypeIsNotifiedWithHowMuchNeedsIt() {
        Shop shop = new Shop().missing("org.gone.Log", 1, 4).missing("org.gone.Named", 2, 0);
        assertThat(sarif(shop, "en").toString())
                .contains("missing types: org.gone.Log (needed by 4 calls and field accesses): It is missing.")
                .contains("missing types: org.gone.Named: It is missing.");
        assertThat(sarif(shop, "ru").toString()).contains("org.gone.Log (нужен для 4 вызовов и обращений к полям)");
    }

    @Test
    void aRuleIsAsSevereAsItsWorstFinding() {
        JsonObject driver =
                run(sarif(Shop.busy(), "en")).getAsJsonObject("tool").getAsJsonObject("driver");
        Map<String, String> severities = new TreeMap<>();
        driver.getAsJsonArray("rules")
                .forEach(rule -> severities.put(
                        rule.getAsJsonObject().get("id").getAsString(),
                        rule.getAsJsonObject()
                                .getAsJsonObject("properties")
                                .get("security-severity")
                                .getAsString()));
        assertThat(severities).hasSizeGreaterThan(3).containsEntry("personal-data-in-log", "7.5");
        Finding error = Shop.busy().request(ROOT, Locale.ENGLISH).findings().get(0);
        Finding warning = new Finding(
                "1a2b",
                error.identity(),
                error.rule(),
                Severity.WARNING,
                "",
                error.label(),
                null,
                "",
                "A.java",
                error.at(),
                error.arguments(),
                error.clause());
        assertThat(new SarifRules(List.of(warning), Messages.of(Locale.ENGLISH))
                        .descriptors()
                        .toString())
                .contains("\"security-severity\":\"5.0\"");
    }

    @Test
    void acceptancesAreOfferedWhereThereCanBeSome() {
        List<Finding> findings = Shop.busy().request(ROOT, Locale.ENGLISH).findings();
        String told = new SarifRules(findings, Messages.of(Locale.ENGLISH))
                .descriptors()
                .toString();
        assertThat(findings)
                .extracting(Finding::rule)
                .contains(RuleId.PERSONAL_DATA_IN_LOG, RuleId.UNANALYSED_SOURCE)
                .allSatisfy(rule -> assertThat(told.contains("rule = \\\"" + rule.id() + "\\\""))
                        .as(rule.id())
                        .isEqualTo(rule.isAcceptable()));
    }

    @Test
    void whatFailsNothingIsLeftOutOrSuppressed() throws IOException {
        ReportRequest all = new Shop().flow(Shop.PHONE, Shop.log(41)).request(ROOT, Locale.ENGLISH);
        assertThat(results(run(knowing(all, ReportFormat.SARIF)))).isEmpty();
        JsonObject suppressed = knowing(all, ReportFormat.SARIF_SUPPRESSED);
        assertThat(schema().validate(suppressed.toString(), InputFormat.JSON)).isEmpty();
        assertThat(results(run(suppressed)))
                .hasSameSizeAs(all.findings())
                .allSatisfy(
                        result -> assertThat(
                                        result.getAsJsonArray("suppressions").toString())
                                .isEqualTo(
                                        "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"ticket 17 (A. Serik)\"}]"));
    }

    /** What it is where the baseline knows all findings. */
    private static JsonObject knowing(ReportRequest all, ReportFormat format) {
        ReportRequest request = new ReportRequest(
                all.policy().withFindings(List.of()),
                all.policyFile(),
                all.flow(),
                all.module(),
                all.root(),
                all.output(),
                EnumSet.of(format),
                all.locale(),
                20,
                Shop.knowing(all.findings()),
                false);
        return new SarifReport(request, Messages.of(request.locale())).tree();
    }

    @Test
    void noMoreResultsThanServicesTake() {
        Shop shop = new Shop();
        for (int line = 1; line <= SarifResults.MOST + 5; line++) {
            shop.flow(Shop.PHONE, Shop.log(line));
        }
        JsonObject run = run(sarif(shop, "en"));
        assertThat(results(run))
                .hasSize(SarifResults.MOST)
                .allMatch(result -> result.get("level").getAsString().equals("error"));
        assertThat(run.getAsJsonArray("invocations").toString()).contains(" results are left out");
    }

    @Test
    void pathsAreUris() {
        assertThat(SarifPlaces.uri("a b/Заказ%.java")).isEqualTo("a%20b/%D0%97%D0%B0%D0%BA%D0%B0%D0%B7%25.java");
        assertThat(SarifPlaces.uri("C:x#y?z")).isEqualTo("C%3Ax%23y%3Fz");
    }

    private static String fingerprint(Shop shop) {
        return results(run(sarif(shop, "en"))).stream()
                .filter(r -> r.get("ruleId").getAsString().equals("personal-data-in-log"))
                .map(r -> r.getAsJsonObject("partialFingerprints").toString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject sarif(Shop shop, String language) {
        ReportRequest request = shop.request(ROOT, Locale.forLanguageTag(language));
        return new SarifReport(request, Messages.of(request.locale())).tree();
    }

    private static JsonObject run(JsonObject log) {
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static List<JsonObject> results(JsonObject run) {
        return StreamSupport.stream(run.getAsJsonArray("results").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream bytes = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
        }
    }
}
