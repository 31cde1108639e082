package io.github.personaldata.checker.link.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytecodeTest {
    @TempDir
    Path folder;

    private ClassFiles files;

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    private Code code(String name, String... members) throws IOException {
        String source = "package p; import java.util.*; import java.util.function.*; public class A { "
                + String.join("\n", members) + " }";
        files = ClassFiles.open(List.of(Compiled.into(folder, source)), 17);
        return codeOf("p.A", name);
    }

    private Code codeOf(String owner, String name) {
        TypeInfo type = files.read(owner);
        assertThat(type).isNotNull();
        MethodId id = type.methods().stream()
                .map(TypeInfo.MethodInfo::id)
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
        return code(id);
    }

    private Code code(MethodId id) {
        Code code = files.bytecode(id);
        assertThat(code).isNotNull();
        assertThat(CodeCheck.problems(code)).isEmpty();
        return code;
    }

    private static Instruction.Function function(Code code) {
        return code.blocks().stream()
                .flatMap(b -> b.instructions().stream())
                .filter(Instruction.Function.class::isInstance)
                .map(Instruction.Function.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void concatenationHasItsLiteralsAndJoinsItsBranches() throws IOException {
        Code code = code("m", "String m(String who, int n) { return \"Hi \" + who + (n > 1 ? \"s\" : \"\") + n; }");

        assertThat(CodeText.of(code))
                .isEqualTo(
                        """
                        B0
                          %3 = '1'
                          %4 = <= n, %3
                          if %4 goto B2 else B1
                        B1
                          %5 = 's'
                          %6 = who
                          %7 = %5
                          goto B3
                        B2
                          %8 = ''
                          %6 = who
                          %7 = %8
                          goto B3
                        B3
                          %9 = 'Hi '
                          %10 = concat %9, %6, %7, n
                          return %10
                        """);
        assertThat(code.registers().get(7).type()).isEqualTo(Type.STRING);
        assertThat(code.hasReceiver()).isTrue();
        assertThat(code.parameters()).isEqualTo(3);
        assertThat(code.file()).isEqualTo("p.A");
        assertThat(code.position(0).line()).isEqualTo(1);
    }

    @Test
    void oldConcatenationStaysCalls() throws IOException {
        String source = "package p; public class A { String m(char c) { return \"a\" + c; } }";
        files = ClassFiles.open(
                List.of(Compiled.with(folder, List.of("-g", "--release", "8", "-Xlint:-options"), source)), 17);

        assertThat(CodeText.of(codeOf("p.A", "m"))).contains("VIRTUAL StringBuilder#append(char) on %4 with c");
    }

    @Test
    void variablesThatShareASlotStayApart() throws IOException {
        Code code = code(
                "m",
                "String m(boolean b) { if (b) { String s = \"x\"; return s; } else { Integer i = 5; return i.toString(); } }");

        assertThat(code.registers()).extracting(Code.Register::name).contains("s", "i");
        Code.Register i = code.registers().stream()
                .filter(r -> r.name().equals("i"))
                .findFirst()
                .orElseThrow();
        assertThat(i.type().erasure()).isEqualTo("java.lang.Integer");
    }

    @Test
    void localVariablesHaveTheirGenericTypes() throws IOException {
        Code code = code(
                "m",
                "<T> void m(List<? extends T> in) { Map<String, T> all = new HashMap<>(); all.put(\"\", in.get(0)); }");

        Type t = new Type.Variable("T", "p.A#m(java.util.List)", "java.lang.Object");
        assertThat(code.registers().get(1).type())
                .isEqualTo(new Type.ClassType("java.util.List", List.of(new Type.Extends(t))));
        assertThat(code.registers())
                .contains(new Code.Register("all", new Type.ClassType("java.util.Map", List.of(Type.STRING, t))));
    }

    @Test
    void anOldValueOnTheStackOutlivesAnAssignment() throws IOException {
        Code code = code("m", "int m(int i) { for (;;) { int j = i + (i = 2) * i++; if (j > i) return j; } }");

        assertThat(CodeText.of(code)).contains("%5 = i\n  i = + i%3, %4\n").contains("%7 = + %5, %6\n");
    }

    @Test
    void lambdasKnowTheirCapturedValuesAndTheirMethod() throws IOException {
        Code code = code("m", "String f; Supplier<Supplier<String>> m(String x) { return () -> () -> x + f; }");

        Instruction.Function outer = function(code);
        assertThat(outer.method()).hasToString("java.util.function.Supplier#get()");
        assertThat(outer.captured()).containsExactly(0, 1);
        Code body = code(outer.body());
        assertThat(body.hasReceiver()).isFalse();
        assertThat(body.captured()).isEqualTo(2);
        assertThat(body.enclosing()).isEqualTo(code.method());
        Code inner = code(function(body).body());
        assertThat(inner.enclosing()).isEqualTo(code.method());
        assertThat(CodeText.of(inner)).contains("this.A#f").contains("concat x, %2");
    }

    @Test
    void methodReferencesHaveBodiesThatMakeTheCall() throws IOException {
        Code code = code("m", "Function<String, Integer> m() { return String::length; }");

        Code body = code(function(code).body());
        assertThat(CodeText.of(body))
                .isEqualTo(
                        """
                        B0
                          %1 = VIRTUAL String#length() on %0 with\s
                          %2 = (Integer) %1
                          return %2
                        """);
        assertThat(body.enclosing()).isEqualTo(code.method());
        assertThat(body.registers().get(0).type()).isEqualTo(Type.STRING);
    }

    @Test
    void constructorAndBoundReferences() throws IOException {
        Code code = code("m", "Function<String, StringBuilder> m() { return StringBuilder::new; }");
        assertThat(CodeText.of(code(function(code).body())))
                .contains("%1 = new StringBuilder")
                .contains("SPECIAL StringBuilder#<init>(String) on %1 with %0")
                .contains("return %1");

        Code bound = code("n", "Consumer<String> n(List<Object> to) { return to::add; }");
        Instruction.Function function = function(bound);
        assertThat(function.captured()).containsExactly(1);
        assertThat(CodeText.of(code(function.body())))
                .contains("VIRTUAL List#add(Object) on %0 with %1")
                .contains("  return\n");
    }

    @Test
    void recordsPrintTheirComponents() throws IOException {
        code("m", "record P(String name, int age) {} void m() {}");

        assertThat(CodeText.of(codeOf("p.A$P", "toString")))
                .isEqualTo(
                        """
                        B0
                          %1 = 'P[name='
                          %2 = this.A$P#name
                          %3 = ', age='
                          %4 = this.A$P#age
                          %5 = ']'
                          %6 = concat %1, %2, %3, %4, %5
                          return %6
                        """);
        assertThat(CodeText.of(codeOf("p.A$P", "hashCode"))).contains("hashCode %1, %2");
    }

    @Test
    void handlersStartWithACatch() throws IOException {
        Code code = code(
                "m",
                "String m(String s) { try { return s.trim(); } catch (IllegalStateException | NullPointerException e) { return e.getMessage(); } }");

        assertThat(CodeText.of(code))
                .contains("B0 handlers [2]")
                .contains("catch IllegalStateException|NullPointerException");
    }

    @Test
    void switchesOverStringsAndNumbers() throws IOException {
        Code code = code("m", "int m(int i) { return switch (i) { case 1, 2 -> 10; case 7 -> 20; default -> 30; }; }");

        assertThat(CodeText.of(code)).contains("select i 1:B1 2:B1 7:B2 null:B3");
    }

    @Test
    void charactersAndBooleansAreWhatTheyAreUsedAs() throws IOException {
        Code code = code("m", "boolean f; boolean m(StringBuilder b) { b.append('/'); f = true; return false; }");

        assertThat(CodeText.of(code)).contains("'/'").contains("'true'").contains("'false'");
    }

    @Test
    void membersAreThoseOfTheDeclaringClass() throws IOException {
        Code code = code(
                "m",
                "static class B { protected String held; String get() { return held; } } static class C extends B {}",
                "String m(C c) { return c.held + c.get() + c.hashCode(); }");

        assertThat(CodeText.of(code)).contains("A$B#held").contains("A$B#get()").contains("Object#hashCode()");
    }

    @Test
    void abstractMethodsHaveNoCode() throws IOException {
        code("m", "void m() {} static abstract class B { abstract void n(); }");

        assertThat(files.bytecode(new MethodId("p.A$B", "n", List.of()))).isNull();
        assertThat(files.bytecode(new MethodId("p.A", "gone", List.of()))).isNull();
        assertThat(files.bytecode(new MethodId("p.A", "lambda$m$ref7", List.of())))
                .isNull();
        assertThat(files.bytecode(new MethodId("no.Such", "m", List.of()))).isNull();
    }
}
