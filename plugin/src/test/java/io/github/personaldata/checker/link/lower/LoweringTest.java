package io.github.personaldata.checker.link.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.Snippet;
import io.github.personaldata.checker.link.classfile.CodeText;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.source.model.Position;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The form of lowered code: text, sites, positions, and cost. */
class LoweringTest {
    private static Code code(String source, String method, String... parameters) {
        Code code = Snippet.link(source).code(new MethodId("Case", method, List.of(parameters)));
        assertThat(code).isNotNull();
        return code;
    }

    @Test
    void aBranchAndAConcatenation() {
        Code code = code(
                "class Case { String f(String a, int b) { String r = \"x\" + 1 + a; if (b > 0) { r += b; } return r; } }",
                "f",
                "java.lang.String",
                "int");
        assertThat(CodeText.of(code))
                .isEqualTo(
                        """
                B0
                  %3 = 'x1'
                  %4 = concat %3, a
                  r = %4
                  %6 = '0'
                  %7 = > b, %6
                  if %7 goto B1 else B2
                B1
                  %8 = concat r, b
                  r = %8
                  goto B2
                B2
                  return r
                """);
    }

    @Test
    void capturedValuesComeFirst() {
        String source =
                "class Case { int n; java.util.function.Function<String, String> f(String p) { return x -> x + p + n; } }";
        Code code = code(source, "lambda$f$0", "java.lang.String");
        assertThat(code.captured()).isEqualTo(2);
        assertThat(code.parameters()).isEqualTo(3);
        assertThat(code.hasReceiver()).isFalse();
        assertThat(code.enclosing().name()).isEqualTo("f");
        assertThat(code.registers().subList(0, 3).stream().map(Code.Register::name))
                .containsExactly("p", "this", "x");
    }

    @Test
    void callsHaveSitesOfTheirOwnAtTheirNames() {
        Code code = code(
                "class Case {\n  String f(String a) {\n    return a.trim()\n        .concat(a.trim());\n  }\n}",
                "f",
                "java.lang.String");
        List<Instruction.Invoke> calls = code.blocks().get(0).instructions().stream()
                .filter(Instruction.Invoke.class::isInstance)
                .map(Instruction.Invoke.class::cast)
                .toList();
        assertThat(calls.stream().map(call -> code.position(call.site())))
                .containsExactly(new Position(3, 14), new Position(4, 19), new Position(4, 10));
    }

    @Test
    void finallyCopiesHaveSitesOfTheirOwn() {
        Code code = code(
                "class Case { void g() {} int f(int k) { try { if (k == 1) return 1; g(); } finally { g(); } return 0; } }",
                "f",
                "int");
        Set<Integer> sites = new HashSet<>();
        code.blocks().forEach(block -> block.instructions().forEach(i -> {
            if (i instanceof Instruction.Invoke) {
                assertThat(sites.add(i.site())).isTrue();
            }
        }));
        assertThat(sites).hasSize(4);
    }

    @Test
    void manyOperandsAndDeepChainsAreLinear() throws InterruptedException {
        StringBuilder sum = new StringBuilder("x");
        StringBuilder chain = new StringBuilder("new StringBuilder()");
        StringBuilder and = new StringBuilder("x != null");
        for (int i = 0; i < 20_000; i++) {
            sum.append(" + \"").append(i).append("\" + x");
            and.append(" && x != \"").append(i).append('"');
            if (i % 10 == 0) {
                chain.append(".append(x)");
            }
        }
        String source = "class Case { String f(String x) { boolean b = " + and + "; if (" + and + ") return \"\" + "
                + chain + "; return " + sum + "; } }";
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> deep(() -> {
                    Code code = code(source, "f", "java.lang.String");
                    assertThat(code.blocks().size()).isGreaterThan(20_000);
                }));
    }

    private static void deep(Runnable work) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, work, "deep", 512L << 20);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }

    @Test
    void finallyInFinallyDoesNotExplode() {
        StringBuilder body = new StringBuilder("g();");
        for (int i = 0; i < 14; i++) {
            body = new StringBuilder("try { if (k == " + i + ") return; g(); } finally { " + body + " }");
        }
        Code code = code("class Case { void g() {} void f(int k) { " + body + " } }", "f", "int");
        assertThat(code.blocks().size()).isLessThan(5_000);
    }

    @Test
    void unresolvedCodeIsKept() {
        Program program = Snippet.link(
                "class Case { Object f(Foo a, String b) { a.go(b); x = a.y; Foo.z(() -> b); return new Bar(b).q + a; } }");
        Code code = program.code(new MethodId("Case", "f", List.of("Foo", "java.lang.String")));
        assertThat(CodeText.of(code)).contains("go", "z", "Bar");
    }
}
