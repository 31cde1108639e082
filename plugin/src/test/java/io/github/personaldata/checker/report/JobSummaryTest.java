package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.source.model.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JobSummaryTest {
    @TempDir
    private Path folder;

    private String summary(Shop shop, String language) throws IOException {
        Path file = folder.resolve("summary.md");
        Files.deleteIfExists(file);
        JobSummary.append(JobSummary.of(shop.request(folder, Locale.forLanguageTag(language))), file);
        return Files.readString(file);
    }

    @Test
    void findingsByRuleAndCounts() throws IOException {
        Shop shop = new Shop().flow(Shop.PHONE, Shop.log(41)).flow(Shop.EMAIL, Shop.log(52));
        assertThat(summary(shop, "en"))
                .isEqualTo(
                        """
                        ### Personal data: orders

                        3 data elements, 2 flows, 3 new findings

                        #### Personal data in a log (personal-data-in-log, 2)

                        | Place | Finding | Severity |
                        |---|---|---|
                        | SERVICE:41 | Customer.phone is written to the log | error |
                        | SERVICE:52 | Customer.email is written to the log | error |

                        #### A purpose that the policy file does not declare (undeclared-purpose, 1)

                        | Place | Finding | Severity |
                        |---|---|---|
                        | CUSTOMER:13 | Customer.name is held for gossip, which the policy file does not declare | error |

                        """
                                .replace("SERVICE", Shop.SERVICE)
                                .replace("CUSTOMER", Shop.CUSTOMER));
    }

    @Test
    void permittedDisclosuresAreListed() throws IOException {
        String[] permitted = summary(Shop.busy(), "en").split("\\*\\*Permitted disclosures:\\*\\*\n\n", -1);
        assertThat(permitted).hasSize(2);
        assertThat(permitted[1].lines().filter(line -> !line.isEmpty()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("- "))
                .anyMatch(line -> line.startsWith("- kaspi-pay (payments, Kazakhstan) receives "));
        assertThat(summary(new Shop(), "en")).doesNotContain("**");
    }

    @Test
    void everyLanguageHasIt() throws IOException {
        assertThat(summary(new Shop(), "ru"))
                .startsWith("### Персональные данные: orders\n\n3 элемента данных, ")
                .contains("\n\n| Место | Случай | Важность |\n|---|---|---|\n| ");
        assertThat(summary(new Shop(), "kk"))
                .startsWith("### Дербес деректер: orders\n\n")
                .contains("\n\n| Орны | Жағдай | Маңыздылығы |\n|---|---|---|\n| ");
    }

    @Test
    void modulesAreAppended() throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "before\n");
        ReportRequest request = new Shop().request(folder, Locale.ENGLISH);
        JobSummary.append(JobSummary.of(request), file);
        JobSummary.append(JobSummary.of(request), file);
        assertThat(Files.readString(file))
                .startsWith("before\n### Personal data: orders\n")
                .endsWith("\n\n");
        assertThat(Files.readAllLines(file))
                .filteredOn("### Personal data: orders"::equals)
                .hasSize(2);
    }

    @Test
    void whatSourcesCallThingsIsNoMarkdown() throws IOException {
        Label label = new Label(
                "kz.shop.Customer",
                "<b>|`phone_*$",
                "phone",
                List.of("order"),
                Label.Origin.ANNOTATION,
                "",
                Shop.CUSTOMER,
                new Position(1, 1),
                "");
        assertThat(summary(new Shop().flow(label, Shop.log(41)), "en"))
                .contains("Customer.\\<b\\>\\|\\`phone\\_\\*\\$ is written");
    }

    @Test
    void aLongListIsCut() throws IOException {
        Shop shop = new Shop();
        for (int line = 1; line <= 60; line++) {
            shop.flow(Shop.PHONE, Shop.log(line));
        }
        String summary = summary(shop, "en");
        assertThat(summary.lines().filter(line -> line.startsWith("| " + Shop.SERVICE)))
                .hasSize(50);
        assertThat(summary).contains("(personal-data-in-log, 60)", "\n\n... and 10 more\n");
    }
}
