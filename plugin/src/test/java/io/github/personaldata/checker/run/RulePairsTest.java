package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each rule, or each form of it, a program with a finding of it, and small changes of the policy file or the code with what is found then. A case
 * in {@code pairs/<rule>.txt} or {@code pairs/<rule>.<form>.txt} says the rules that find something (or {@code none}), which part is changed, what is replaced, and by what;
 * {@code \n} stands for a new line.
 */
final class RulePairsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "pairs");
    private static final int CASES = 10;
    private static final String HEAD =
            """
            package shop;
            import io.github.personaldata.*;
            import java.util.*;
            import org.slf4j.*;
            import org.springframework.web.client.RestTemplate;
            """;

    @TempDir
    private Path folder;

    /** A program with its policy file, and what is found. */
    record Case(String name, String policy, String code, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> all = new ArrayList<>();
        for (RuleId rule : RuleId.values()) {
            for (Path form : forms(rule)) {
                all.addAll(of(rule, form));
            }
        }
        return all.stream();
    }

    private static List<Path> forms(RuleId rule) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(rule.id() + "."))
                    .sorted()
                    .toList();
        }
    }

    private static List<Case> of(RuleId rule, Path form) throws IOException {
        String text = Files.readString(form);
        String policy = part(text, "policy");
        String code = part(text, "code");
        List<Case> cases = new ArrayList<>();
        String name = form.getFileName().toString().replace(".txt", "");
        cases.add(new Case(name, policy, code, rule.id()));
        for (String line : part(text, "cases").lines().toList()) {
            String[] columns =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            assertThat(columns).as(line).hasSize(4);
            boolean inPolicy = columns[1].equals("policy");
            String from = lines(columns[2]);
            String to = lines(columns[3]);
            assertThat(inPolicy ? policy : code).as(line).contains(from);
            cases.add(new Case(
                    name + ": " + columns[2] + " -> " + columns[3],
                    inPolicy ? policy.replace(from, to) : policy,
                    inPolicy ? code : code.replace(from, to),
                    columns[0].equals("none") ? "" : columns[0]));
        }
        return cases;
    }

    private static String part(String text, String name) {
        return Arrays.stream(text.split("(?m)^--- ", -1))
                .filter(part -> part.startsWith(name + "\n"))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static String lines(String column) {
        return column.equals("(nothing)") ? "" : column.replace("\\n", "\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCaseSays(Case one) throws BadInput {
        String found = new Project(folder)
                        .source("shop/Shop.java", HEAD + one.code)
                        .policy("version: 1\n" + one.policy)
                        .alone()
                        .judged()
                        .result()
                        .findings()
                        .stream()
                        .map(finding -> finding.rule().id())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
        assertThat(found).isEqualTo(new TreeSet<>(List.of(one.expected.split(" "))).toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasTenChangesOfWhichFiveSilenceIt(RuleId rule) throws IOException {
        assertThat(forms(rule)).isNotEmpty();
        for (Path form : forms(rule)) {
            List<Case> cases = of(rule, form);
            assertThat(cases).as(form.toString()).hasSizeGreaterThan(CASES);
            assertThat(cases.stream()
                            .filter(one -> !List.of(one.expected.split(" ")).contains(rule.id())))
                    .as(form.toString())
                    .hasSizeGreaterThanOrEqualTo(CASES / 2);
        }
    }
}
