package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Operator;
import io.github.personaldata.checker.policy.register.CategoryEntry;
import io.github.personaldata.checker.policy.register.DataElement;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register's two files. */
class RegisterReportTest {
    @TempDir
    private Path folder;

    private static RegisterReport of(Shop shop) {
        return new RegisterReport(
                "orders", shop.request(Path.of("root"), Locale.ENGLISH).policy().register());
    }

    private static String markdown(Shop shop, String language) {
        return of(shop).markdown(Messages.of(Locale.forLanguageTag(language)));
    }

    private static String markdown(Register register) {
        return new RegisterReport("orders", register).markdown(Messages.of(Locale.ENGLISH));
    }

    /** A register of one element. */
    private static Register holding(DataElement element, PurposeEntry... purposes) {
        return new Register(
                true,
                Operator.NONE,
                List.of(purposes),
                List.of(new CategoryEntry(element.category(), "", PurposeEntry.Retention.NONE)),
                List.of(element),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DataElement element(String category, Outlet... outlets) {
        return new DataElement(
                "kz.shop.Customer",
                "phone",
                category,
                List.of("order"),
                Label.Origin.ANNOTATION,
                "src/Customer.java",
                List.of(outlets),
                List.of("kz.shop.Masking.mask"));
    }

    @Test
    void isReadBackAsItWas() throws IOException {
        RegisterReport report = of(Shop.busy());
        report.write(folder, Messages.of(Locale.ENGLISH));
        assertThat(RegisterReport.read(folder.resolve("register.json"))).isEqualTo(report);
        assertThat(report.register().elements()).isNotEmpty();
        assertThat(report.register().clauses()).isNotEmpty();
    }

    @Test
    void whatAnotherVersionWroteIsRefused() throws IOException {
        Path file = folder.resolve("register.json");
        for (String text : List.of(
                "{}",
                "[]",
                of(Shop.busy()).json().replace("\"formatVersion\": 1", "\"formatVersion\": 2"),
                of(Shop.busy()).json().replace("personal-data-in-log", "no-such-rule"),
                of(Shop.busy()).json().replaceFirst("\"module\": \"[a-z]*\"", "\"module\": {}"),
                of(Shop.busy()).json().replaceFirst("\"module\": \"[a-z]*\"", "\"module\": [1, 2]"),
                of(Shop.busy()).json().substring(0, 200),
                "{\"" + "x".repeat(10_000))) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> RegisterReport.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("not written by this version's check: ")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
        }
    }

    @Test
    void whoGetsWhatOnWhichGroundInWhichCountry() {
        String text = markdown(Shop.busy(), "en");
        assertThat(text)
                .startsWith("# Register of processing: orders\n")
                .contains("- Law: Law of the Republic of Kazakhstan No 94-V")
                .contains("\n### phone number (phone)\n")
                .contains(
                        "| `Customer.phone` | order | order: no period declared | far-crm, United States, to perform a contract: **finding**<br>"
                                + "kaspi-pay, Kazakhstan, on consent: checkout box, form v3<br>"
                                + "stranger.example.org: **finding**<br>a log: **finding** | `" + Shop.CUSTOMER + "` |")
                .contains("| kaspi-pay | payments | Kazakhstan | on consent: checkout box, form v3 | order |"
                        + " name, phone number | `Customer.email`, `Customer.name`, `Customer.phone` |")
                .contains("| stranger.example.org | – | – | stranger.example.org | `Customer.phone` |")
                .contains(
                        "| `Customer.phone` | Personal data given to an undeclared third party | stranger.example.org |")
                .contains("| 6.6 | 11 | confidentiality | partly |")
                .contains("source not analysed; missing artifacts; unresolved calls");
    }

    @Test
    void everyFlowIsALineOfTheDrawing() {
        assertThat(markdown(Shop.busy(), "en"))
                .contains("```mermaid\nflowchart LR\n")
                .contains("  data_phone(\"phone number\")\n")
                .contains("  data_phone -->|\"order\"| to_RECIPIENT_20_kaspi_2d_pay\n")
                .contains("  to_RECIPIENT_20_kaspi_2d_pay[\"kaspi-pay (Kazakhstan)\"]\n")
                .contains("  data_phone -.->|\"order\"| to_LOG_20_\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void everyTextIsInTheLanguage(String language) {
        String text = markdown(Shop.busy(), language);
        assertThat(text).doesNotContain("register.", "clauses.", "topic.", "category.", "role.", "{0}", "{1}");
        boolean english = text.contains("Personal data") || text.contains("retention period");
        assertThat(english).isEqualTo(language.equals("en"));
    }

    @Test
    void movedLinesChangeNothing() {
        Shop before = new Shop().flow(Shop.PHONE, Shop.logInPay(41));
        Shop after = new Shop().flow(Shop.PHONE, Shop.logInPay(99));
        assertThat(markdown(after, "en")).isEqualTo(markdown(before, "en"));
        assertThat(of(after).json()).isEqualTo(of(before).json());
    }

    @Test
    void aNewRecipientChangesNoOtherLineOfTheDrawing() {
        Shop before = new Shop().flow(Shop.PHONE, Shop.post(60, "pay.kaspi.kz"));
        Shop after = new Shop().flow(Shop.PHONE, Shop.post(60, "pay.kaspi.kz")).flow(Shop.EMAIL, Shop.log(41));
        assertThat(drawing(markdown(after, "en"))).containsAll(drawing(markdown(before, "en")));
    }

    private static List<String> drawing(String markdown) {
        return markdown.lines()
                .dropWhile(line -> !line.equals("```mermaid"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    @Test
    void nothingInNamesIsTakenForMarkup() {
        String evil = "a|b`c<img src=x>*d*\n# e\"];x\u202E";
        Register register = holding(
                element("own|category", new Outlet(Outlet.Kind.THIRD_PARTY, evil, Outlet.Standing.FINDING, false)));
        String text = markdown(register);
        assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(text)
                .contains("a\\|b\\`c&lt;img src=x>\\*d\\* \\# e\"\\];x\\\\u202E")
                .doesNotContain("<img", "\u202E");
        assertThat(drawing(text))
                .anyMatch(line -> line.contains("[\"a|b#96;c#60;img src=x#62;*d* #35; e#34;]#59;x\\u202E\"]"));
        assertThat(text.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(line -> line.replace("\\|", "").split("\\|", -1).length))
                .allMatch(cells -> cells == 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;P5Y;5 years",
                "en;P1Y6M;1 year 6 months",
                "en;P2W;14 days",
                "en;PT36H;1 day 12 hours",
                "en;PT90M;PT1H30M",
                "en;P0D;P0D",
                "ru;P5Y;5 лет",
                "ru;P3M;3 месяца",
                "kk;P5Y;5 жыл"
            })
    void periodsAreToldInWords(String language, String keep, String told) {
        String parsed = keep.indexOf('T') >= 0
                ? java.time.Duration.parse(keep).toString()
                : java.time.Period.parse(keep).toString();
        RegisterText texts = new RegisterText(Messages.of(Locale.forLanguageTag(language)));
        assertThat(texts.retention(new PurposeEntry.Retention(parsed, "", "", "")))
                .isEqualTo(told);
    }

    @Test
    void aPurposesPeriodStandsAtItsData() {
        PurposeEntry order = new PurposeEntry(
                "order",
                true,
                "4.1",
                "contract",
                "offer, section 3",
                false,
                false,
                new PurposeEntry.Retention("P5Y", "order-closed", "destroy", ""));
        assertThat(markdown(holding(element("phone"), order)))
                .contains(
                        "| `Customer.phone` | order | order: 5 years, from order-closed, then destroyed | given to Masking.mask, which is to anonymise it |")
                .contains(
                        "| order | 4.1 | to perform a contract: offer, section 3 | 5 years, from order-closed, then destroyed | – |");
    }

    @ParameterizedTest
    @EnumSource(Outlet.Kind.class)
    void everyPlaceHasWordsInEveryLanguage(Outlet.Kind kind) {
        for (String language : Messages.LANGUAGES) {
            for (String name : List.of("", "somebody")) {
                Outlet outlet = new Outlet(kind, name, Outlet.Standing.FINDING, true);
                RegisterText texts = new RegisterText(Messages.of(Locale.forLanguageTag(language)));
                assertThat(texts.place(outlet) + texts.standing(outlet)).doesNotContain("register.");
            }
        }
    }

    @Test
    void everyWordOfThePolicyFileHasATranslation() {
        Messages messages = Messages.of(Locale.ENGLISH);
        assertThat(Stream.of(
                        "payment", "messaging", "mail", "analytics", "monitoring", "hosting", "authority", "other"))
                .allMatch(role -> messages.has("role." + role));
        assertThat(Stream.of(
                        "acts.on-our-behalf",
                        "acts.own-operator",
                        "register.transfer.written-consent",
                        "register.transfer.contract"))
                .allMatch(messages::has);
    }

    @Test
    void nothingHeldIsSaid() {
        assertThat(markdown(Register.EMPTY))
                .contains("The code marks no personal data.", "This project has no policy file")
                .doesNotContain("mermaid");
    }

    @Test
    void undeclaredOnesAreToldApart() {
        Register register = new Register(
                true,
                Operator.NONE,
                List.of(PurposeEntry.undeclared("gossip")),
                List.of(),
                List.of(),
                List.of(RecipientEntry.undeclared("SendGrid", "mail", "US", List.of("api.sendgrid.com"), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(LedgerEntry.Kind.OTHER_LANGUAGE));
        assertThat(markdown(register))
                .contains("| gossip | – | – | – | undeclared |")
                .contains("## Third parties that are not declared")
                .contains("| SendGrid | mail | United States | api.sendgrid.com | – |")
                .doesNotContain("## Recipients");
    }
}
