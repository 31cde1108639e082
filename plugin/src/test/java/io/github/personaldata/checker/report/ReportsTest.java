package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.source.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    @TempDir
    private Path root;

    @Test
    void writesWhatWasAskedForAndSaysWhere() throws IOException {
        ReportResult result = Reports.write(Shop.busy().request(root, Locale.ENGLISH));
        assertThat(result.files())
                .extracting(f -> f.getFileName().toString())
                .containsExactly(
                        "gl-code-quality.json",
                        "findings.sarif",
                        "findings.json",
                        "register.json",
                        "register.md",
                        "report.html");
        assertThat(result.where()).isEqualTo("Full report: orders/target/personal-data/report.html");
        assertThat(result.files()).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        try (var files = Files.list(root.resolve("orders/target/personal-data"))) {
            assertThat(files).hasSize(6);
        }
    }

    @Test
    void sameBytesOnEveryMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path here = root.resolve("here");
        Path there = root.resolve("there");
        ReportResult first = Reports.write(Shop.busy().request(here, Locale.ENGLISH));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            ReportResult second = Reports.write(Shop.busy().request(there, Locale.ENGLISH));
            assertThat(second.summary()).isEqualTo(first.summary());
            assertThat(second.blocks()).isEqualTo(first.blocks());
            for (int i = 0; i < first.files().size(); i++) {
                assertThat(second.files().get(i))
                        .hasSameBinaryContentAs(first.files().get(i));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void jsonTellsHowManySitesNeedAMissingTypeAndIsReadAgain() throws IOException {
        Shop shop = new Shop().missing("org.gone.Log", 1, 4).missing("org.gone.Named", 2, 0);
        ReportRequest request = shop.request(root, Locale.ENGLISH);
        Reports.write(request);
        Path file = request.output().resolve("findings.json");
        JsonObject tree = JsonParser.parseString(Files.readString(file)).getAsJsonObject();

        assertThat(tree.getAsJsonArray("ledger")
                        .get(0)
                        .getAsJsonObject()
                        .get("sites")
                        .getAsInt())
                .isEqualTo(4);
        assertThat(tree.getAsJsonArray("ledger").get(1).getAsJsonObject().has("sites"))
                .isFalse();
        assertThat(FindingsFile.read(file).ledger()).isEqualTo(request.flow().ledger());
    }

    @Test
    void jsonHoldsEverything() throws IOException {
        ReportRequest request = Shop.busy().request(root, Locale.ENGLISH);
        Reports.write(request);
        JsonObject tree = JsonParser.parseString(
                        Files.readString(request.output().resolve("findings.json")))
                .getAsJsonObject();
        assertThat(tree.get("formatVersion").getAsInt()).isEqualTo(1);
        assertThat(tree.getAsJsonArray("findings"))
                .hasSize(request.policy().findings().size());
        assertThat(tree.getAsJsonArray("permitted")).hasSize(2);
        assertThat(tree.getAsJsonArray("ledger")).hasSize(3);
        assertThat(tree.getAsJsonObject("counts").getAsJsonObject("ledger").toString())
                .isEqualTo("{\"unanalysed-source\":1,\"missing-artifact\":1,\"unresolved-call\":1}");
        assertThat(tree.has("baselined")).isFalse();
        JsonObject finding = tree.getAsJsonArray("findings").get(2).getAsJsonObject();
        assertThat(finding.get("rule").getAsString()).isEqualTo("personal-data-in-log");
        assertThat(finding.get("id").getAsString()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(finding.getAsJsonObject("clause").toString())
                .isEqualTo("{\"topic\":\"confidentiality\",\"number\":\"6.6\"}");
        assertThat(finding.getAsJsonObject("flow").getAsJsonArray("path")).hasSize(3);
        assertThat(finding.getAsJsonObject("flow").get("marks").toString()).isEqualTo("[\"via-field\"]");
    }

    @Test
    void everyFindingHasTextsInEveryLanguage() {
        for (String language : Messages.LANGUAGES) {
            ReportRequest request = Shop.busy().request(root, Locale.forLanguageTag(language));
            FindingText texts = new FindingText(Messages.of(request.locale()));
            assertThat(request.findings()).isNotEmpty().allSatisfy(finding -> {
                assertThat(texts.statement(finding))
                        .doesNotContain("rule.")
                        .contains(finding.arguments().element());
                assertThat(texts.why(finding)).isNotBlank();
                assertThat(texts.fix(finding)).isNotBlank();
                assertThat(texts.title(finding.rule()))
                        .isNotEqualTo(finding.rule().id());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, the acceptance of “Personal data in a log” (Audit.write) ran out on 2026-01-31",
        "ru, срок принятия «Персональные данные в журнале» (Audit.write) истёк 2026-01-31",
        "kk, «Журналдағы дербес деректер» (Audit.write) қабылдауының мерзімі 2026-01-31 күні бітті",
    })
    void anAcceptanceIsToldByItsRulesTitle(String language, String told) {
        Finding expired = new Finding(
                "id",
                "identity",
                RuleId.EXPIRED_ACCEPTANCE,
                Severity.ERROR,
                "",
                null,
                null,
                "",
                "personal-data.yml",
                new Position(3, 1),
                new Finding.Arguments("personal-data-in-log (Audit.write)", "", "", "", "", "2026-01-31"),
                Clause.NONE);
        assertThat(new FindingText(Messages.of(Locale.forLanguageTag(language))).statement(expired))
                .isEqualTo(told);
    }

    @Test
    void findingsNameCountriesAndTheirFixesTheCodesToWrite() throws IOException {
        ReportRequest request =
                new Shop().flow(Shop.NAME, Shop.post(60, "crm.example.com")).request(root, Locale.ENGLISH);
        Finding abroad = request.findings().stream()
                .filter(finding -> finding.rule() == RuleId.CROSS_BORDER_TRANSFER)
                .findFirst()
                .orElseThrow();
        FindingText english = new FindingText(Messages.of(Locale.ENGLISH));
        assertThat(english.statement(abroad)).contains("far-crm abroad (United States)");
        assertThat(english.fix(abroad)).contains("add US to crossBorder: adequate:");
        assertThat(new FindingText(Messages.of(Locale.forLanguageTag("ru"))).statement(abroad))
                .contains("(Соединённые Штаты Америки)");
        assertThat(new FindingText(Messages.of(Locale.forLanguageTag("kk"))).statement(abroad))
                .contains("(Америка Құрама Штаттары)");
        Reports.write(request);
        assertThat(Files.readString(request.output().resolve("register.json"))).contains("\"country\": \"US\"");
    }

    @Test
    void noFormatsWriteNothing() throws IOException {
        ReportRequest all = Shop.busy().request(root, Locale.ENGLISH);
        ReportRequest none = new ReportRequest(
                all.policy(),
                null,
                all.flow(),
                "orders",
                root,
                all.output(),
                java.util.Set.of(),
                all.locale(),
                0,
                null,
                false);
        ReportResult result = Reports.write(none);
        assertThat(result.files()).isEmpty();
        assertThat(result.where()).isEmpty();
        assertThat(all.output()).doesNotExist();
        assertThat(result.blocks()).singleElement().satisfies(b -> assertThat(b.text())
                .isEqualTo("... and 7 more; raise personal-data.consoleLimit to see them"));
    }
}
