package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.interpret.Budget;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that ask for consent, and ones beside them that do not: what is found stands at the end of the line. */
final class ConsentTest {
    private static final Pattern LABEL = Pattern.compile("// LEAK (\\w+\\.\\w+)(?: (\\S+))?");

    @TempDir
    private Path folder;

    static Stream<ConsentProgram> programs() {
        return Stream.of(
                        ConsentGuards.all(),
                        ConsentHelpers.all(),
                        ConsentPeople.all(),
                        ConsentTricks.all(),
                        ConsentTricks.people())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void saysTheSameWithStoredSummariesAndFindsAsMuchInLargeMethods(ConsentProgram program) throws BadInput {
        Project project = new Project(folder)
                .source("p/Consents.java", ConsentProgram.COMMON)
                .source("p/P.java", program.text())
                .policy(ConsentProgram.POLICY);
        assertThat(Project.found(project.judged(Budget.STANDARD))).isEqualTo(labelled(program.text()));
        TreeSet<String> flat = Project.found(project.judged(new Budget(0, Budget.STANDARD.flat())));
        assertThat(flat).containsAll(program.needsPeople() ? List.of() : labelled(program.text()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void findsExactlyTheLabelledLines(ConsentProgram program) throws BadInput {
        Project project = new Project(folder)
                .source("p/Consents.java", ConsentProgram.COMMON)
                .source("p/P.java", program.text())
                .policy(ConsentProgram.POLICY);
        assertThat(Project.found(project.judged())).isEqualTo(labelled(program.text()));
    }

    private static TreeSet<String> labelled(String text) {
        TreeSet<String> expected = new TreeSet<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher label = LABEL.matcher(lines[i]);
            while (label.find()) {
                String rule = label.group(2) == null ? "missing-consent-check" : label.group(2);
                expected.add("P.java:" + (i + 1) + " " + rule + " " + label.group(1));
            }
        }
        return expected;
    }
}
