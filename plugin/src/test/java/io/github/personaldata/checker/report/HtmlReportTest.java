package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.ledger.LedgerEntry;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Path ROOT = Path.of("root");
    private static final String HOSTILE =
            "</code></style><script>alert(1)</script><img src=x onerror='a\"b'>&amp;\u202e\u0007";

    @Test
    void showsFindingsElementsRecipientsDisclosuresAndTheLedger() {
        String page = page(Shop.busy(), "en");
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "Personal data in a log",
                        "Customer.phone is written to the log",
                        "log.info(&quot;paid by {}&quot;, who);")
                .contains("far-crm", "kaspi-pay", "Permitted disclosures", "missing artifacts")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void everyElementIsClosed() {
        String page = page(Shop.busy(), "ru");
        for (String tag : new String[] {
            "html", "head", "body", "main", "section", "details", "ol", "li", "table", "tr", "td", "svg", "p"
        }) {
            assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
        }
    }

    @Test
    void reachesForNothingOutside() {
        assertThat(page(Shop.busy(), "kk"))
                .doesNotContain("<script", "<link", "<iframe", "<img", "src=", "href=", "url(", "@import")
                .contains("default-src &#39;none&#39;");
    }

    @Test
    void hostileTextStaysText() {
        Label label = new Label(
                "kz.shop.Customer" + HOSTILE,
                "phone" + HOSTILE,
                HOSTILE,
                java.util.List.of(HOSTILE),
                Label.Origin.ANNOTATION,
                "",
                Shop.CUSTOMER + HOSTILE,
                Shop.PHONE.at(),
                HOSTILE);
        Shop shop = new Shop()
                .flow(label, Shop.log(41))
                .flow(label, Shop.post(42, "a.example.org/" + HOSTILE))
                .unseen(new LedgerEntry(LedgerEntry.Kind.UNANALYSED_SOURCE, HOSTILE, HOSTILE, 1, 1, HOSTILE));
        assertThat(page(shop, "en"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "\u202e", "\u0007", "&amp;amp;amp;");
        assertThat(count(page(shop, "en"), "</style>")).isEqualTo(1);
    }

    @Test
    void saysHowFarClausesAreChecked() {
        assertThat(page(Shop.busy(), "en"))
                .contains("<h2>Clauses, and how far they are checked</h2>")
                .containsPattern("<td>6\\.6</td>\\s*<td>11</td>\\s*<td>confidentiality</td>\\s*<td>partly</td>")
                .contains("personal-data-in-log (error), personal-data-in-exception (warning)");
    }

    @Test
    void aCleanModuleSaysSo() {
        String page = page(new Shop().flow(Shop.PHONE, Shop.post(60, "pay.kaspi.kz")), "en");
        assertThat(page).contains("Permitted disclosures").doesNotContain("is written to the log");
    }

    private static String page(Shop shop, String language) {
        ReportRequest request = shop.request(ROOT, Locale.forLanguageTag(language));
        return new HtmlReport(request, Messages.of(request.locale())).text();
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }
}
