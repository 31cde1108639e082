package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is missing never stops linking, and never hides a method that could be meant. */
final class HolesTest {
    @Test
    void aCallOnAMissingTypeIsResolvedByName() {
        Linked linked = Linked.of(
                "import gone.Thing; class A { String email() { return null; } void m(Thing t) { t.email(); t.other(); } }");

        assertThat(linked.call("email")).isEqualTo("BY_NAME [A#email()]");
        assertThat(linked.call("other")).isEqualTo("MISSING []");
    }

    @Test
    void anArgumentOfMissingTypeLeavesTheOverloadsOpen() {
        Linked linked = Linked.of(
                "class A { void f(int i) {} void f(String s) {} void f(int a, int b) {} void m(gone.T t) { f(t); } }");

        assertThat(linked.call("f"))
                .startsWith("AMBIGUOUS")
                .contains("A#f(int)")
                .contains("A#f(java.lang.String)");
        assertThat(linked.call("f")).doesNotContain("int,int");
    }

    @Test
    void aParameterOfMissingTypeLeavesTheOverloadsOpen() {
        Linked linked = Linked.of(
                "class A { void f(gone.T t) {} void f(Object... o) {} void f(String s, int i) {} void m() { f(\"x\"); } }");

        assertThat(linked.call("f"))
                .startsWith("AMBIGUOUS")
                .contains("A#f(java.lang.Object[])")
                .contains("A#f(gone.T)");
    }

    @Test
    void inheritedFromAMissingClassIsByName() {
        Linked linked = Linked.of(
                "class B { void log(String s) {} } class A extends gone.Base { void m() { log(\"x\"); this.log(\"y\"); own(); } void own() {} }");

        assertThat(linked.calls("log"))
                .containsOnly("BY_NAME [B#log(java.lang.String)]")
                .hasSize(2);
        assertThat(linked.call("own")).isEqualTo("A#own()");
    }

    @Test
    void cyclicHierarchiesEnd() {
        Linked linked = Linked.of(
                "class A extends B { void m() { x(); } } class B extends C {} class C extends A { void x() {} }"
                        + "interface I extends J {} interface J extends I {} class K<T extends T> { T t; void n() { t.toString(); } }");

        assertThat(linked.call("x")).isEqualTo("C#x()");
        assertThat(linked.program().supertypes("A")).contains("B", "C");
        assertThat(linked.calls("toString")).hasSize(1);
    }

    @Test
    void theLedgerTellsWhatIsMissing() {
        Linked linked = Linked.of("class A { void m(gone.Thing t) { t.unheardOf(); } }");
        for (MethodId each : linked.program().methods()) {
            linked.program().code(each);
        }

        assertThat(linked.program().ledger())
                .anyMatch(e ->
                        e.kind() == LedgerEntry.Kind.MISSING_TYPE && e.subject().equals("gone.Thing"))
                .anyMatch(e -> e.kind() == LedgerEntry.Kind.UNRESOLVED_CALL
                        && e.subject().equals("unheardOf")
                        && e.line() == 1);
    }

    /** The jar with the annotations is often missing where nothing was resolved; what they say is still meant. */
    @Test
    void aNameOfTheOnlyUnknownPackageBelongsToIt() {
        String body = " @Value class A { String name; gone.B b; void m() { getName(); } }";
        assertThat(Linked.of("import java.util.*; import lombok.*;" + body).call("getName"))
                .isEqualTo("A#getName()");
        assertThat(Linked.of("import gone.*; import lombok.*;" + body).call("getName"))
                .startsWith("MISSING");
        assertThat(Linked.of("import gone.x.Timer; class A { void m(Timer.Builder b, Timer t) { m(b, t); } }")
                        .call("m"))
                .isEqualTo("A#m(gone.x.Timer$Builder,gone.x.Timer)");
        assertThat(Linked.of("class A { void m(gone.x.Timer.Builder b) { m(b); } }")
                        .call("m"))
                .isEqualTo("A#m(gone.x.Timer$Builder)");
    }

    @Test
    void anArraysConstructorIsNoHole() {
        Linked linked = Linked.of(
                "import java.util.stream.*; class A { String[] m(Stream<String> s) { return s.toArray(String[]::new); } }");
        for (MethodId each : linked.program().methods()) {
            linked.program().code(each);
        }

        assertThat(linked.program().ledger()).isEmpty();
    }

    @Test
    void nestedGenericCallsWithLambdasStayCheap() {
        StringBuilder nested = new StringBuilder("1");
        for (int i = 0; i < 14; i++) {
            nested.insert(0, "w(() -> { return ").append("; })");
        }
        Linked linked =
                Linked.of("import java.util.function.*; class A { static <T> T w(Supplier<T> s) { return s.get(); }"
                        + "static <T> T w(Callable<T> s, int i) { return null; } static void w(Runnable r) {} interface Callable<T> { T c(); }"
                        + "Object o = " + nested + "; }");

        assertThat(linked.calls("w")).hasSize(14).containsOnly("A#w(java.util.function.Supplier)");
    }

    @Test
    void everyMethodHasCodeAndTheAnswerIsTheSameTwice() {
        String text =
                "class A { Runnable r = () -> {}; static int n = 1; void m() { int k = 1; class L { int g() { return k; } } new L().g(); } }";
        Linked one = Linked.of(text);

        List<MethodId> methods = one.program().methods();
        assertThat(methods)
                .extracting(MethodId::toString)
                .contains(
                        "A#<clinit>()",
                        "A#<instance-init>()",
                        "A#<init>()",
                        "A#lambda$<instance-init>$0()",
                        "A#m()",
                        "A$1L#g()",
                        "A$1L#<init>()");
        assertThat(methods)
                .allSatisfy(
                        m -> assertThat(one.program().code(m)).as(m.toString()).isNotNull());
        assertThat(Linked.of(text).program().methods()).isEqualTo(methods);
    }
}
