package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the harness sees and what it refuses, on programs whose truth is plain. */
final class TruthRunTest {
    @TempDir
    private static Path folder;

    private static Map<String, TruthRun.Result> results = Map.of();

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("Plain", "System.out.println(in.datum(\"A.b\"));\nSystem.out.println(\"x\");");
        bodies.put(
                "Implicit",
                "if (in.bool(\"A.b\")) {\nSystem.out.println(\"yes\");\n} else {\nSystem.out.println(\"no\");\n}");
        bodies.put("OnOneBranch", "if (in.choose(4) == 3) System.out.println(in.number(\"A.b\"));");
        bodies.put("Random", "System.out.println(Math.random());");
        bodies.put("Endless", "for (int i = 0; i < 7; i++) in.flag();");
        bodies.put("Thrown", "throw new IllegalStateException();");
        bodies.put(
                "Reference",
                "java.util.function.Consumer<Object> out = System.out::println;\n\nout.accept(in.datum(\"A.b\"));");
        bodies.put("Identity", "System.out.println(new Object());");
        bodies.put("StaticState", "seen += in.datum(\"A.b\").length();\nSystem.out.println(seen);");
        bodies.put("Frames", "new Exception(in.datum(\"A.b\").substring(0, 0)).printStackTrace();");
        bodies.put(
                "OwnException",
                "new Own(1,\nin.datum(\"A.b\"));\n}\nstatic class Own extends Exception {\nOwn(int i, String s) {\nthis(s);\n}\nOwn(String s) {\nsuper(s);\n}");
        bodies.put(
                "Consent",
                """
                var one = in.datum("A.b");
                var oneAgrees = in.consent("A.b");
                var two = in.datum("A.b");
                var twoAgrees = in.consent("A.b");
                System.out.println(one);
                if (oneAgrees) System.out.println(one);
                if (twoAgrees) System.out.println(one);
                if (oneAgrees && twoAgrees) System.out.println(one + two);
                if (oneAgrees || twoAgrees) System.out.println(two);""");
        for (var body : bodies.entrySet()) {
            var file = folder.resolve("cases/all/" + body.getKey() + ".java");
            Files.createDirectories(file.getParent());
            // the body starts at line 4
            Files.writeString(
                    file,
                    "package cases.%s; class %s {\nstatic int seen;\nstatic void run(%s in) throws Exception {\n%s\n}}\n"
                            .formatted(
                                    body.getKey().toLowerCase(Locale.ROOT),
                                    body.getKey(),
                                    Inputs.class.getName(),
                                    body.getValue()));
        }
        results = new TruthRun(folder.resolve("work")).run(CaseFiles.in(folder.resolve("cases")));
    }

    private static TruthRun.Result result(String name) {
        var result = results.get("cases." + name.toLowerCase(Locale.ROOT) + "." + name);
        assertThat(result).isNotNull();
        return result;
    }

    @Test
    void seesTheLineThatChangesAndTheOneThatDoesNot() {
        assertThat(result("Plain").failure()).isEmpty();
        assertThat(result("Plain").leaks()).containsExactly(new Leak(4, Channel.LOG, "A.b"));
        assertThat(result("Plain").silent()).containsExactly(5);
    }

    @Test
    void controlFlowIsNoLeak() {
        assertThat(result("Implicit").failure()).isEmpty();
        assertThat(result("Implicit").leaks()).isEmpty();
    }

    @Test
    void takesEveryBranch() {
        assertThat(result("OnOneBranch").leaks()).containsExactly(new Leak(4, Channel.LOG, "A.b"));
    }

    @Test
    void methodReferencesLeakWhereTheyAreWritten() {
        assertThat(result("Reference").leaks()).containsExactly(new Leak(4, Channel.LOG, "A.b"));
    }

    @Test
    void ownExceptionsLeakAtTheOutermostNew() {
        assertThat(result("OwnException").leaks()).containsExactly(new Leak(4, Channel.EXCEPTION, "A.b"));
    }

    @Test
    void identityHashesStaticStateAndStackFramesAreTheSameInEveryRun() {
        for (var name : new String[] {"Identity", "StaticState", "Frames"}) {
            assertThat(result(name).failure()).as(name).isEmpty();
            assertThat(result(name).leaks()).as(name).isEmpty();
            assertThat(result(name).silent()).as(name).isNotEmpty();
        }
    }

    @Test
    void seesWhoseDataGetOutWithoutConsent() {
        assertThat(result("Consent").failure()).isEmpty();
        assertThat(result("Consent").asks()).isTrue();
        assertThat(result("Consent").unconsented().stream().map(Leak::line)).containsExactly(8, 10, 12);
        assertThat(result("Consent").leaks().stream().map(Leak::line)).containsExactly(8, 9, 10, 11, 12);
        assertThat(result("Plain").asks()).isFalse();
    }

    @Test
    void refusesWhatWouldNotBeTruth() {
        assertThat(result("Random").failure()).contains("two runs with the same data");
        assertThat(result("Endless").failure()).contains("more than 64");
        assertThat(result("Thrown").failure()).contains("must end normally");
    }
}
