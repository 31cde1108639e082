package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitesTest {
    private static final String CODE =
            """
            class A {
              void m(int p) {
                log.info("x" +
                    p, q -> q
                      .name());
                new Object() { void f() { g(); } };
                var r = o.new I(a.b[0]).c instanceof R(var s, _) ? this::h : null;
                switch (x) { case T t when t.u() -> v(); default -> { } }
                try (w; var y = z()) { } catch (E e) { }
              }
            }
            """;

    @Test
    void sitesCountInSourceOrderBeforeTheirParts() {
        FileModel model = Lowered.file(CODE);
        List<Body> bodies = SiteWalk.bodies(model);
        assertThat(bodies).hasSize(2);
        for (Body body : bodies) {
            List<Integer> expected = IntStream.range(0, body.sites()).boxed().toList();
            assertThat(SiteWalk.sites(body)).isEqualTo(expected);
        }
    }

    @Test
    void aCallStandsAtItsName() {
        Body body = Lowered.initializer("a\n .b()\n  .c(1)");
        var call = (Expression.Call) evaluated(body);
        assertThat(body.position(call.site())).isEqualTo(new Position(3, 4));
        assertThat(body.position(call.arguments().get(0).site())).isEqualTo(new Position(3, 6));
    }

    @Test
    void aFieldAccessStandsAtItsNameAndABinaryAtItsFirstOperand() {
        Body body = Lowered.initializer("a\n .b + c");
        var binary = (Expression.Binary) evaluated(body);
        assertThat(body.position(binary.site())).isEqualTo(new Position(1, 22));
        assertThat(body.position(binary.operands().get(0).site())).isEqualTo(new Position(2, 3));
    }

    @Test
    void creationStandsAtTheKeyword() {
        Body body = Lowered.initializer("a /* new */ .\n new B()");
        var creation = (Expression.New) evaluated(body);
        assertThat(body.position(creation.site())).isEqualTo(new Position(2, 2));
    }

    @Test
    void aMethodReferenceStandsAtItsName() {
        Body body = Lowered.initializer("a\n ::b");
        assertThat(body.position(evaluated(body).site())).isEqualTo(new Position(2, 4));
    }

    @Test
    void aLineAboveMovesPositionsAndNoSite() {
        TypeDeclaration before = Lowered.type("class A { int x = f(); }");
        TypeDeclaration after = Lowered.type("// c\nclass A { int x = f(); }");
        Body first = SiteWalk.bodies(before).get(0);
        Body second = SiteWalk.bodies(after).get(0);
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.position(0).line()).isEqualTo(first.position(0).line() + 1);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void placesAreThoseOfTheFileDespiteUnicodeEscapes() {
        String escape = "\\u0061";
        TypeDeclaration type = Lowered.type("class A { String " + escape + " = \"" + escape + "\" + b(); }");
        Body body = SiteWalk.bodies(type).get(0);
        var binary = (Expression.Binary) evaluated(body);
        assertThat(ModelText.of(binary)).isEqualTo("Binary(+ [Literal(STRING a) Call(b)])");
        assertThat(body.position(binary.operands().get(1).site())).isEqualTo(new Position(1, 38));
    }

    @Test
    void aMarkAtTheStartIsNoColumn() {
        FileModel model = Lowered.file("\uFEFFclass A {}");
        assertThat(model.types().get(0).at()).isEqualTo(new Position(1, 7));
        assertThat(model.unanalysed()).isEmpty();
    }

    private static Expression evaluated(Body body) {
        return ((Statement.Evaluate) body.code()).expression();
    }
}
