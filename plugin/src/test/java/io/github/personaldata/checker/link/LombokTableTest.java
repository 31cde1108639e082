package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What link makes of Lombok's annotations by its table is what javac makes of them by running Lombok. */
final class LombokTableTest {
    @TempDir
    private Path folder;

    static List<LombokProgram> programs() throws IOException {
        return LombokProgram.read("lombok.txt");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isWhatLombokMakes(LombokProgram program) throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        program.write(sources);
        program.compile(sources, classes);
        if (program.differs()) {
            assertThatThrownBy(() -> compare(program, sources, classes)).isNotNull();
        } else {
            compare(program, sources, classes);
        }
    }

    private static void compare(LombokProgram program, Path sources, Path classes) throws Exception {
        Set<String> linked = program.linked();
        Set<String> compiled = LombokProgram.compiled(classes);
        assertThat(without(compiled, linked)).as("members that link misses").isEmpty();
        assertThat(without(linked, compiled))
                .as("members that Lombok does not make")
                .isEmpty();
        // code that Lombok writes can stand where the source has the same word
        assertThat(program.agreement(sources).differences().stream()
                        .filter(d -> !d.cause().equals("no site")))
                .as("calls")
                .isEmpty();
        assertThat(program.run()).as("result of run()").isEqualTo(LombokProgram.run(classes));
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
