package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a browser shows it. */
class ReportInBrowserTest {
    private static final int MANY = 5_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void controlsDoWhatTheySay(String language) throws Exception {
        ReportRequest request = Shop.busy().request(folder, Locale.forLanguageTag(language));
        List<Finding> findings = request.findings().stream()
                .map(finding -> finding.rule() == RuleId.CATEGORY_NOT_ALLOWED ? asWarning(finding) : finding)
                .toList();
        List<String> results = Browser.here(folder).check(HtmlReportTest.page(request, findings));
        assertThat(results).allMatch(line -> line.startsWith("ok "));
        assertThat(results)
                .contains(
                        "ok links lead somewhere",
                        "ok filter rule personal-data-in-log",
                        "ok filter severity error",
                        "ok filter severity warning",
                        "ok filter recipient far-crm",
                        "ok filter element Customer.phone",
                        "ok group cause counted",
                        "ok unfold");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        assertThat(checked(HtmlReportTest.hostile(), "en"))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void aReportWithoutFindingsHasNoControls() throws Exception {
        List<String> results = Browser.here(folder).check(HtmlReportTest.cleanPage());
        assertThat(results)
                .contains("ok links lead somewhere")
                .doesNotContain("ok controls are there")
                .allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void withoutScriptsEverythingStandsThere() throws Exception {
        String page = HtmlReportTest.page(Shop.busy(), "en").replaceFirst("(?s)<script>.*?</script>", "");
        assertThat(Browser.here(folder).check(page))
                .contains("ok all findings can be seen", "ok links lead somewhere")
                .doesNotContain("ok controls are there")
                .allMatch(line -> line.startsWith("ok "));
    }

    @Test
    void thousandsOfFindingsOpenAtOnce() throws Exception {
        Browser browser = Browser.here(folder);
        Shop shop = new Shop();
        for (int line = 1; line <= MANY; line++) {
            shop.whole(Shop.PHONE, Shop.log(line));
        }
        String page = HtmlReportTest.page(shop, "en");
        long start = System.nanoTime();
        String document = browser.document(page);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(document)
                .contains("Shown: "
                        + shop.request(folder, Locale.ENGLISH).findings().size());
        assertThat(page.length()).isLessThan(MANY * 2_500);
        assertThat(seconds).as("with the start of the browser").isLessThan(30);
    }

    private static Finding asWarning(Finding finding) {
        return new Finding(
                finding.id(),
                finding.identity(),
                finding.rule(),
                Severity.WARNING,
                finding.variant(),
                finding.label(),
                finding.flow(),
                finding.recipient(),
                finding.file(),
                finding.at(),
                finding.arguments(),
                finding.clause());
    }

    private List<String> checked(Shop shop, String language) throws Exception {
        return Browser.here(folder).check(HtmlReportTest.page(shop, language));
    }
}
