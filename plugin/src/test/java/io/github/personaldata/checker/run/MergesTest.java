package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where data of incompatible purposes meets: in objects that code fills, and in what it sends or stores at once. */
final class MergesTest {
    private static final Pattern MERGED = Pattern.compile("// MERGED (\\w+\\.\\w+)");
    private static final String POLICY =
            """
            version: 1
            purposes: {order: {}, statistics: {}, statistics-of-orders: {}, newsletter: {}}
            own: {hosts: [own.example]}
            """;

    private static final String PAIR =
            """
            package p;
            import io.github.personaldata.*;
            import java.util.*;
            record Order(%s String phone) {}
            record Visit(%s String cookie) {}
            class P {
                %s void run(Order order, Visit visit) {
                    Map<String, String> row = new HashMap<>();
                    row.put("phone", order.phone());
                    row.put("cookie", visit.cookie());
                }
            }
            """;

    @TempDir
    private Path folder;

    static List<String[]> statements() {
        return MergePrograms.statements();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void meetsExactlyOnTheLabelledLines(String name, String statements) throws BadInput {
        String code = MergePrograms.CODE.formatted(statements);
        TreeSet<String> expected = new TreeSet<>();
        String[] lines = code.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher label = MERGED.matcher(lines[i]);
            if (label.find()) {
                expected.add((i + 1) + " " + label.group(1));
            }
        }
        assertThat(merged(code, POLICY)).isEqualTo(expected);
    }

    /** Each case and its neighbour differ in a word of the policy file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "compatible: [[order, statistics]]                       | ",
                "compatible: [[order, newsletter]]                       | incompatible-purposes-merged",
                "compatible: [[statistics, order]]                       | ",
                "compatible: [[statistics, newsletter]]                  | incompatible-purposes-merged",
                "compatible: []                                          | incompatible-purposes-merged",
                "compatible: [[order, newsletter], [newsletter, statistics]] | incompatible-purposes-merged",
                "rules: {incompatible-purposes-merged: off}              | ",
                "rules: {incompatible-purposes-merged: error}            | incompatible-purposes-merged",
                "rules: {incompatible-purposes-merged: warning}          | incompatible-purposes-merged",
                "accepted: [{rule: incompatible-purposes-merged, in: p.P, reason: asked}]  | ",
                "accepted: [{rule: incompatible-purposes-merged, in: p.Q, reason: asked}]  | incompatible-purposes-merged",
                "accepted: [{rule: personal-data-in-log, in: p.P, reason: asked}]          | incompatible-purposes-merged",
            })
    void aWordOfThePolicyFileDecides(String policy, @Nullable String expected) throws BadInput {
        String code =
                PAIR.formatted("@PersonalData(purpose = \"order\")", "@PersonalData(purpose = \"statistics\")", "");
        assertThat(rules(code, POLICY + policy + "\n")).isEqualTo(expected == null ? "" : expected);
    }

    /** Each case and its neighbour differ in an annotation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "@PersonalData(purpose = \"statistics\")              | - | incompatible-purposes-merged",
                "@PersonalData(purpose = \"order\")                   | - | -",
                "@PersonalData(purpose = {\"statistics\", \"order\"}) | - | -",
                "@PersonalData(purpose = {\"statistics\", \"newsletter\"}) | - | incompatible-purposes-merged",
                "@NotPersonalData(\"random\")                         | - | -",
                "-                                                    | - | unannotated-personal-data",
                "@PersonalData(purpose = \"fun\")                     | - | undeclared-purpose",
                "@PersonalData(purpose = \"statistics\") | @AcceptedDisclosure(rule = \"incompatible-purposes-merged\", reason = \"asked\") | -",
                "@PersonalData(purpose = \"statistics\") | @AcceptedDisclosure(rule = \"excessive-disclosure\", reason = \"asked\") | incompatible-purposes-merged",
                "@PersonalData(purpose = \"statistics\") | @Deprecated      | incompatible-purposes-merged",
            })
    void anAnnotationDecides(@Nullable String cookie, @Nullable String method, @Nullable String expected)
            throws BadInput {
        String code = PAIR.formatted(
                "@PersonalData(purpose = \"order\")", cookie == null ? "" : cookie, method == null ? "" : method);
        assertThat(rules(code, POLICY)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void saysWhichDataMeetsWhatAndWhere() throws BadInput {
        String code =
                PAIR.formatted("@PersonalData(purpose = \"order\")", "@PersonalData(purpose = \"statistics\")", "");
        Finding finding = findings(code, POLICY).get(0);
        assertThat(finding.arguments())
                .isEqualTo(new Finding.Arguments(
                        "Visit.cookie", "", "cookie", "statistics", "Map.put", "Order.phone (order)"));
        assertThat(finding.flow()).isNotNull();
        assertThat(finding.flow().path()).extracting(step -> step.at().line()).containsExactly(5, 10);
    }

    private String rules(String code, String policy) throws BadInput {
        return String.join(
                " ",
                findings(code, policy).stream()
                        .map(finding -> finding.rule().id())
                        .distinct()
                        .toList());
    }

    private TreeSet<String> merged(String code, String policy) throws BadInput {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : findings(code, policy)) {
            if (finding.rule() == RuleId.INCOMPATIBLE_PURPOSES_MERGED) {
                found.add(finding.at().line() + " " + finding.arguments().element());
            }
        }
        return found;
    }

    private List<Finding> findings(String code, String policy) throws BadInput {
        return new Project(folder)
                .source("p/P.java", code)
                .policy(policy)
                .judged()
                .result()
                .findings();
    }
}
