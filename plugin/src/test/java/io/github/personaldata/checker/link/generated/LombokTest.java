package io.github.personaldata.checker.link.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.Snippet;
import io.github.personaldata.checker.link.lower.LoweredRun;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lombok's members exist, are named as Lombok names them, and do what Lombok's code does. */
class LombokTest {

    private static String run(String source) {
        return String.valueOf(LoweredRun.of(imports(source)));
    }

    /** Lombok is not on the class path of snippets: its annotations are imported one by one. */
    private static String imports(String source) {
        StringBuilder imports = new StringBuilder("import java.util.*;\n");
        for (String name : List.of(
                "Getter",
                "Setter",
                "Data",
                "Value",
                "Builder",
                "With",
                "ToString",
                "EqualsAndHashCode",
                "Singular",
                "AllArgsConstructor",
                "RequiredArgsConstructor",
                "NoArgsConstructor",
                "NonNull",
                "val",
                "var",
                "AccessLevel")) {
            imports.append("import lombok.").append(name).append(";\n");
        }
        for (String name : List.of("Accessors", "SuperBuilder", "FieldDefaults", "UtilityClass")) {
            imports.append("import lombok.experimental.").append(name).append(";\n");
        }
        return imports + "import lombok.extern.slf4j.Slf4j;\n" + source;
    }

    private static List<String> members(String source, LombokConfig config) {
        Program program = Snippet.link(imports(source), config);
        TypeInfo type = program.type("Case");
        assertThat(type).isNotNull();
        return type.methods().stream()
                .map(method -> method.id().name()
                        + method.parameters().stream()
                                .map(p -> p.type().erasure())
                                .toList())
                .sorted()
                .toList();
    }

    @Test
    void valAndVarAreInferred() {
        assertThat(
                        run(
                                """
                class Case {
                    static String run() {
                        val names = new ArrayList<StringBuilder>();
                        names.add(new StringBuilder("a"));
                        var text = "";
                        for (val name : names) {
                            text += name.append("b");
                        }
                        val length = text.length();
                        return text + length;
                    }
                }
                """))
                .isEqualTo("ab2");
    }

    @Test
    void dataHasAccessorsConstructorAndText() {
        assertThat(
                        run(
                                "@Data class P { private final String name; private int age; private boolean isOld; static int n;"
                                        + " @ToString.Exclude String secret = \"x\"; }"
                                        + "class Case { static Object run() { P p = new P(\"ann\"); p.setAge(3); p.setOld(true);"
                                        + " p.setSecret(\"s\"); return p.getName() + p.getAge() + p.isOld() + p + p.getSecret(); } }"))
                .isEqualTo("ann3trueP(name=ann, age=3, isOld=true)s");
    }

    @Test
    void handWrittenMembersWin() {
        assertThat(
                        run(
                                "@Data class P { String phone; public String getPhone() { return \"***\"; } }"
                                        + "class Case { static Object run() { P p = new P(); p.setPhone(\"1\"); return p + p.phone; } }"))
                .isEqualTo("P(phone=***)1");
    }

    @Test
    void valueIsImmutable() {
        assertThat(members("@Value class Case { String a; int b = 3; List<String> c; }", LombokConfig.DEFAULT))
                .contains("getA[]", "getB[]", "getC[]", "<init>[java.lang.String, java.util.List]", "toString[]")
                .noneMatch(name -> name.startsWith("set"));
    }

    @Test
    void builder() {
        assertThat(
                        run(
                                "@Builder(toBuilder = true) @ToString class P { String a; @Builder.Default String b = \"dflt\";"
                                        + " @Singular List<String> names; @Singular Map<String, Integer> entries; }"
                                        + "class Case { static Object run() { P p = P.builder().a(\"x\").name(\"n\").names(List.of(\"m\"))"
                                        + ".entry(\"k\", 1).build(); return p + \"\" + p.toBuilder().a(\"y\").b(\"z\").name(\"o\").build(); } }"))
                .isEqualTo("P(a=x, b=dflt, names=[n, m], entries={k=1})P(a=y, b=z, names=[n, m, o], entries={k=1})");
    }

