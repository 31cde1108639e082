package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.FieldAnnotator.Annotation;
import io.github.personaldata.checker.source.FieldAnnotator.Obstacle;
import io.github.personaldata.checker.source.FieldAnnotator.Outcome;
import io.github.personaldata.checker.source.FieldAnnotator.Target;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole files before and after. In the file before, the name of a field to annotate stands between stars; in the file after, {@code @P} and
 * {@code import P} are the annotation and its import.
 */
final class FieldAnnotatorTest {
    private static final String TYPE = "io.github.personaldata.PersonalData";
    private static final String ELEMENTS = "purpose = \"order\"";
    private static final Pattern STARRED = Pattern.compile("\\*(\\w+)\\*");

    /** All that is annotated in the cases. */
    private static final Pattern NAMES = Pattern.compile("\\b(phones?|emails?|iin)\\b");

    private record Case(String name, String before, String after) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "fields have it on a line of their own",
                    "package p;\n\nimport java.util.List;\n\nclass A {\n\t/** Where to call. */\n\tprivate final String *phone*;\n\tList<String> *emails* = List.of();\n\tString note;\n}\n",
                    "package p;\n\nimport P;\nimport java.util.List;\n\nclass A {\n\t/** Where to call. */\n\t@P\n\tprivate final String phone;\n\t@P\n\tList<String> emails = List.of();\n\tString note;\n}\n"),
            new Case(
                    "line ends stay",
                    "package p;\r\n\r\nclass A {\r\n    String *phone*;\r\n}",
                    "package p;\r\n\r\nimport P;\r\n\r\nclass A {\r\n    @P\r\n    String phone;\r\n}"),
            new Case(
                    "old line ends stay",
                    "package p;\rclass A {\r  String *phone*;\r}\r",
                    "package p;\r\rimport P;\r\rclass A {\r  @P\r  String phone;\r}\r"),
            new Case(
                    "mixed line ends follow the line before",
                    "package p;\r\nimport a.B;\nclass A {\n  String *phone*;\r\n  String *email*;\n}\n",
                    "package p;\r\nimport a.B;\nimport P;\nclass A {\n  @P\n  String phone;\r\n  @P\r\n  String email;\n}\n"),
            new Case(
                    "a byte order mark stays",
                    "\uFEFFclass A { String *phone*; }\n",
                    "\uFEFFimport P;\n\nclass A { @P String phone; }\n"),
            new Case(
                    "nothing but one line", "class A { String *phone*; }", "import P;\n\nclass A { @P String phone; }"),
            new Case(
                    "package, import and class on one line",
                    "package p; import b.C; class A { String *phone*; }",
                    "package p; import b.C; import P; class A { @P String phone; }"),
            new Case(
                    "package and class on one line",
                    "package p; class A { String *phone*; }",
                    "package p; import P; class A { @P String phone; }"),
            new Case(
                    "imports on one line",
                    "import b.C; import java.util.*; class A { String *phone*; }",
                    "import b.C; import P; import java.util.*; class A { @P String phone; }"),
            new Case(
                    "components have it beside them",
                    "package p;\n\nrecord A(long id, String *phone*, String *email*) {}\n",
                    "package p;\n\nimport P;\n\nrecord A(long id, @P String phone, @P String email) {}\n"),
            new Case(
                    "components on lines of their own",
                    "package p;\nimport P;\nrecord A(\n        String *phone*,\n        @Deprecated String *email*,\n        @Deprecated\n        String *iin*) {}\n",
                    "package p;\nimport P;\nrecord A(\n        @P String phone,\n        @P @Deprecated String email,\n        @P\n        @Deprecated\n        String iin) {}\n"),
            new Case(
                    "varargs component",
                    "import P;\nrecord A(String... *phones*) {}\n",
                    "import P;\nrecord A(@P String... phones) {}\n"),
            new Case(
                    "annotations on lines of their own",
                    "import P;\nclass A {\n    @Deprecated\n    @SuppressWarnings(\n        \"a\")\n    private String *phone*;\n}\n",
                    "import P;\nclass A {\n    @P\n    @Deprecated\n    @SuppressWarnings(\n        \"a\")\n    private String phone;\n}\n"),
            new Case(
                    "annotations beside it",
                    "import P;\nclass A {\n    @Deprecated private String *phone*;\n    private @Deprecated String *email*;\n}\n",
                    "import P;\nclass A {\n    @P @Deprecated private String phone;\n    @P\n    private @Deprecated String email;\n}\n"),
            new Case(
                    "behind a comment on the line",
                    "import P;\nclass A {\n    /* one */ String *phone*; // two\n    int x; String *email*;\n}\n",
                    "import P;\nclass A {\n    /* one */ @P String phone; // two\n    int x; @P String email;\n}\n"),
            new Case(
                    "all variables of one declaration",
                    "import P;\nclass A {\n    private String *phone*, *email*;\n}\n",
                    "import P;\nclass A {\n    @P\n    private String phone, email;\n}\n"),
            new Case(
                    "declarations that are written alike",
                    "import P;\nclass A {\n    String *phone*;\n    static class B {\n        String *phone*;\n    }\n    void m() {\n        class C { String *phone*; }\n        Object o = new Object() { String *phone*; };\n        enum E { X; static class F { String *phone*; } }\n    }\n}\n",
                    "import P;\nclass A {\n    @P\n    String phone;\n    static class B {\n        @P\n        String phone;\n    }\n    void m() {\n        class C { @P String phone; }\n        Object o = new Object() { @P String phone; };\n        enum E { X; static class F { @P String phone; } }\n    }\n}\n"),
            new Case(
                    "unicode escapes shift places",
                    "package p;\nclass A {\n  String \\u0061 = \"\\u041f\\\\u\"; String *phone*;\n  String *email*;\n}\n",
                    "package p;\n\nimport P;\n\nclass A {\n  String \\u0061 = \"\\u041f\\\\u\"; @P String phone;\n  @P\n  String email;\n}\n"),
            new Case(
                    "imports in order",
                    "package p;\n\nimport static a.B.c;\n\nimport com.a.B;\nimport org.c.D; // stays\nimport java.util.List;\n\nclass A { String *phone*; }\n",
                    "package p;\n\nimport static a.B.c;\n\nimport com.a.B;\nimport P;\nimport org.c.D; // stays\nimport java.util.List;\n\nclass A { @P String phone; }\n"),
            new Case(
                    "at the end of a group, behind a remark",
                    "package p;\n\nimport java.util.List;\n\nimport com.a.B;\nimport io.a.B; // stays\n\nimport org.c.D;\n\nclass A { String *phone*; }\n",
                    "package p;\n\nimport java.util.List;\n\nimport com.a.B;\nimport io.a.B; // stays\nimport P;\n\nimport org.c.D;\n\nclass A { @P String phone; }\n"),
            new Case(
                    "not among those of Java",
                    "import java.util.List;\nimport javax.x.Y;\n\nimport org.a.B;\n\nimport com.c.D;\n\nclass A { String *phone*; }\n",
                    "import java.util.List;\nimport javax.x.Y;\n\nimport org.a.B;\n\nimport com.c.D;\nimport P;\n\nclass A { @P String phone; }\n"),
            new Case(
                    "between its own neighbours",
                    "import io.github.personaldata.NotPersonalData;\nimport io.github.personaldata.ProcessedFor;\nclass A { String *phone*; }\n",
                    "import io.github.personaldata.NotPersonalData;\nimport P;\nimport io.github.personaldata.ProcessedFor;\nclass A { @P String phone; }\n"),
            new Case(
                    "static imports only",
                    "package p;\n\nimport static a.B.c;\nimport static a.B.d;\n\nclass A { String *phone*; }\n",
                    "package p;\n\nimport static a.B.c;\nimport static a.B.d;\n\nimport P;\n\nclass A { @P String phone; }\n"),
            new Case(
                    "a licence and a remark that goes on",
                    "// licence\npackage p; /* more\n of it */\nclass A { String *phone*; }\n",
                    "// licence\npackage p; import P; /* more\n of it */\nclass A { @P String phone; }\n"),
            new Case(
                    "imported on demand",
                    "import io.github.personaldata.*;\nclass A { @PersonalData(purpose = \"x\") String a; String *phone*; }\n",
                    "import io.github.personaldata.*;\nclass A { @PersonalData(purpose = \"x\") String a; @P String phone; }\n"),
            new Case(
                    "in the annotations' own package",
                    "package io.github.personaldata;\nclass A { String *phone*; }\n",
                    "package io.github.personaldata;\nclass A { @P String phone; }\n"),
            new Case(
                    "another one is imported",
                    "import com.old.PersonalData;\nclass A { @PersonalData String *phone*; }\n",
                    "import com.old.PersonalData;\nclass A { @FULL @PersonalData String phone; }\n"),
            new Case(
                    "another one is imported as a member",
                    "import static com.old.All.PersonalData;\nclass A { String *phone*; }\n",
                    "import static com.old.All.PersonalData;\nclass A { @FULL String phone; }\n"),
            new Case(
                    "another one is declared",
                    "import P;\nclass A { class PersonalData {} String *phone*; }\n",
                    "import P;\nclass A { class PersonalData {} @FULL String phone; }\n"),
            new Case(
                    "the name means something from elsewhere",
                    "import com.old.*;\nclass A { PersonalData data; String *phone*; }\n",
                    "import com.old.*;\nclass A { PersonalData data; @FULL String phone; }\n"),
            new Case(
                    "the full name is no use of the simple one",
                    "class A { @io.github.personaldata.PersonalData(purpose = \"x\") String a; String *phone*; }\n",
                    "import P;\n\nclass A { @io.github.personaldata.PersonalData(purpose = \"x\") String a; @P String phone; }\n"));

    @TestFactory
    Stream<DynamicTest> filesAreAnnotated() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name, () -> {
                    Outcome outcome = annotated(each.before, false);
                    assertThat(outcome.text()).isEqualTo(expanded(each.after));
                    assertThat(outcome.left()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSecondTimeNothingChanges() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name, () -> {
                    String after = annotated(each.before, false).text();
                    Matcher names = NAMES.matcher(after);
                    List<Target> targets = new ArrayList<>();
                    while (names.find()) {
                        targets.add(new Target(names.group(1), place(after, names.start(1))));
                    }
                    assertThat(targets).isNotEmpty();
                    Outcome again = FieldAnnotator.annotate(after, 17, new Annotation(TYPE, ELEMENTS, false), targets);
                    assertThat(again.text()).isEqualTo(after);
                    assertThat(again.left().values()).hasSize(targets.size()).containsOnly(Obstacle.ANNOTATED);
                }));
    }

    @Test
    void theNameOfANeighbourIsNotTaken() {
        assertThat(annotated("package p;\nclass A { String *phone*; }\n", true).text())
                .isEqualTo(expanded("package p;\nclass A { @FULL String phone; }\n"));
        assertThat(annotated("package p;\nimport io.github.personaldata.*;\nclass A { String *phone*; }\n", true)
                        .text())
                .isEqualTo(expanded("package p;\nimport io.github.personaldata.*;\nclass A { @FULL String phone; }\n"));
    }

    @Test
    void aDeclarationWithOtherVariablesIsLeft() {
        String text = "class A {\n    String *phone*, title;\n    String *email*;\n}\n";
        Outcome outcome = annotated(text, false);
        assertThat(outcome.text())
                .isEqualTo(
                        expanded("import P;\n\nclass A {\n    String phone, title;\n    @P\n    String email;\n}\n"));
        assertThat(outcome.left())
                .isEqualTo(java.util.Map.of(new Target("phone", new Position(2, 12)), Obstacle.SHARED));
    }

    @Test
    void whatIsNotThereIsTold() {
        String text = "class A { String phone; void m(String email) { String iin; } }\n";
        List<Target> wrong = List.of(
                new Target("email", new Position(1, 18)),
                new Target("phone", new Position(1, 17)),
                new Target("email", place(text, text.indexOf("email"))),
                new Target("iin", place(text, text.indexOf("iin"))));
        Outcome outcome = FieldAnnotator.annotate(text, 17, new Annotation(TYPE, ELEMENTS, false), wrong);
        assertThat(outcome.text()).isEqualTo(text);
        assertThat(outcome.left()).hasSize(4).allSatisfy((target, why) -> assertThat(why)
                .isEqualTo(Obstacle.NOT_FOUND));
    }

    private static Outcome annotated(String starred, boolean nameInPackage) {
        StringBuilder text = new StringBuilder();
        List<Target> targets = new ArrayList<>();
        Matcher names = STARRED.matcher(expanded(starred));
        while (names.find()) {
            names.appendReplacement(text, names.group(1));
            int at = text.length() - names.group(1).length();
            targets.add(new Target(names.group(1), place(text.toString(), at)));
        }
        names.appendTail(text);
        return FieldAnnotator.annotate(text.toString(), 17, new Annotation(TYPE, ELEMENTS, nameInPackage), targets);
    }

    private static Position place(String text, int offset) {
        String before = text.substring(0, offset).replace("\uFEFF", "");
        String[] lines = before.split("\r\n|\r|\n", -1);
        return new Position(lines.length, lines[lines.length - 1].length() + 1);
    }

    private static String expanded(String after) {
        return after.replace("import P;", "import " + TYPE + ";")
                .replace("@P ", "@PersonalData(" + ELEMENTS + ") ")
                .replaceAll("@P(?=[\r\n])", "@PersonalData(purpose = \"order\")")
                .replace("@FULL", "@" + TYPE + "(" + ELEMENTS + ")");
    }
}
