package io.github.personaldata.checker.link.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Kind;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {
    private static final String SHOP =
            """
            package shop;
            import java.lang.annotation.*;
            import java.util.*;
            abstract class Shop<T extends Comparable<T>, U extends T> extends ArrayList<T> implements Comparator<U> {
                @Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
                @interface Pii { String[] purpose() default {}; Class<?> as() default Object.class; Color c() default Color.RED; }
                enum Color { RED, GREEN { @Override void paint(@Pii(purpose = {}) String s) {} };
                    Color() {} void paint(String s) {} }
                static final int LIMIT = 42;
                static final char SIGN = 'x';
                static final boolean ON = true;
                @Pii(purpose = {"order", "mail"}, as = String.class, c = Color.GREEN) transient String email;
                List<@Pii String> mails;
                Map<@Pii String, Integer> byMail;
                @Pii String[] array;
                <X extends RuntimeException & Runnable> Map.Entry<? super X, ? extends T[]> find(long a, @Pii String name, X... xs) throws X { return null; }
                class Inner { U held; Inner(@Pii String value) {} class Deep<V> { Map<V, T> map; } }
                static <Y extends Number> Object local(Y y) { class Local { Y y2; } return new Local(); }
                sealed interface Shape permits Circle {}
                record Circle(@Pii String owner, double radius) implements Shape {}
                interface Greets { default String hi() { return ""; } static void s() {} private void p() {} }
                static class Named implements Comparable<Named> { public int compareTo(Named o) { return 0; } @Override public Named clone() { return this; } }
            }
            """;

    @TempDir
    Path folder;

    private ClassFiles files;

    private TypeInfo read(String name) throws IOException {
        files = ClassFiles.open(List.of(Compiled.into(folder, SHOP)), 17);
        TypeInfo type = files.read(name);
        assertThat(files.ledger()).isEmpty();
        assertThat(type).isNotNull();
        return type;
    }

    private static FieldInfo field(TypeInfo type, String name) {
        return type.fields().stream()
                .filter(f -> f.id().equals(new FieldId(type.name(), name)))
                .findFirst()
                .orElseThrow();
    }

    private static MethodInfo method(TypeInfo type, String name) {
        return type.methods().stream()
                .filter(m -> m.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void classHeaderHasVariablesWithTheErasureOfTheirBounds() throws IOException {
        TypeInfo shop = read("shop.Shop");

        Type t = new Type.Variable("T", "shop.Shop", "java.lang.Comparable");
        Type u = new Type.Variable("U", "shop.Shop", "java.lang.Comparable");
        assertThat(shop.kind()).isEqualTo(Kind.CLASS);
        assertThat(shop.origin()).isEqualTo(Origin.CLASS_FILE);
        assertThat(shop.flags()).containsExactly(Flag.ABSTRACT);
        assertThat(shop.typeParameters())
                .containsExactly(
                        new TypeInfo.TypeParameterInfo(
                                "T", List.of(new Type.ClassType("java.lang.Comparable", List.of(t)))),
                        new TypeInfo.TypeParameterInfo("U", List.of(t)));
        assertThat(shop.superclass()).isEqualTo(new Type.ClassType("java.util.ArrayList", List.of(t)));
        assertThat(shop.interfaces()).containsExactly(new Type.ClassType("java.util.Comparator", List.of(u)));
    }

    @Test
    void methodHeaderHasGenericsNamesAndExceptions() throws IOException {
        MethodInfo find = method(read("shop.Shop"), "find");

        String id = "shop.Shop#find(long,java.lang.String,java.lang.RuntimeException[])";
        assertThat(find.id()).hasToString(id);
        Type x = new Type.Variable("X", id, "java.lang.RuntimeException");
        Type t = new Type.Variable("T", "shop.Shop", "java.lang.Comparable");
        assertThat(find.result())
                .isEqualTo(new Type.ClassType(
                        "java.util.Map$Entry", List.of(new Type.Super(x), new Type.Extends(new Type.Array(t)))));
        assertThat(find.parameters()).extracting(ParameterInfo::name).containsExactly("a", "name", "xs");
        assertThat(find.parameters().get(2).type()).isEqualTo(new Type.Array(x));
        assertThat(find.thrown()).containsExactly(x);
        assertThat(find.flags()).contains(Flag.VARARGS);
        assertThat(find.typeParameters().get(0).bounds()).hasSize(2);
        assertThat(find.at().line()).isEqualTo(16);
        // for the parameter, and once more for its type: one annotation
        assertThat(find.parameters().get(1).annotations())
                .containsExactly(new AnnotationInfo("shop.Shop$Pii", Map.of(), ""));
    }

    @Test
    void annotationsHaveValuesAndPaths() throws IOException {
        TypeInfo shop = read("shop.Shop");

        assertThat(field(shop, "email").annotations())
                .containsExactly(new AnnotationInfo(
                        "shop.Shop$Pii",
                        Map.of(
                                "purpose",
                                List.of("order", "mail"),
                                "as",
                                List.of("java.lang.String"),
                                "c",
                                List.of("GREEN")),
                        ""));
        assertThat(field(shop, "mails").annotations())
                .extracting(AnnotationInfo::path)
                .containsExactly("[*]");
        assertThat(field(shop, "byMail").annotations())
                .extracting(AnnotationInfo::path)
                .containsExactly("[key]");
        assertThat(field(shop, "array").annotations())
                .extracting(AnnotationInfo::path)
                .contains("[*]");
    }

    @Test
    void constantsAreText() throws IOException {
        TypeInfo shop = read("shop.Shop");

        assertThat(field(shop, "LIMIT").constant()).isEqualTo("42");
        assertThat(field(shop, "SIGN").constant()).isEqualTo("x");
        assertThat(field(shop, "ON").constant()).isEqualTo("true");
        assertThat(field(shop, "email").constant()).isNull();
        assertThat(field(shop, "email").flags()).containsExactly(Flag.TRANSIENT);
    }

    @Test
    void innerConstructorsKeepTheParametersThatTheCompilerAdded() throws IOException {
        MethodInfo inner = method(read("shop.Shop$Inner"), "<init>");
        MethodInfo color = method(read("shop.Shop$Color"), "<init>");

        assertThat(inner.id().parameters()).containsExactly("shop.Shop", "java.lang.String");
        assertThat(inner.parameters()).extracting(ParameterInfo::name).containsExactly("this$0", "value");
        assertThat(inner.parameters().get(0).annotations()).isEmpty();
        assertThat(inner.parameters().get(1).annotations()).hasSize(1);
        assertThat(color.id().parameters()).containsExactly("java.lang.String", "int");
        assertThat(color.parameters()).extracting(ParameterInfo::name).containsExactly("$enum$name", "$enum$ordinal");
    }

    @Test
    void innerClassesKnowTheVariablesAroundThem() throws IOException {
        TypeInfo deep = read("shop.Shop$Inner$Deep");

        assertThat(deep.outer()).isEqualTo("shop.Shop$Inner");
        assertThat(field(deep, "map").type())
                .isEqualTo(new Type.ClassType(
                        "java.util.Map",
                        List.of(
                                new Type.Variable("V", "shop.Shop$Inner$Deep", "java.lang.Object"),
                                new Type.Variable("T", "shop.Shop", "java.lang.Comparable"))));
        TypeInfo local = read("shop.Shop$1Local");
        assertThat(local.outer()).isEqualTo("shop.Shop");
        assertThat(field(local, "y2").type())
                .isEqualTo(new Type.Variable("Y", "shop.Shop#local(java.lang.Number)", "java.lang.Number"));
    }

    @Test
    void kindsAndImplicitFlags() throws IOException {
        TypeInfo circle = read("shop.Shop$Circle");

        assertThat(circle.kind()).isEqualTo(Kind.RECORD);
        assertThat(circle.components()).containsExactly("owner", "radius");
        assertThat(circle.flags()).contains(Flag.STATIC, Flag.FINAL);
        assertThat(field(circle, "owner").annotations()).hasSize(1);
        assertThat(read("shop.Shop$Shape").flags()).contains(Flag.SEALED);
        assertThat(read("shop.Shop$Color").kind()).isEqualTo(Kind.ENUM);
        assertThat(read("shop.Shop$Color$1").kind()).isEqualTo(Kind.CLASS);
        assertThat(read("shop.Shop$Pii").kind()).isEqualTo(Kind.ANNOTATION);
        TypeInfo greets = read("shop.Shop$Greets");
        assertThat(greets.superclass()).isNull();
        assertThat(method(greets, "hi").is(Flag.DEFAULT)).isTrue();
        assertThat(method(greets, "s").is(Flag.DEFAULT)).isFalse();
        assertThat(method(greets, "p").is(Flag.DEFAULT)).isFalse();
    }

    @Test
    void aBridgeWithTheSameIdGivesWay() throws IOException {
        TypeInfo named = read("shop.Shop$Named");

        assertThat(named.methods())
                .filteredOn(m -> m.id().name().equals("clone"))
                .hasSize(1);
        assertThat(method(named, "clone").result().erasure()).isEqualTo("shop.Shop$Named");
        assertThat(named.methods())
                .filteredOn(m -> m.id().toString().equals("shop.Shop$Named#compareTo(java.lang.Object)"))
                .allMatch(m -> m.is(Flag.SYNTHETIC));
    }

    @Test
    void streamsOfTheJdkAreGeneric() {
        try (ClassFiles jdk = ClassFiles.open(List.of(), 17)) {
            TypeInfo stream = jdk.read("java.util.stream.Stream");
            assertThat(stream).isNotNull();
            MethodInfo map = method(stream, "map");

            Type t = new Type.Variable("T", "java.util.stream.Stream", "java.lang.Object");
            Type r = new Type.Variable("R", map.id().toString(), "java.lang.Object");
            assertThat(stream.origin()).isEqualTo(Origin.JDK);
            assertThat(map.result()).isEqualTo(new Type.ClassType("java.util.stream.Stream", List.of(r)));
            assertThat(map.parameters().get(0).type())
                    .isEqualTo(new Type.ClassType(
                            "java.util.function.Function", List.of(new Type.Super(t), new Type.Extends(r))));
            MethodInfo collect = stream.methods().stream()
                    .filter(m -> m.id().parameters().equals(List.of("java.util.stream.Collector")))
                    .findFirst()
                    .orElseThrow();
            assertThat(collect.parameters().get(0).type().toString())
                    .contains("Super")
                    .contains("name=A");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