    @Test
    void builderOnMethodAndRecord() {
        assertThat(
                        run(
                                "@Builder record R(String a, int b) {}"
                                        + "class Case { @Builder(builderMethodName = \"make\", buildMethodName = \"go\", setterPrefix = \"with\")"
                                        + " static String join(String x, int y) { return x + y; }"
                                        + " static Object run() { return Case.make().withX(\"q\").withY(2).go() + R.builder().a(\"r\").b(1).build(); } }"))
                .isEqualTo("q2R[a=r, b=1]");
    }

    @Test
    void superBuilder() {
        assertThat(
                        run(
                                "@SuperBuilder(toBuilder = true) @Getter class A { String a; } @SuperBuilder(toBuilder = true) @ToString(callSuper = false) class B extends A { int b; }"
                                        + "class Case { static Object run() { B b = B.builder().a(\"x\").b(2).build(); return b.getA() + b + b.toBuilder().b(3).build().getA(); } }"))
                .isEqualTo("xB(b=2)x");
    }

    @Test
    void withersFluentAndChained() {
        assertThat(run(
                        "@AllArgsConstructor @Getter @Setter @Accessors(fluent = true) class P { @With String name; int age; }"
                                + "class Case { static Object run() { P p = new P(\"a\", 1); P q = p.withName(\"b\").age(5);"
                                + " return p.name() + p.age() + q.name() + q.age(); } }"))
                .isEqualTo("a1b5");
    }

    @Test
    void configurationChangesNames() {
        LombokConfig config = new LombokConfig(Map.of(
                "lombok.accessors.chain", "true",
                "lombok.accessors.prefix", "m_",
                "lombok.getter.noisprefix", "true"));
        assertThat(members(
                        "@Data class Case { private String m_name; private boolean m_on; private int other; }", config))
                .contains("getName[]", "getOn[]", "setName[java.lang.String]")
                .doesNotContain("getOther[]");
    }

    @Test
    void levelsAndStatics() {
        assertThat(members(
                        "@Getter class Case { @Getter(AccessLevel.NONE) String hidden; static String s; @Getter static String t;"
                                + " @Setter final int f = 1; boolean isActive; Boolean isBig; }",
                        LombokConfig.DEFAULT))
                .containsExactly("<init>[]", "getF[]", "getIsBig[]", "getT[]", "isActive[]");
    }

    @Test
    void factoriesAndUtility() {
        assertThat(
                        run(
                                "@RequiredArgsConstructor(staticName = \"of\") class P { final String a; @NonNull String b; int c; }"
                                        + "@UtilityClass class U { int n = 4; int twice() { return n * 2; } }"
                                        + "class Case { static Object run() { P p = P.of(\"x\", \"y\"); return p.a + p.b + p.c + U.twice(); } }"))
                .isEqualTo("xy08");
    }

    @Test
    void logField() {
        Program program =
                Snippet.link(imports("@Slf4j class Case { void f() { log.info(\"x\"); } }"), LombokConfig.DEFAULT);
        assertThat(program.type("Case").fields())
                .anyMatch(field -> field.id().name().equals("log")
                        && field.type().erasure().equals("org.slf4j.Logger"));
    }

    @Test
    void textOptions() {
        assertThat(
                        run(
                                "@ToString(onlyExplicitlyIncluded = true, includeFieldNames = false) class P { @ToString.Include int a = 1; int b = 2; }"
                                        + "@ToString(exclude = \"b\") class Q { int a = 1; int b = 2; }"
                                        + "@ToString(of = \"b\") class R { int a = 1; int b = 2; }"
                                        + "@ToString(callSuper = true) class S extends R { int c = 3; @ToString.Include(name = \"m\") int m() { return 9; } }"
                                        + "class Case { static Object run() { return \"\" + new P() + new Q() + new R() + new S(); } }"))
                .isEqualTo("P(1)Q(a=1)R(b=2)S(super=R(b=2), c=3, m=9)");
    }
}
