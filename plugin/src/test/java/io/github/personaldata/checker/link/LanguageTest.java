package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the language that decides what a name or a call means, in a small program that javac attributes as well. */
final class LanguageTest {
    @TempDir
    private Path folder;

    static Stream<LanguageProgram> programs() {
        return LanguagePrograms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void meansWhatJavacSays(LanguageProgram program) throws IOException {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(program.release());
        for (String text : program.files()) {
            Path file = folder.resolve(program.path(text));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        List<String> told = new ArrayList<>();
        Agreement agreement = new AgreementRun(folder, List.of(), false).compare(told::add);
        assertThat(told.get(0)).as(told.toString()).endsWith(" 0 errors");
        assertThat(agreement.sites()).isGreaterThanOrEqualTo(program.sites());
        assertThat(agreement.differences()).isEmpty();
    }
}
