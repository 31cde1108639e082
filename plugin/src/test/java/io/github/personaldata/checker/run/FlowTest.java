package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compact programs, with what is found in them said at the end of the line. */
final class FlowTest {
    private static final Pattern LABEL = Pattern.compile("// LEAK: (?:([a-z-]+) )?(\\w+\\.\\w+)");

    @TempDir
    private Path folder;

    static Stream<FlowProgram> programs() {
        return Stream.of(
                        AnnotationPrograms.all(),
                        FieldPrograms.all(),
                        FunctionPrograms.all(),
                        ModelPrograms.all(),
                        ImplicitPrograms.all(),
                        LogSwitchPrograms.all(),
                        LibraryPrograms.all(),
                        DestinationPrograms.all(),
                        WiringPrograms.all(),
                        QualifierPrograms.all(),
                        ReplacementPrograms.all(),
                        GuicePrograms.all(),
                        WrappedPrograms.all(),
                        ConfiguredPrograms.all(),
                        SettingPrograms.all(),
                        ClientInterfacePrograms.all(),
                        HolePrograms.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void findsExactlyTheLabelledLines(FlowProgram program) throws BadInput {
        Project project = new Project(folder)
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/P.java", program.text())
                .policy(FlowProgram.POLICY + program.policy());
        program.resources().forEach(project::resource);
        assertThat(Project.found(project.judged())).isEqualTo(labelled(program.text()));
    }

    private static TreeSet<String> labelled(String text) {
        TreeSet<String> expected = new TreeSet<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher label = LABEL.matcher(lines[i]);
            while (label.find()) {
                String rule = label.group(1) == null ? "personal-data-in-log" : label.group(1);
                expected.add("P.java:" + (i + 1) + " " + rule + " " + label.group(2));
            }
        }
        return expected;
    }
}
