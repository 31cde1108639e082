package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.FindingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the goal {@code explain} says. */
final class ExplainerTest {
    private static final Pattern ANNOTATION = Pattern.compile("@AcceptedDisclosure\\(.*\\)");

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void shop() {
        project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .policy(FlowProgram.POLICY);
        orders(
                "void pay(Customer c) { Runnable r = () -> System.out.println(c.email); r.run(); }",
                "void ship(Customer c) { System.out.println(c.email); }");
    }

    private void orders(String... members) {
        project.source("p/Orders.java", "package p;\nclass Orders {\n" + String.join("\n", members) + "\n}\n");
    }

    private String explained(String prefix) throws BadInput {
        return new Explainer(Locale.ENGLISH)
                .finding(prefix, List.of(new CheckedModule("shop", project.output())), folder);
    }

    private List<FindingsFile.Told> findings() throws Exception {
        return FindingsFile.read(project.output().resolve("findings.json")).findings();
    }

    private FindingsFile.Told in(String method) throws Exception {
        project.checked();
        return findings().stream()
                .filter(told -> told.finding().identity().contains(method))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWholeWayThenWhatWouldAcceptIt() throws Exception {
        FindingsFile.Told pay = in("pay");
        assertThat(explained(pay.finding().id()))
                .startsWith("src/p/Orders.java:[3,")
                .contains("Customer.email is written to the log (personal-data-in-log)")
                .containsPattern("Customer\\.java:\\d+ .*email")
                .contains("<- leaves here", "Fingerprint: " + pay.fingerprint() + ", new")
                .contains("annotate p.Orders#pay(p.Customer) and say why")
                .contains("@AcceptedDisclosure(rule = \"personal-data-in-log\", reason = \"...\")")
                .contains("models:\n      anonymisers:")
                .doesNotContain("p.Orders#ship");
        assertThat(explained(pay.fingerprint()))
                .isEqualTo(explained(pay.finding().id()));
    }

    @Test
    void theLinesForThePolicyFileAcceptJustThisFinding() throws Exception {
        String text = explained(in("pay").finding().id());
        int start = text.indexOf("accepted:");
        String lines = text.substring(start, text.indexOf("\n\n", start)).replaceAll("(?m)^ {4}", "");
        project.policy(FlowProgram.POLICY + "\n" + lines + "\n");
        assertThat(Project.found(project.judged()))
                .containsExactly("Orders.java:4 personal-data-in-log Customer.email");
    }

    @Test
    void theLineForTheCodeAcceptsJustThisFinding() throws Exception {
        var annotation = ANNOTATION.matcher(explained(in("pay").finding().id()));
        assertThat(annotation.find()).isTrue();
        orders(
                "@io.github.personaldata." + annotation.group().substring(1)
                        + " void pay(Customer c) { Runnable r = () -> System.out.println(c.email); r.run(); }",
                "void ship(Customer c) { System.out.println(c.email); }");
        assertThat(Project.found(project.judged()))
                .containsExactly("Orders.java:4 personal-data-in-log Customer.email");
    }

    @Test
    void anInitialiserIsAcceptedByItsType() throws Exception {
        orders("static Customer c; static { System.out.println(c.email); }");
        String text = explained(in("p.Orders").finding().id());
        assertThat(text).contains("in: \"p.Orders\", reason");
    }

    @Test
    void aCallThatNobodyDescribesIsNamed() throws Exception {
        orders("void pay(Customer c) { System.out.println(new java.text.ChoiceFormat(c.email).toPattern()); }");
        String text = explained(in("pay").finding().id());
        assertThat(text).contains("models:\n      neutral:\n        - {method: \"java.text.ChoiceFormat#");
    }

    @Test
    void howItStandsIsSaid() throws Exception {
        project.checked();
        new BaselineUpdate(
                        new CheckedModule("shop", project.output()), folder, project.baseline(), false, Locale.ENGLISH)
                .write();
        assertThat(explained(in("pay").finding().id())).contains(", in the baseline\n");
        orders("@io.github.personaldata.AcceptedDisclosure(rule = \"personal-data-in-log\", reason = \"ticket 7\")"
                + " void pay(Customer c) { System.out.println(c.email); }");
        assertThat(explained(in("pay").finding().id())).contains(", accepted: ticket 7\n");
    }

    @Test
    void aPrefixOfSeveralOrOfNoneIsToldWithTheCandidates() throws Exception {
        String members = Stream.iterate(0, i -> i < 17, i -> i + 1)
                .map(i -> "void m" + i + "(Customer c) { System.out.println(c.email); }")
                .reduce("", (a, b) -> a + "\n" + b);
        orders(members);
        project.checked();
        List<FindingsFile.Told> all = findings();
        String ambiguous = Stream.iterate(0, i -> i < 16, i -> i + 1)
                .map(Integer::toHexString)
                .filter(digit -> all.stream()
                                .filter(told -> told.fingerprint().startsWith(digit))
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow(); // seventeen findings, sixteen digits
        List<String> candidates = all.stream()
                .filter(told -> told.fingerprint().startsWith(ambiguous))
                .map(told -> told.finding().id())
                .toList();
        assertThatThrownBy(() -> explained(ambiguous))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("more than one finding begins with " + ambiguous)
                .satisfies(e -> assertThat(e.getMessage().lines().skip(1).map(line -> line.strip()
                                .split(" ")[0]))
                        .containsExactlyElementsOf(candidates));
        String unknown = all.get(0).fingerprint().substring(0, 63)
                + (all.get(0).fingerprint().endsWith("0") ? "1" : "0");
        assertThatThrownBy(() -> explained(unknown))
                .hasMessageContaining("no finding of the last check begins with " + unknown)
                .hasMessageContaining(all.get(16).finding().id());
        assertThatThrownBy(() -> explained("xyz")).hasMessageContaining("expected hexadecimal digits");
    }

    @Test
    void withoutResultsItSaysWhatToRun() throws Exception {
        assertThatThrownBy(() -> explained("3f9a")).hasMessageContaining("run mvn verify first");
        project.checked();
        orders("");
        assertThatThrownBy(() -> explained("3f9a")).hasMessageContaining("src/p/Orders.java has changed");
        project.checked();
        assertThatThrownBy(() -> explained("3f9a")).hasMessageContaining("has found nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void itSpeaksTheOtherLanguagesWhateverTheCheckSpoke(String language) throws Exception {
        String id = in("pay").finding().id();
        String text = new Explainer(Locale.forLanguageTag(language))
                .finding(id, List.of(new CheckedModule("shop", project.output())), folder);
        assertThat(text).contains("Customer.email").doesNotContain("leaves here", "Why:", "Fingerprint:");
    }

    static Stream<String> pages() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../docs/rules"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsInTheJarAndReadable(String rule) throws Exception {
        String text = new Explainer(Locale.ENGLISH).rule(rule);
        assertThat(text)
                .startsWith(rule + "\n" + "=".repeat(rule.length()))
                .contains("\nMend\n----\n", "With a policy file: ")
                .doesNotContain("```", "\n#", "](");
        assertThat(new Explainer(Locale.forLanguageTag("ru")).rule(rule))
                .contains("(" + rule + ")", "С файлом политики");
    }

    @Test
    void aRuleWithoutAPageHasItsName() throws Exception {
        for (RuleId rule : RuleId.values()) {
            assertThat(new Explainer(Locale.ENGLISH).rule(rule.id())).contains(rule.id());
        }
        assertThatThrownBy(() -> new Explainer(Locale.ENGLISH).rule("personal-data-in-lgo"))
                .hasMessageContaining("did you mean 'personal-data-in-log'");
    }

    @Test
    void whatIsReadBackIsWhatWasFound() throws Exception {
        project.checked();
        List<Finding> found = project.judged().result().findings();
        assertThat(findings().stream().map(FindingsFile.Told::finding).map(Object::toString))
                .containsExactlyElementsOf(found.stream().map(Object::toString).toList());
    }
}
