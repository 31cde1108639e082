package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.cause.Causes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Path ROOT = Path.of("root");
    private static final String HOSTILE =
            "</code></style></script><script>window.owned=1</script><img src=x onerror='window.owned=1' alt=\"b\">&amp;\u202e\u0007\u0000--></title>";

    @Test
    void showsFindingsElementsRecipientsDisclosuresAndTheLedger() {
        String page = page(Shop.busy(), "en");
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "Personal data in a log",
                        "Customer.phone is written to the log",
                        "log.info(<span class=\"s\">&quot;paid by {}&quot;</span>, who);")
                .contains("far-crm", "kaspi-pay", "Permitted disclosures", "missing artifacts")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void showsWhichMissingTypesCodeNeeds() {
        assertThat(page(new Shop().missing("org.gone.Log", 1, 4).missing("org.gone.Named", 2, 0), "en"))
                .contains("Missing types that code needs", "org.gone.Log")
                .doesNotContain("org.gone.Named");
        assertThat(page(Shop.busy(), "en")).doesNotContain("Missing types that code needs");
    }

    @Test
    void everyElementIsClosed() {
        String page = page(Shop.busy(), "ru");
        for (String tag : new String[] {
            "html", "head", "body", "main", "section", "details", "ol", "ul", "li", "table", "tr", "td", "th", "svg",
            "g", "p", "span", "code", "label", "select", "form"
        }) {
            assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
        }
    }

    @Test
    void reachesForNothingOutside() {
        String page = page(Shop.busy(), "kk");
        assertThat(page)
                .doesNotContain("<link", "<iframe", "<img", "src=", "url(", "@import", "http://", "style=\"", "onclick")
                .contains("default-src &#39;none&#39;");
        assertThat(count(page, "href=\"[^#]")).isZero();
        assertThat(count(page, "<script[ >]")).isEqualTo(1);
    }

    @Test
    void onlyTheStyleAndScriptWhoseHashesThePageNamesAreAllowed() throws Exception {
        String page = page(Shop.busy(), "en");
        for (String tag : new String[] {"style", "script"}) {
            String content =
                    page.substring(page.indexOf("<" + tag + ">") + tag.length() + 2, page.indexOf("</" + tag + ">"));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            assertThat(page)
                    .contains(tag + "-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;");
        }
    }

    @Test
    void hostileTextStaysText() {
        String page = page(hostile(), "en");
        assertThat(page)
                .contains(
                        "&lt;script&gt;window.owned=1&lt;/script&gt;",
                        ">\\u202E</mark>",
                        ">\\u0000</mark>",
                        ">\\u0430</mark>")
                .doesNotContain("<script>window", "<img", "\u202e", "\u0007", "\u0000", "&amp;amp;amp;");
        assertThat(count(page, "</style>")).isEqualTo(1);
        assertThat(count(page, "</script>")).isEqualTo(1);
    }

    @Test
    void credentialsInSourceAreNotShown() {
        Sink log = Shop.log(41);
        Sink with = new Sink(
                log.kind(),
                log.method(),
                log.enclosing(),
                log.file(),
                log.at(),
                "get(\"https://user:pa55@h/x?token=abc123&phone=\" + phone);",
                null,
                log.destinations(),
                log.audience());
        assertThat(page(new Shop().flow(Shop.PHONE, with), "en"))
                .contains("https://***@h/x?token=***&amp;phone=")
                .doesNotContain("pa55", "abc123");
    }

    @Test
    void sourceIsColouredAndTheDatumStandsOut() {
        assertThat(page(Shop.busy(), "en"))
                .contains(
                        "<code><span class=\"a\">@PersonalData</span>(purpose = <span class=\"s\">&quot;order&quot;</span>)"
                                + " String <span class=\"d\">phone</span></code>")
                .contains("<span class=\"k\">var</span> who = customer.<span class=\"d\">phone</span>();");
    }

    @Test
    void saysWhereDataGoesInADrawingAndInATable() {
        assertThat(page(Shop.busy(), "en"))
                .contains("<g class=\"permitted\"><title>Customer.phone → kaspi-pay: permitted</title>")
                .containsPattern("<th scope=\"row\">Customer.phone</th>\\s*<td>kaspi-pay</td>\\s*<td>permitted</td>")
                .containsPattern("<th scope=\"row\">Customer.phone</th>\\s*<td>log</td>\\s*<td>error</td>");
    }

    @Test
    void causesLeadToTheirFindings() {
        String page = page(Shop.busy(), "en");
        Matcher cause = Pattern.compile("(?s)<li id=\"cause-1\">(.*?)</ul>").matcher(page);
        assertThat(cause.find()).isTrue();
        assertThat(cause.group(1)).contains("findings</span>").containsPattern("href=\"#f-[0-9a-f]+\"");
        assertThat(page).contains("data-cause=\"1\"", "<a href=\"#cause-1\">");
    }

    @Test
    void saysHowFarClausesAreChecked() {
        assertThat(page(Shop.busy(), "en"))
                .contains(">Clauses, and how far they are checked</h2>")
                .containsPattern(
                        "<th scope=\"row\">6\\.6</th>\\s*<td>11</td>\\s*<td>confidentiality</td>\\s*<td>partly</td>")
                .contains("Personal data in a log (error), Personal data in the text of an error (warning)");
    }

    @Test
    void theRegisterIsAPartOfIt() {
        assertThat(page(Shop.busy(), "en"))
                .contains(">Register of processing</h2>", ">Third parties that are not declared</h3>")
                .containsPattern("<th scope=\"row\">Customer.name</th>\\s*<td>name</td>\\s*<td>order, gossip</td>")
                .contains("orders/src/main/java/kz/shop/Customer.java:13");
    }

    @Test
    void aCleanModuleSaysSo() {
        assertThat(cleanPage())
                .contains("<p class=\"verdict\">No findings</p>", ">Permitted disclosures</h3>")
                .doesNotContain("<form", "id=\"findings\"", "id=\"causes\"");
    }

    /** Of a module that only does what is permitted. */
    static String cleanPage() {
        ReportRequest judged =
                new Shop().flow(Shop.PHONE, Shop.post(60, "pay.kaspi.kz")).request(ROOT, Locale.ENGLISH);
        return page(judged, List.of());
    }

    /** The page with other findings. */
    static String page(ReportRequest request, List<Finding> findings) {
        ReportRequest other = new ReportRequest(
                request.policy().withFindings(findings),
                request.policyFile(),
                request.flow(),
                request.module(),
                request.root(),
                request.output(),
                request.formats(),
                request.locale(),
                20,
                null,
                false);
        return text(other);
    }

    /** Texts that try to be more, wherever a report shows some. */
    static Shop hostile() {
        Label label = new Label(
                "kz.shop.Customer" + HOSTILE,
                "phone" + HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                Label.Origin.ANNOTATION,
                "",
                Shop.CUSTOMER + HOSTILE,
                Shop.PHONE.at(),
                HOSTILE);
        Label another = new Label(
                "kz.shop.p\u0430yment", // not an a
                "phone",
                "phone",
                List.of("order"),
                Label.Origin.ANNOTATION,
                "",
                Shop.CUSTOMER,
                Shop.PHONE.at(),
                "String phone; /* \u2066 \u202e } \u2069 */ // " + HOSTILE);
        return new Shop()
                .flow(label, Shop.log(41))
                .flow(another, Shop.log(41))
                .flow(label, Shop.post(42, "a.example.org/" + HOSTILE))
                .unseen(new LedgerEntry(LedgerEntry.Kind.UNANALYSED_SOURCE, HOSTILE, HOSTILE, 1, 1, HOSTILE));
    }

    static String page(Shop shop, String language) {
        ReportRequest request = shop.request(ROOT, Locale.forLanguageTag(language));
        return text(request);
    }

    private static String text(ReportRequest request) {
        List<Cause> causes =
                Causes.of(request.policy().findings(), request.policy().permitted());
        return new HtmlReport(request, causes, Messages.of(request.locale())).text();
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }
}
