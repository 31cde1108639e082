package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.SourceReader.Unread;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private final SourceReader reader = new SourceReader();

    @Test
    void aSyntaxErrorInAStatementCostsThatStatement() {
        FileModel model = Lowered.file("class A {\n  void m() {\n    f();\n    x = ;\n    g();\n  }\n  int x;\n}");
        assertThat(model.unanalysed()).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(new Position(4, 9));
            assertThat(entry.reason()).contains("Found \";\"", "limit of the checker");
        });
        assertThat(ModelText.of(model)).contains("Call(f)", "Unreadable()", "Call(g)", "Field(x");
    }

    @Test
    void aSyntaxErrorInADeclarationIsToldWithItsPlace() {
        FileModel model = Lowered.file("class A {\n  int x\n  int y;\n}");
        assertThat(model.unanalysed())
                .singleElement()
                .satisfies(entry -> assertThat(entry.at().line()).isBetween(2, 3));
    }

    @Test
    void anIllegalCharacterCostsOnlyItself() {
        FileModel model = Lowered.file("class A {\n  int x; #\n  int y;\n}");
        assertThat(model.unanalysed()).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(new Position(2, 10));
            assertThat(entry.reason()).contains("#");
        });
        assertThat(ModelText.of(model)).contains("Field(x", "Field(y");
    }

    /** JavaParser takes twice as long for each level of these. */
    @Test
    void annotationsNestedWithoutEndAreTold() {
        for (String level : List.of("@A(x ", "@A(", "@a . A (x=", "@A({", "f(@A(")) {
            FileModel model = Lowered.file("class A {\n  int x;\n  " + level.repeat(40) + "int y;\n}");
            assertThat(model.unanalysed()).singleElement().satisfies(entry -> {
                assertThat(entry.at()).isEqualTo(new Position(3, 3 + 13 * level.length() - behind(level)));
                assertThat(entry.reason()).contains("Annotations are nested more than 12 deep");
            });
        }
    }

    /** How many characters of such a level stand from its bracket on. */
    private static int behind(String level) {
        return level.length() - level.lastIndexOf('(');
    }

    @Test
    void annotationsThatAreNotNestedAreRead() {
        for (String level : List.of(
                "@A(@B(1)) ",
                "/* @A( */ ",
                "@A(\"@A(\") ",
                "@A('(') ",
                "@A(\"\\\"@A(\") ",
                "@A(\"\"\"\n \"@A( \"\"\") ",
                "// @A( '\n")) {
            FileModel model = Lowered.file("class A {\n  " + level.repeat(40) + "int y;\n}");
            assertThat(model.unanalysed()).as(level).isEmpty();
        }
        assertThat(Lowered.file("class A { " + "@A(".repeat(12) + "1" + ")".repeat(12) + " int y; }")
                        .unanalysed())
                .isEmpty();
        assertThat(Lowered.file("class A { " + "@A(x int y;\n".repeat(40) + "}").unanalysed())
                .isNotEmpty()
                .noneMatch(entry -> entry.reason().contains("nested"));
    }

    @Test
    void anUnclosedCommentOrStringIsToldAndEnds() {
        assertThat(Lowered.file("class A { /* ").unanalysed()).isNotEmpty();
        FileModel model = Lowered.file("class A {\n  int y;\n  String s = \"abc;\n  int z;\n}");
        assertThat(model.unanalysed()).isNotEmpty();
        assertThat(model.unanalysed().get(0).at().line()).isEqualTo(3);
    }

    @Test
    void anIllegalEscapeIsTold() {
        FileModel model = Lowered.file("class A { String s = \"\\q\"; int x; }");
        assertThat(model.unanalysed()).isNotEmpty();
        assertThat(model.unanalysed().get(0).at()).isEqualTo(new Position(1, 24));
    }

    @Test
    void aWrongEncodingIsToldAndTheRestIsRead() {
        byte[] latin = "class A {\n  String s = \"h\u00e9llo\"; int x; }".getBytes(StandardCharsets.ISO_8859_1);
        FileModel model = Lowered.stored(reader.read(latin, StandardCharsets.UTF_8, 17));
        assertThat(model.unanalysed()).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(new Position(2, 16));
            assertThat(entry.reason()).contains("0xE9", "UTF-8", "project.build.sourceEncoding");
        });
        assertThat(ModelText.of(model)).contains("h\\ufffdllo", "Field(x");
        assertThat(reader.read(latin, StandardCharsets.ISO_8859_1, 17).unanalysed())
                .isEmpty();
    }

    @Test
    void aReplacementCharacterThatWasWrittenIsFine() {
        assertThat(Lowered.file("class A { String s = \"\uFFFD\"; }").unanalysed())
                .isEmpty();
    }

    @Test
    void otherEncodingsAreRead() {
        String code = "class \u041a\u043b\u0438\u0435\u043d\u0442 { }";
        for (String name : List.of("windows-1251", "UTF-16", "KOI8-R")) {
            FileModel model = reader.read(code.getBytes(Charset.forName(name)), Charset.forName(name), 17);
            assertThat(model.unanalysed()).isEmpty();
            assertThat(model.types().get(0).name()).isEqualTo("\u041a\u043b\u0438\u0435\u043d\u0442");
        }
    }

    @Test
    void emptyFilesAreFine() {
        FileModel nothing = new FileModel("", List.of(), List.of(), List.of(), 0);
        assertThat(Lowered.file("")).isEqualTo(nothing);
        assertThat(Lowered.file("// only this")).isEqualTo(new FileModel("", List.of(), List.of(), List.of(), 1));
        assertThat(Lowered.file("\n\n")).isEqualTo(new FileModel("", List.of(), List.of(), List.of(), 2));
    }

    @Test
    void aHundredThousandLinesAreRead() {
        String methods = IntStream.range(0, 25_000)
                .mapToObj(i -> "  void m" + i + "() {\n    f(" + i + ");\n  }\n\n")
                .collect(Collectors.joining());
        FileModel model = Lowered.file("class A {\n" + methods + "}\n");
        assertThat(model.unanalysed()).isEmpty();
        assertThat(model.lines()).isEqualTo(100_002);
        assertThat(model.types().get(0).members()).hasSize(25_000);
    }

    @Test
    void twentyThousandConcatenationsAreOneNode() {
        String sum = "\"a\"" + " + \"b\"".repeat(20_000);
        assertThat(((Expression.Binary) Lowered.value(sum)).operands()).hasSize(20_001);
        Lowered.value("1" + " + 1 - 1".repeat(10_000));
        Lowered.value("(".repeat(1_000) + "1" + " + 1)".repeat(1_000));
    }

    @Test
    void longChainsAndDeepNestingAreRead() {
        Lowered.value("b" + ".append(1)".repeat(20_000));
        assertThat(Lowered.expression("(".repeat(2_000) + "x" + ")".repeat(2_000)))
                .isEqualTo("Name(x)");
        Lowered.value("f(".repeat(2_000) + "x" + ")".repeat(2_000));
        Lowered.body("{".repeat(2_000) + "}".repeat(2_000));
        Lowered.body("if (a) b(); else ".repeat(3_000) + "c();");
        Lowered.value("a ? b : ".repeat(3_000) + "c");
    }

    @Test
    void nestingBeyondMeasureIsToldNotThrown() {
        FileModel model = reader.read(
                ("class A { Object o = " + "!".repeat(200_000) + "x; }").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                17);
        assertThat(model.unanalysed()).singleElement().satisfies(entry -> assertThat(entry.reason())
                .contains("nested more than"));
    }

    @Test
    void oldReleasesMayNameThingsYieldUnderscoreAndVar() {
        FileModel old = Lowered.file(
                "class A { int yield() { return 1; } int x = yield() + 1; int _; void m(){ yield(); var v; } }", 8);
        assertThat(old.unanalysed()).isEmpty();
        assertThat(ModelText.of(old)).contains("Call(yield)", "Field(_ ", "Local(Named(var) v)");
    }

    @Test
    void anUnreadableFileDoesNotStopTheOthers() {
        List<Unread> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            byte[] code = ("class C" + i + " {}").getBytes(StandardCharsets.UTF_8);
            files.add(new Unread("C" + i + ".java", () -> code));
        }
        files.add(7, new Unread("Gone.java", () -> {
            throw new IOException("no such file");
        }));
        List<SourceFile> one = reader.readAll(files, StandardCharsets.UTF_8, 17, 1);
        List<SourceFile> four = reader.readAll(files, StandardCharsets.UTF_8, 17, 4);
        assertThat(four).isEqualTo(one).extracting(SourceFile::path).startsWith("C0.java", "C1.java");
        assertThat(one.get(7).model().unanalysed()).hasSize(1);
        assertThat(one.get(8).model().types()).extracting(TypeDeclaration::name).containsExactly("C7");
    }
}
