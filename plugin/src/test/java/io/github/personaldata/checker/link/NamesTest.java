package io.github.personaldata.checker.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.BodyContext.Capture;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Names of types, fields and variables; what a class's declaration says. */
final class NamesTest {
    @Test
    void binaryNamesOfNestedLocalAndAnonymousClasses() {
        Linked linked = Linked.of(
                "package p; class A { class B { enum E { X { int v; } } } Object o = new Object() {};"
                        + "void m() { class L {} Runnable r = () -> new Object() { Object q = new Object() {}; }; } void n() { class L {} } }");

        assertThat(linked.program().declaredTypes())
                .extracting(TypeInfo::name)
                .containsExactly(
                        "p.A", "p.A$1", "p.A$1L", "p.A$2", "p.A$2$1", "p.A$2L", "p.A$B", "p.A$B$E", "p.A$B$E$1");
    }

    @Test
    void singleImportsHideThePackageWhichHidesOnDemandImports() {
        Linked linked = Linked.of(
                "package p; import q.One; import q.*; class A { void m(One a, Two b, Three c, String d) { a.x(); b.x(); c.x(); d.trim(); } }",
                "package q; public class One { public void x() {} }",
                "package q; public class Two { public void x() {} }",
                "package q; public class Three { public void x() {} }",
                "package p; class One { void x() {} } class Two { void x() {} }");

        assertThat(linked.calls("x")).containsExactly("q.One#x()", "p.Two#x()", "q.Three#x()");
        assertThat(linked.call("trim")).isEqualTo("java.lang.String#trim()");
    }

    @Test
    void membersHideOuterOnesAndStaticImports() {
        Linked linked = Linked.of(
                "import static java.lang.Math.max; import static java.util.Map.Entry; import static java.lang.Integer.*;"
                        + "class A { int v; static class N { long v; long g() { return v; } } int h() { int v = 1; { } return v + this.v; }"
                        + "int k(Entry<String, String> e) { e.getKey().trim(); return max(1, MAX_VALUE) + parseInt(\"1\"); } }");

        assertThat(linked.types("v")).containsExactly("int", "long");
        assertThat(linked.call("max")).isEqualTo("java.lang.Math#max(int,int)");
        assertThat(linked.call("parseInt")).isEqualTo("java.lang.Integer#parseInt(java.lang.String)");
        assertThat(linked.call("trim")).isEqualTo("java.lang.String#trim()");
        assertThat(linked.meanings("MAX_VALUE")).allMatch(m -> m.contains("2147483647"));
    }

    @Test
    void inheritedMemberTypesAreInScope() {
        Linked linked = Linked.of(
                "class Base { static class Inner { void x() {} } } class Sub extends Base { void m(Inner i) { i.x(); } }"
                        + "class Other { void m(Sub.Inner i) { i.x(); } }");

        assertThat(linked.calls("x")).containsOnly("Base$Inner#x()").hasSize(2);
    }

    @Test
    void privateMemberTypesAreNotInherited() {
        Linked linked = Linked.of("import java.util.*; import java.util.Map.Entry; class P extends Properties {"
                + "Comparator<Entry<String, String>> c = Entry.comparingByKey(); }");

        assertThat(linked.call("comparingByKey")).isEqualTo("java.util.Map$Entry#comparingByKey()");
    }

    @Test
    void constantsAreFolded() {
        Linked linked = Linked.of(
                "class A { static final String HOST = \"h\"; static final String URL = \"https://\" + HOST + \":\" + B.PORT + A.SLASH;"
                        + "static final char SLASH = '/'; static final int N = 1 << 3 | 0x10; static final String LOOP = A.LOOP + 1; final long L = -N; String s = \"x\"; }"
                        + "interface B { int PORT = 8000 + 80; }");

        assertThat(constant(linked, "URL")).isEqualTo("https://h:8080/");
        assertThat(constant(linked, "N")).isEqualTo("24");
        assertThat(constant(linked, "L")).isEqualTo("-24");
        assertThat(constant(linked, "LOOP")).isNull();
        assertThat(constant(linked, "s")).isNull();
    }

    private static String constant(Linked linked, String field) {
        return Objects.requireNonNull(linked.program().field(new FieldId("A", field)))
                .constant();
    }

    @Test
    void annotationsAreResolvedWithConstantsAndPaths() {
        Linked linked = Linked.of(
                "package p; import java.util.*; import q.Tag; class A { static final String O = \"order\";"
                        + "@Tag(purpose = {O, \"x\" + 1}, type = String.class) String email; Map<@Tag String, List<@Tag String>> all; }",
                "package q; public @interface Tag { String[] purpose() default {}; Class<?> type() default Object.class; }");

        AnnotationInfo tag = field(linked, "email").annotations().get(0);
        assertThat(tag.type()).isEqualTo("q.Tag");
        assertThat(tag.values())
                .isEqualTo(Map.of("purpose", List.of("order", "x1"), "type", List.of("java.lang.String")));
        assertThat(field(linked, "all").annotations())
                .extracting(AnnotationInfo::path)
                .containsExactly("[key]", "[*][*]");
    }

    private static TypeInfo.FieldInfo field(Linked linked, String name) {
        return Objects.requireNonNull(linked.program().field(new FieldId("p.A", name)));
    }

    @Test
    void localClassesCaptureVariablesThroughOneAnother() {
        Linked linked = Linked.of(
                "class A { void m(int a, String b) { int c = 1; class L { int f() { return a; } }"
                        + "Runnable r = new Runnable() { public void run() { new L().f(); int d = c; new Object() { int e = d; }; } }; } }");
        BodyContext context = Objects.requireNonNull(
                linked.bodies().context(new MethodId("A", "m", List.of("int", "java.lang.String"))));

        assertThat(context.captures().of("A$1L")).extracting(Capture::name).containsExactly("a");
        assertThat(context.captures().of("A$1")).extracting(Capture::name).containsExactly("a", "c");
        assertThat(context.captures().of("A$1").get(0).meaning()).isEqualTo(new Attribution.Meaning.Parameter(0));
        assertThat(context.captures().of("A")).isEmpty();
    }

    @Test
    void overridingIsSeenThroughGenerics() {
        Linked linked = Linked.of(
                "interface H<T> { void on(T t); default void off() {} } class S implements H<String> { public void on(String s) {} }"
                        + "class U extends S {}");
        MethodId on = new MethodId("H", "on", List.of("java.lang.Object"));
        MethodId own = new MethodId("S", "on", List.of("java.lang.String"));

        assertThat(linked.program().implementation("U", on)).isEqualTo(own);
        assertThat(linked.program().overridden(own)).containsExactly(on);
        assertThat(linked.program().implementation("U", new MethodId("H", "off", List.of())))
                .isEqualTo(new MethodId("H", "off", List.of()));
        assertThat(linked.program().subtypes("H")).containsExactly("S", "U");
        assertThat(linked.program().functionalMethod("H")).isEqualTo(on);
    }
}
