package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program with its policy file, and the rules that find something. A case in {@code pairs/<rule>.txt} or {@code pairs/<rule>.<form>.txt} says
 * the rules that find something (or {@code none}), which part is changed, what is replaced, and by what; {@code \n} stands for a new line.
 */
public record RulePair(String name, String policy, String code, String expected) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/pairs");
    private static final String HEAD =
            """
            package shop;
            import io.github.personaldata.*;
            import java.util.*;
            import org.slf4j.*;
            import org.springframework.web.client.RestTemplate;
            """;

    /** All pairs of all rules. */
    public static List<RulePair> all() {
        try {
            List<RulePair> all = new ArrayList<>();
            for (RuleId rule : RuleId.values()) {
                for (Path form : forms(rule)) {
                    all.addAll(of(rule, form));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> forms(RuleId rule) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(rule.id() + "."))
                    .sorted()
                    .toList();
        }
    }

    static List<RulePair> of(RuleId rule, Path form) throws IOException {
        String text = Files.readString(form);
        String policy = part(text, "policy");
        String code = part(text, "code");
        List<RulePair> cases = new ArrayList<>();
        String name = form.getFileName().toString().replace(".txt", "");
        cases.add(new RulePair(name, policy, code, rule.id()));
        for (String line : part(text, "cases").lines().toList()) {
            String[] columns =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            assertThat(columns).as(line).hasSize(4);
            boolean inPolicy = columns[1].equals("policy");
            String from = lines(columns[2]);
            String to = lines(columns[3]);
            assertThat(inPolicy ? policy : code).as(line).contains(from);
            cases.add(new RulePair(
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

    /** In: an empty folder. Out: the pair as a project in it. */
    Project in(Path folder) {
        return new Project(folder)
                .source("shop/Shop.java", HEAD + code)
                .policy("version: 1\n" + policy)
                .alone();
    }

    /** In: an empty folder and the class path of the tests, which must stay open. Out: the pair as a project in it, parsed and linked. */
    public LinkedModule linked(Path folder, ClassFiles classes) {
        return LinkedModule.of(in(folder).input(), classes);
    }

    @Override
    public String toString() {
        return name;
    }
}
