package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one file holds, it gets a clear answer, and the leak in another file is still found. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BadSourcesTest {
    private static final String LEAK = "Leak.java:7 personal-data-in-log Leak.email";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void anotherFileLeaks() {
        project = new Project(folder)
                .source(
                        "shop/Leak.java",
                        """
                        package shop;
                        import io.github.personaldata.PersonalData;
                        class Leak {
                            @PersonalData(purpose = "order") String email;
                            static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger("leak");
                            void leak() {
                                log.info("to {}", email);
                            }
                        }
                        """);
    }

    /** The one answer about a bad file, after seeing that the other file's leak was found. */
    private Finding answer(String name, byte[] bytes) throws BadInput {
        List<Finding> findings =
                project.bytes("src/shop/" + name, bytes).judged().result().findings();
        assertThat(findings)
                .filteredOn(f -> f.rule() == RuleId.PERSONAL_DATA_IN_LOG)
                .hasSize(1);
        List<Finding> answers = findings.stream()
                .filter(f -> f.rule() == RuleId.UNANALYSED_SOURCE)
                .toList();
        assertThat(answers).hasSize(1).allSatisfy(f -> assertThat(f.file()).isEqualTo("src/shop/" + name));
        return answers.get(0);
    }

    private Finding answer(String name, String text) throws BadInput {
        return answer(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void onlyTheLeak(String name, String text) throws BadInput {
        assertThat(Project.found(project.source("shop/" + name, text).judged())).containsExactly(LEAK);
    }

    @Test
    void aLeakIsFoundWithoutABadFile() throws BadInput {
        assertThat(Project.found(project.judged())).containsExactly(LEAK);
    }

    @Test
    void aSyntaxErrorHasItsPlaceAndMend() throws BadInput {
        Finding answer = answer("Bad.java", "package shop;\nclass Bad {\n  void m() {\n    int x = ;\n  }\n}\n");
        assertThat(answer.at()).isEqualTo(new Position(4, 13));
        assertThat(answer.arguments().extra()).contains("Found \";\"", "report it");
    }

    @Test
    void aLeakBesideASyntaxErrorIsFound() throws BadInput {
        project.source(
                "shop/Bad.java",
                """
                package shop;
                class Bad {
                    void m(Leak l) {
                        int x = ;
                        Leak.log.warn(l.email);
                    }
                }
                """);
        assertThat(Project.found(project.judged()))
                .containsExactly("Bad.java:4 unanalysed-source", "Bad.java:5 personal-data-in-log Leak.email", LEAK);
    }

    @Test
    void aFileThatIsNoJavaHasAnAnswer() throws BadInput {
        assertThat(answer("Bad.java", "<html>\n</html>\n").arguments().extra()).contains("was not analysed");
    }

    @Test
    void theWrongEncodingHasItsPlaceAndMend() throws BadInput {
        Finding answer = answer(
                "Bad.java",
                "package shop;\nclass Bad { String s = \"\u043f\u0440\u0438\"; }"
                        .getBytes(java.nio.charset.Charset.forName("windows-1251")));
        assertThat(answer.at()).isEqualTo(new Position(2, 25));
        assertThat(answer.arguments().extra()).contains("UTF-8", "project.build.sourceEncoding");
    }

    @Test
    void bytesOfAnImageHaveAnAnswer() throws BadInput {
        byte[] bytes = new byte[5_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertThat(Project.found(project.bytes("src/shop/Bad.java", bytes).judged()))
                .contains(LEAK)
                .anyMatch(line -> line.startsWith("Bad.java:") && line.endsWith("unanalysed-source"));
    }

    @Test
    void emptyFilesAreFine() throws BadInput {
        project.source("shop/Nothing.java", "").source("shop/Comment.java", "// nothing\n");
        onlyTheLeak("Blank.java", "\n\n \t\n");
    }

    @Test
    void aHundredThousandLinesAreAnalysed() throws BadInput {
        String methods = IntStream.range(0, 25_000)
                .mapToObj(i -> "  String m" + i + "(String s) {\n    return s + m" + (i + 1) % 100 + "(s);\n  }\n\n")
                .collect(Collectors.joining());
        String text =
                "package shop;\nclass Long {\n" + methods + "  void last(Leak l) { Leak.log.info(l.email); }\n}\n";
        assertThat(Project.found(project.source("shop/Long.java", text).judged()))
                .containsExactly(LEAK, "Long.java:100003 personal-data-in-log Leak.email");
    }

    @Test
    void twentyThousandConcatenationsAreAnalysed() throws BadInput {
        String text = "package shop;\nclass Sum {\n  void m(Leak l, String a) {\n    Leak.log.info(\"a\""
                + " + \"b\"".repeat(10_000) + " + a".repeat(10_000) + ");\n    Leak.log.info(\"a\""
                + " + a".repeat(20_000)
                + " + l.email);\n  }\n}\n";
        assertThat(Project.found(project.source("shop/Sum.java", text).judged()))
                .containsExactly(LEAK, "Sum.java:5 personal-data-in-log Leak.email");
    }

    @Test
    void twoThousandParenthesesAreAnalysed() throws BadInput {
        String text = "package shop;\nclass Deep {\n  void m(Leak l) {\n    Leak.log.info(" + "(".repeat(2_000)
                + "l.email" + ")".repeat(2_000) + ");\n  }\n}\n";
        assertThat(Project.found(project.source("shop/Deep.java", text).judged()))
                .containsExactly("Deep.java:4 personal-data-in-log Leak.email", LEAK);
    }

    @Test
    void nestingBeyondMeasureHasAnAnswer() throws BadInput {
        Finding answer = answer("Bad.java", "class Bad { Object o = " + "!".repeat(200_000) + "x; }");
        assertThat(answer.arguments().extra()).contains("nested more than");
    }

    @Test
    void deepCallsLambdasAndBlocksAreAnalysed() throws BadInput {
        String text = "package shop;\nclass Deep {\n  static String f(String s) { return s; }\n  void m(Leak l) {\n    "
                + "{".repeat(1_000) + "Leak.log.info(" + "f(".repeat(1_000) + "l.email" + ")".repeat(1_000) + ");"
                + "}".repeat(1_000) + "\n  }\n  Object o = " + "(Runnable) () -> { Object o = ".repeat(60) + "1;"
                + " };".repeat(60) + "\n}\n";
        assertThat(Project.found(project.source("shop/Deep.java", text).judged()))
                .containsExactly("Deep.java:5 personal-data-in-log Leak.email", LEAK);
    }

    @Test
    void cyclicHierarchiesEnd() throws BadInput {
        project.source("shop/A.java", "package shop;\nclass A extends B { String a() { return b() + c(); } }\n")
                .source("shop/B.java", "package shop;\nclass B extends A { String b() { return a() + toString(); } }\n")
                .source("shop/Self.java", "package shop;\nclass Self extends Self { int x = super.y; }\n")
                .source(
                        "shop/Inner.java",
                        "package shop;\nclass Inner extends Inner.Of { class Of extends Inner {} }\n")
                .source("shop/I.java", "package shop;\ninterface I extends J { default void i() { j(); } }\n")
                .source("shop/J.java", "package shop;\ninterface J extends K { void j(); }\n")
                .source("shop/K.java", "package shop;\ninterface K extends I {}\n")
                .source(
                        "shop/T.java",
                        "package shop;\nclass T<X extends Y, Y extends X> { X x; void t() { x.hashCode(); } }\n")
                .source(
                        "shop/R.java",
                        "package shop;\nclass R<X extends R<R<X>>> { R<?> r; Object m() { return r.r; } }\n");
        project.source(
                "shop/Use.java",
                """
                package shop;
                class Use {
                    void m(A a, Self s, I i, Leak l) {
                        Leak.log.info("{} {} {}", a, s, i);
                        i.i();
                        a.nothing().more();
                        Leak.log.info(l.email);
                    }
                }
                """);
        assertThat(Project.found(project.judged()))
                .contains(LEAK, "Use.java:7 personal-data-in-log Leak.email")
                .allMatch(line -> line.contains("in-log") || line.contains("unanalysed-source"));
    }

    @Test
    void aMissingJarIsTold() throws BadInput {
        project.onClassPath(folder.resolve("gone-1.0.jar"))
                .bytes("broken.jar", new byte[] {1, 2, 3})
                .onClassPath(folder.resolve("broken.jar"));
        ModuleCheck.Judged judged = project.judged();
        assertThat(Project.found(judged)).containsExactly(LEAK);
        assertThat(judged.flows().ledger())
                .filteredOn(entry -> entry.kind() == LedgerEntry.Kind.MISSING_ARTIFACT)
                .extracting(LedgerEntry::toString)
                .anyMatch(text -> text.contains("gone-1.0.jar"))
                .anyMatch(text -> text.contains("broken.jar"));
    }

    @Test
    void missingTypesAreTold() throws BadInput {
        project.source(
                "shop/Uses.java",
                """
                package shop;
                import com.gone.*;
                import com.gone.Client;
                class Uses extends com.gone.Base implements Client.Callback<String> {
                    Client client = new Client(1);
                    @com.gone.Odd(value = 1) String say(Leak l) {
                        Unknown u = client.make(l.email);
                        Leak.log.info(u.text());
                        undefined(u);
                        return u.name;
                    }
                    void leak(Leak l) {
                        Leak.log.info(l.email);
                    }
                }
                """);
        ModuleCheck.Judged judged = project.judged();
        assertThat(Project.found(judged))
                .contains(LEAK, "Uses.java:13 personal-data-in-log Leak.email")
                // unknown code may hand on what it is given
                .contains("Uses.java:8 personal-data-in-log Leak.email");
        assertThat(judged.flows().ledger())
                .filteredOn(entry -> entry.kind() == LedgerEntry.Kind.MISSING_TYPE)
                .anyMatch(entry -> entry.subject().contains("Client")
                        && entry.file().equals("src/shop/Uses.java")
                        && entry.line() == 4
                        && entry.detail().contains("class path"));
        assertThat(judged.flows().ledger())
                .filteredOn(entry -> entry.kind() == LedgerEntry.Kind.UNRESOLVED_CALL)
                .anyMatch(entry -> entry.subject().contains("undefined") && entry.line() == 9);
    }

    @Test
    void whatIsNotSeenInANameHidesNothing() throws BadInput {
        onlyIn(
                "Hidden.java:5",
                """
                package shop;
                class Hidden {
                    static String sa~me(String text) { return text; }
                    void m(Le~ak le~ak) {
                        Leak.log.in~fo(same(leak.em~ail));
                    }
                }
                """);
    }

    /** For each of the characters that javac takes out of names, wherever a tilde stands. */
    private void onlyIn(String place, String text) throws BadInput {
        for (String unseen : List.of("\u0085", "\u00AD", "\u200B", "\u202E", "\uFEFF", "\0", "\uDB40\uDC41")) {
            assertThat(Project.found(project.source("shop/Hidden.java", text.replace("~", unseen))
                            .judged()))
                    .as("U+%04X", unseen.codePointAt(0))
                    .containsExactly(place + " personal-data-in-log Leak.email", LEAK);
        }
    }

    @Test
    void sameTypeTwiceIsTold() throws BadInput {
        project.source(
                "shop/Twice.java",
                "package shop;\nclass Leak { String email; }\nclass Twice { class In {} class In { Object o; } }\nclass Twice {}\n");
        assertThat(Project.found(project.judged()))
                .containsExactly(
                        LEAK,
                        "Twice.java:2 unanalysed-source",
                        "Twice.java:3 unanalysed-source",
                        "Twice.java:4 unanalysed-source");
    }

    @Test
    void sameMethodTwiceIsTold() throws BadInput {
        project.source(
                "shop/Twice.java",
                """
                package shop;
                class Twice {
                    void m(Leak l, java.util.List<String> a) {}
                    void m(Leak l) {}
                    void m(Leak l, java.util.List<Leak> a) {
                        Leak.log.info(l.email);
                    }
                }
                """);
        assertThat(Project.found(project.judged())).containsExactly(LEAK, "Twice.java:5 unanalysed-source");
    }
}
