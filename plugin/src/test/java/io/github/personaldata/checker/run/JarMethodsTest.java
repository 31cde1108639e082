package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single methods of jars without state of their own: what they return is read from bytecode. */
final class JarMethodsTest {
    private static final List<String> LIBRARY = List.of(
            """
            package lib;
            public interface Fluent<B extends Fluent<B>> {
                @SuppressWarnings("unchecked") default B self() { return (B) this; }
                default String named(String name, String else_) { return name.isEmpty() ? pick(else_, name) : name; }
                static String pick(String first, String second) { return first; }
                default String other(String text) { return text; }
                String made();
            }
            """,
            """
            package lib;
            public abstract class Texts {
                private static String last = "";
                public static <T> T present(T thing, String what) {
                    if (thing == null) { throw new IllegalStateException(what); }
                    return thing;
                }
                public static String kept(String text, String other) { last = other; return last + text; }
                public static String twice(String text, String other) { return present(text, other).trim() + text; }
                public static String round(String text, String other) { return text.isEmpty() ? round(other, text) : other; }
                public static String printed(String text, String other) { System.out.println(other); return text; }
                public static String asked(Fluent<?> who, String other) { return who.made(); }
                public final String fixed(String text, String other) { return text; }
                public String open(String text, String other) { return text; }
            }
            """);

    @TempDir
    private Path folder;

    private TreeSet<String> found(String... lines) throws IOException, BadInput {
        return new JarProgram(folder, LIBRARY).found(lines);
    }

    @Test
    void aStaticMethodReturnsWhatItsCodeReturns() throws IOException, BadInput {
        assertThat(found(
                        "void m() {",
                        "log.info(Texts.present(\"x\", phone));",
                        "log.info(Texts.present(phone, \"x\"));",
                        "log.info(Texts.twice(\"x\", phone));",
                        "log.info(Texts.twice(phone, \"x\"));",
                        "}"))
                .containsExactly("P.java:6 personal-data-in-log P.phone", "P.java:8 personal-data-in-log P.phone");
    }

    @Test
    void cautionRemainsWhereCodeHasStateOrIsNotKnownInFull() throws IOException, BadInput {
        assertThat(found(
                        "void m(Fluent<?> who, Texts texts) {",
                        "log.info(Texts.kept(\"x\", phone));",
                        "log.info(Texts.round(\"x\", phone));",
                        "log.info(Texts.asked(who, phone));",
                        "log.info(texts.open(\"x\", phone));",
                        "log.info(Texts.printed(\"x\", phone));",
                        "log.info(texts.fixed(\"x\", phone));",
                        "}"))
                .containsExactly(
                        "P.java:5 personal-data-in-log P.phone",
                        "P.java:6 personal-data-in-log P.phone",
                        "P.java:7 personal-data-in-log P.phone",
                        "P.java:8 personal-data-in-log P.phone",
                        "P.java:9 personal-data-in-log P.phone");
    }

    @Test
    void whatClassesOfTheProgramInheritIsFollowed() throws IOException, BadInput {
        assertThat(found(
                        "static class Mine implements Fluent<Mine> { String a, b;",
                        "Mine a(String a) { this.a = a; return self(); }",
                        "Mine b(String b) { this.b = b; return self(); }",
                        "public String made() { return a; } }",
                        "void m(Mine mine) {",
                        "mine.a(\"x\").b(phone);",
                        "log.info(mine.a);",
                        "log.info(mine.self().a);",
                        "log.info(mine.self().b);",
                        "log.info(mine.named(\"x\", mine.b));",
                        "log.info(mine.named(mine.b, \"x\"));",
                        "}"))
                .containsExactly(
                        "P.java:12 personal-data-in-log P.phone",
                        "P.java:13 personal-data-in-log P.phone",
                        "P.java:14 personal-data-in-log P.phone");
    }

    @Test
    void whoOverridesItIsAskedHimself() throws IOException, BadInput {
        assertThat(found(
                        "static class Mine implements Fluent<Mine> { String a;",
                        "public String made() { return a; }",
                        "@Override public String other(String text) { return a; } }",
                        "static class Plain extends Mine { @Override public String other(String text) { return \"\"; } }",
                        "static class Its implements Fluent<Its> { public String made() { return \"\"; } }",
                        "void m(Mine mine, Plain plain, Its its) {",
                        "mine.a = phone; plain.a = phone;",
                        "log.info(mine.other(\"x\"));",
                        "log.info(plain.other(\"x\"));",
                        "log.info(its.other(\"x\"));",
                        "log.info(its.other(phone));",
                        "log.info(mine.other(phone));",
                        "}"))
                .containsExactly(
                        "P.java:11 personal-data-in-log P.phone",
                        "P.java:14 personal-data-in-log P.phone",
                        "P.java:15 personal-data-in-log P.phone");
    }
}
