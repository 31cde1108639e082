package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each family of sinks in {@code cases/families.txt} has a case that calls the real library and has a leak that a run shows. */
final class CaseFamiliesTest {
    private static final String NONE = "none";

    private static final Map<String, CaseFile> CASES =
            CaseFiles.all().stream().collect(Collectors.toMap(CaseFile::name, Function.identity()));

    static Stream<Arguments> families() throws IOException {
        return Files.readAllLines(
                        Path.of(System.getProperty("basedir", ".")).resolve("src/test/resources/cases/families.txt"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" {2,}", 3))
                .filter(words -> !words[1].equals(NONE))
                .map(words -> Arguments.of(words[0], words[1], words[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void hasACaseThatRuns(String family, String name, String called) throws IOException {
        assertThat(CASES).as(family).containsKey(name);
        var one = CASES.get(name);
        assertThat(Files.readString(one.source())).as(family).contains(called);
        assertThat(one.labels().leaks())
                .as("%s: leaks of %s that runs show", family, name)
                .anyMatch(leak -> leak.executed() && Channel.isOf(leak.rule()));
    }
}
