package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the language that decides what a name or a call means, in a small program that javac attributes as well. */
final class LanguageTest {
    /** Words that are tried of one program. */
    private static final int TRIES = 6;

    @TempDir
    private Path folder;

    static Stream<LanguageProgram> programs() {
        return LanguagePrograms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void meansWhatJavacSays(LanguageProgram program) throws IOException {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(program.release());
        List<String> told = new ArrayList<>();
        Agreement agreement = run(program, "whole").compare(told::add);
        assertThat(told.get(0)).as(told.toString()).endsWith(" 0 errors");
        assertThat(agreement.sites()).isGreaterThanOrEqualTo(program.sites());
        assertThat(agreement.differences()).isEmpty();
    }

    /** A word of the program is another one everywhere; where that still compiles nothing means anything else. */
    @ParameterizedTest
    @MethodSource("programs")
    void meansTheSameByAnotherName(LanguageProgram program) throws IOException {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(program.release());
        int sites = run(program, "whole").compare(ignored -> {}).sites();
        List<String> words = program.words();
        Collections.shuffle(words, new Random(program.about().hashCode()));
        int renamed = 0;
        for (String word : words.subList(0, Math.min(TRIES, words.size()))) {
            List<String> told = new ArrayList<>();
            Agreement agreement = run(program.renamed(word), word).compare(told::add);
            if (told.get(0).endsWith(" 0 errors") && agreement.sites() == sites) {
                renamed++;
                assertThat(agreement.differences()).as(word).isEmpty();
            }
        }
        assertThat(renamed).as("words of " + words).isPositive();
    }

    private AgreementRun run(LanguageProgram program, String name) throws IOException {
        Path root = folder.resolve(name);
        for (String text : program.files()) {
            Path file = root.resolve(program.path(text));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        return new AgreementRun(root, List.of(), false, List.of());
    }
}
