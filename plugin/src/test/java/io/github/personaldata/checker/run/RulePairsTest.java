package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule, or each form of it, a program with a finding of it, and small changes of the policy file or the code with what is found then. */
final class RulePairsTest {
    private static final int CASES = 10;

    @TempDir
    private Path folder;

    static Stream<RulePair> cases() {
        return RulePair.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCaseSays(RulePair one) throws BadInput {
        String found = one.in(folder).judged().result().findings().stream()
                .map(finding -> finding.rule().id())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
        assertThat(found).isEqualTo(new TreeSet<>(List.of(one.expected().split(" "))).toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasTenChangesOfWhichFiveSilenceIt(RuleId rule) throws IOException {
        List<Path> forms = RulePair.forms(rule);
        assertThat(forms).isNotEmpty();
        for (Path form : forms) {
            List<RulePair> cases = RulePair.of(rule, form);
            assertThat(cases).as(form.toString()).hasSizeGreaterThan(CASES);
            assertThat(cases.stream()
                            .filter(one -> !List.of(one.expected().split(" ")).contains(rule.id())))
                    .as(form.toString())
                    .hasSizeGreaterThanOrEqualTo(CASES / 2);
        }
    }
}
