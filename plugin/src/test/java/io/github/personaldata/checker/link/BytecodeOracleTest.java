package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.JavacOracle.What;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Class files say of each call what javac says of it, and are asked where javac misses a type. */
final class BytecodeOracleTest {
    @TempDir
    private Path folder;

    static Stream<LanguageProgram> programs() {
        return LanguagePrograms.all().stream();
    }

    /** Here a line holds many calls. */
    @ParameterizedTest
    @MethodSource("programs")
    void knowsTheCallsOfEachRuleOfTheLanguage(LanguageProgram program) throws IOException {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(program.release());
        Path sources = folder.resolve("sources");
        for (String text : program.files()) {
            write(sources, program.path(text), text);
        }
        answers(sources, compiled(sources, List.of())).forEach((site, both) -> {
            assertThat(both.bytecode()).as(site + " " + both).isInstanceOf(BytecodeOracle.Answer.Known.class);
            assertThat(((BytecodeOracle.Answer.Known) both.bytecode()).methods())
                    .as(site.toString())
                    .contains(both.javac());
        });
    }

    /** A call has a line of its own, or shares it with calls that javac makes up; older releases need accessors and builders of strings. */
    @ParameterizedTest
    @ValueSource(strings = {"8", "11", "17"})
    void doesNotTakeWhatJavacWritesForACall(String release) throws IOException {
        Path sources = folder.resolve("sources");
        write(sources, "p/Synthetic.java", BytecodePrograms.SYNTHETIC);
        if (release.equals("17")) {
            write(sources, "p/Newer.java", BytecodePrograms.NEWER);
        }
        Map<Site, Both> answers = answers(sources, compiled(sources, List.of("--release", release)));
        assertThat(answers).hasSizeGreaterThan(BytecodePrograms.SITES);
        answers.forEach((site, both) -> assertThat(both.bytecode())
                .as(site.toString())
                .isInstanceOfSatisfying(
                        BytecodeOracle.Answer.Known.class,
                        known -> assertThat(known.methods()).as(site.toString()).containsExactly(both.javac())));
    }

    @Test
    void isAskedWhereAJarIsMissing() throws IOException {
        Path library = folder.resolve("library");
        write(
                library,
                "gone/Thing.java",
                "package gone; public class Thing { public Thing() {} public String name() { return null; } }");
        write(library, "gone/Base.java", "package gone; public class Base { public void inherited() {} }");
        Path libraryClasses = compiled(library, List.of());
        Path sources = folder.resolve("sources");
        write(sources, "p/A.java", BytecodePrograms.NEEDS_A_JAR);
        Path own = compiled(sources, List.of("-classpath", libraryClasses.toString()));

        AgreementRun.Both both =
                new AgreementRun(sources, List.of(), false, List.of(own)).compareWithBoth(ignored -> {});

        assertThat(both.javac().differences()).isEmpty();
        BytecodeAgreement bytecode = both.bytecode();
        assertThat(bytecode.toString()).contains(" wrong").contains("not asked");
        assertThat(bytecode.agreed()).as(bytecode.toString()).isEqualTo(2);
        assertThat(bytecode.wrong()).isEmpty();
        assertThat(bytecode.lost()).isEmpty();
        assertThat(bytecode.notAsked())
                .containsExactly(Map.entry("the class that declares it, or one above it, is missing", 3));
        assertThat(bytecode.open())
                .extracting(BytecodeAgreement.Difference::bytecode)
                .containsExactly("p.A#either(java.lang.String)");
    }

    @Test
    void isAskedNothingWhereJavacKnowsAll() throws IOException {
        Path sources = folder.resolve("sources");
        write(sources, "A.java", "class A { void m() { m(); } }");
        Path own = compiled(sources, List.of());

        assertThat(new AgreementRun(sources, List.of(), false, List.of(own))
                        .compareWithBoth(ignored -> {})
                        .bytecode()
                        .sites())
                .isZero();
    }

    /** The class files are of another source, so link is taken to be wrong. */
    @Test
    void noticesAnotherMethod() throws IOException {
        Path library = folder.resolve("library");
        write(library, "gone/Thing.java", "package gone; public class Thing {}");
        Path libraryClasses = compiled(library, List.of());
        String text =
                "package p; class A { void f(gone.Thing t, Object o) {} void f(gone.Thing t, String s) {} void m(gone.Thing t, Object o) { f(t, o); } }";
        Path sources = folder.resolve("sources");
        Path others = folder.resolve("others");
        write(sources, "p/A.java", text);
        write(others, "p/A.java", text.replace("f(t, o);", "f(t, \"\");"));
        Path own = compiled(others, List.of("-classpath", libraryClasses.toString()));

        BytecodeAgreement bytecode = new AgreementRun(sources, List.of(), false, List.of(own))
                .compareWithBoth(ignored -> {})
                .bytecode();

        assertThat(bytecode.wrong())
                .extracting(BytecodeAgreement.Difference::bytecode, BytecodeAgreement.Difference::ours)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "p.A#f(gone.Thing,java.lang.String)", "p.A#f(gone.Thing,java.lang.Object)"));
    }

    private record Both(String javac, BytecodeOracle.Answer bytecode) {}

    private static Map<Site, Both> answers(Path sources, Path classes) throws IOException {
        JavacOracle javac = new AgreementRun(sources, List.of(), false, List.of()).oracle();
        assertThat(javac.errors()).isEmpty();
        assertThat(javac.unanswered()).isEmpty();
        Map<Site, Both> answers = new TreeMap<>();
        try (BytecodeOracle oracle = BytecodeOracle.of(List.of(classes), List.of(), javac.calls())) {
            javac.answers().forEach((site, answer) -> {
                if (site.what() != What.FIELD && site.what() != What.VARIABLE) {
                    answers.put(site, new Both(answer, oracle.answer(site)));
                }
            });
        }
        return answers;
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Path compiled(Path sources, List<String> options) throws IOException {
        Path classes = Files.createDirectories(sources.resolveSibling(sources.getFileName() + "-classes"));
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-g", "-proc:none", "-Xlint:-options", "-d", classes.toString()));
        try (Stream<Path> walk = Files.walk(sources)) {
            all.addAll(walk.map(Path::toString).filter(p -> p.endsWith(".java")).collect(Collectors.toList()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(new String[0])))
                .as(String.join(File.pathSeparator, all))
                .isZero();
        return classes;
    }
}
