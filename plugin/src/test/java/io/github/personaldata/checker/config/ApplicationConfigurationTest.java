package io.github.personaldata.checker.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.close.Wording;
import io.github.personaldata.checker.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which values a configuration file gives, and what is told of one that cannot be read. */
final class ApplicationConfigurationTest {
    @TempDir
    private Path folder;

    private ApplicationConfiguration read(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return ApplicationConfiguration.read(List.of(folder), path -> "app/" + path.getFileName());
    }

    private List<String> urls(String text) throws IOException {
        ApplicationConfiguration configuration = read("application.yml", text);
        assertThat(configuration.unread()).isEmpty();
        return configuration.values("${crm.url}").stream().map(Wording::text).toList();
    }

    @Test
    void documentsBeginBehindTheirMark() throws IOException {
        assertThat(urls("crm.url: a\n---\ncrm.url: b\n--- # more\ncrm: {url: c}\n"))
                .containsExactly("a", "b", "c");
        assertThat(urls("--- {crm: {url: a}}\n--- {crm: {url: b}}\n")).containsExactly("a", "b");
        assertThat(urls("---\r\ncrm.url: a\r\n---\r\ncrm.url: b\r\n---")).containsExactly("a", "b");
    }

    @Test
    void valuesThatNameEachOtherOverAndOverAreFilledSoFar() throws IOException {
        StringBuilder text = new StringBuilder("crm:\n  url: ${a0}\n");
        for (int i = 0; i < 8; i++) {
            text.append("a" + i + ": '" + ("x${a" + (i + 1) + "}").repeat(40) + "'\n");
        }
        text.append("a8: y\n");

        assertThat(urls(text.toString())).singleElement().asString().contains("${a");
    }

    @Test
    void valuesThatAreTooManyAreNotTakenForAll() throws IOException {
        StringBuilder text = new StringBuilder("crm.url: ${a}\n");
        for (int i = 0; i < 9; i++) {
            text.append("---\na: host" + i + "\n");
        }

        assertThat(urls(text.toString())).hasSize(9).contains("host0", "host7", "${crm.url}");
    }

    @Test
    void whatOnlyLooksLikeAMarkIsNone() throws IOException {
        assertThat(urls("crm.url:\n  a\n\n  ---b\n")).containsExactly("a\n---b");
        assertThat(urls("---other: a\ncrm.url: b\n")).containsExactly("b");
        assertThat(urls("crm.url: \"a\u2028--- b\"\n")).containsExactly("a\u2028--- b");
    }

    @Test
    void aFileThatCannotBeReadIsToldInOneLineWithItsPlace() throws IOException {
        assertThat(read("application.yml", "crm: &a {url: x}\nother: *a\nmore: *a\n")
                        .unread())
                .singleElement()
                .asString()
                .startsWith("app/application.yml:1:6: anchor &a is not accepted")
                .endsWith("; problems after it: 2");
    }

    @Test
    void aDocumentThatHoldsNoSettingsIsTold() throws IOException {
        assertThat(read("application.yml", "crm.url: a\n---\n -\n---\n# nothing\n")
                        .unread())
                .extracting(Problem::toString)
                .containsExactly("app/application.yml:3:2: expected settings, as 'name: value', and not a list");
        assertThat(read("application.yml", "crm.url\n").unread())
                .extracting(Problem::toString)
                .containsExactly("app/application.yml:1:1: expected settings, as 'name: value', and not a text");
        ApplicationConfiguration lists = read("application.yml", "- crm: {url: \"https://crm.example\"}\n");
        assertThat(lists.unread()).hasSize(1);
        assertThat(lists.texts()).containsExactly("https://crm.example");
    }

    /** Some of these are YAML only without their mark, or with it only. */
    @Test
    void whatStandsBehindAMarkIsReadAsYamlDoes() throws IOException {
        for (String line : List.of("--- -", "--- u:\"]", "--- crm.url: b", "--- [", "--- \"", "--- |\n---")) {
            ApplicationConfiguration configuration = read("application.yml", "crm.url: a\n" + line + "\n");
            assertThat(configuration.unread()).as(line).hasSize(1);
            assertThat(configuration.texts()).as(line).contains("a").doesNotContain("b");
        }
        assertThat(urls("crm.url: a\n--- # b\n--- {crm.url: b}\n...\n--- {}\n")).containsExactly("a", "b");
    }
}
