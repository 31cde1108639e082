package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the rules' pages are programs: what is under "Fails" has the rule's findings, what is under "Passes" has none at all. */
final class RulePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final String HEAD =
            """
            package shop;
            import io.github.personaldata.*;
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            import org.slf4j.*;
            import org.springframework.web.client.RestTemplate;
            """;

    @TempDir
    private Path folder;

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExamplesDoWhatThePageSays(String page) throws IOException, BadInput {
        String text = Files.readString(PAGES.resolve(page + ".md"));
        assertThat(code(section(text, "Fails"), "java")).isNotEmpty();
        assertThat(code(section(text, "Passes"), "java") + code(section(text, "Passes"), "yaml"))
                .isNotEmpty();
        List<Finding> failing = findings("fails", section(text, "Fails"), section(text, "Fails"));
        Set<String> rules =
                failing.stream().map(finding -> finding.rule().id()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).contains(page);
        rules.remove(page);
        assertThat(rules).allMatch(rule -> section(text, "Fails").contains("[" + rule + "](" + rule + ".md)"));
        assertThat(findings("passes", section(text, "Passes"), section(text, "Fails")))
                .isEmpty();
    }

    @Test
    void everyRuleThatJudgesHasItsPageAndALineInTheList() throws IOException {
        Set<String> judging = new TreeSet<>(RuleId.ids());
        assertThat(pages().toList()).containsExactlyElementsOf(judging);
        String list = Files.readString(PAGES.resolve("README.md"));
        for (String rule : judging) {
            RuleId id = RuleId.of(rule);
            assertThat(list)
                    .contains("| [" + rule + "](" + rule + ".md) | "
                            + id.byDefault().name().toLowerCase(java.util.Locale.ROOT) + " | "
                            + id.withoutPolicyFile().name().toLowerCase(java.util.Locale.ROOT) + " |");
        }
    }

    private List<Finding> findings(String name, String section, String otherwise) throws BadInput {
        String code = code(section, "java").isEmpty() ? code(otherwise, "java") : code(section, "java");
        String policy = code(section, "yaml").isEmpty() ? code(otherwise, "yaml") : code(section, "yaml");
        return new Project(folder.resolve(name))
                .source("shop/Page.java", HEAD + code)
                .policy("version: 1\n" + policy)
                .alone()
                .judged()
                .result()
                .findings();
    }

    private static String section(String page, String title) {
        return Arrays.stream(page.split("(?m)^## ", -1))
                .filter(part -> part.startsWith(title + "\n"))
                .findFirst()
                .orElse("");
    }

    private static String code(String section, String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```")
                .matcher(section)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }
}
