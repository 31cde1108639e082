package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.Statement.LocalType;
import org.junit.jupiter.api.Test;

/** JavaParser does not parse them; we take them out and parse them apart. */
class LocalEnumTest {
    @Test
    void standsWhereItIsDeclared() {
        Body body = Lowered.body(
                "f();\n @A(x = \")\") @b.C strictfp\n enum E implements I { A, B(1) { } ; E(int... a) {} } g();");
        assertThat(ModelText.of(((Statement.Block) body.code()).statements()))
                .isEqualTo("[Evaluate(Call(f))"
                        + " LocalType(TypeDeclaration(ENUM E [STRICTFP]"
                        + " [Annotation(A [Argument(x Literal(STRING )))]) Annotation(b.C)] [Named(I)]"
                        + " [EnumConstant(A Evaluate(New(Named(E))))"
                        + " EnumConstant(B Evaluate(New(Named(E) [Literal(INT 1)] TypeDeclaration(CLASS  [Named(E)]))))"
                        + " Method(<init> Primitive(void) [Parameter(a ArrayOf(Primitive(int)) varargs)] Block())]))"
                        + " Evaluate(Call(g))]");
        var local = (LocalType) ((Statement.Block) body.code()).statements().get(1);
        assertThat(local.declaration().at()).isEqualTo(new Position(3, 7));
    }

    @Test
    void mayBeNestedAndFollowOneAnother() {
        String text = Lowered.statements(
                "enum A { X { void f() { enum B { Y } B.Y.g(); } } } enum C { } int c = 1; enum D { Z }"
                        + " Runnable r = () -> { enum E { } };");
        assertThat(text).contains("ENUM A", "ENUM B", "ENUM C", "ENUM D", "ENUM E", "Local(Primitive(int) c");
    }

    @Test
    void aWordInAStringOrAFormerNameIsNone() {
        assertThat(Lowered.statements("String s = \"enum E { A }\"; // enum F { B }\n"))
                .doesNotContain("ENUM");
    }

    @Test
    void anErrorInItIsReportedAtItsPlace() {
        FileModel model = Lowered.file("class C { void m() {\n  enum E { A; void f() { int = ; } } g(); } }");
        assertThat(model.unanalysed()).hasSize(1);
        assertThat(model.unanalysed().get(0).at().line()).isEqualTo(2);
        assertThat(ModelText.of(model)).contains("Unreadable()", "Call(g)", "ENUM E");
    }
}
