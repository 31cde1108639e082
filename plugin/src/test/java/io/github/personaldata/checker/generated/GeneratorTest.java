package io.github.personaldata.checker.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What makes programs and makes them small, without running them. */
final class GeneratorTest {
    @Test
    void aSeedAlwaysMakesTheSameProgram() {
        var first = SourceText.write(Generator.program(7), "P");
        assertThat(SourceText.write(Generator.program(7), "P")).isEqualTo(first);
        assertThat(SourceText.write(Generator.program(8), "P")).isNotEqualTo(first);
    }

    @Test
    void shrinkingKeepsWhatFailsAndLittleElse() {
        Predicate<Node> culprit = node -> node instanceof Expression.Apply apply
                && apply.operation().template().contains(".toUpperCase(");
        var whole = LongStream.range(1, 100)
                .mapToObj(Generator::program)
                .filter(program -> program.all().anyMatch(culprit))
                .findFirst()
                .orElseThrow();
        var shrunk = new Shrinker(programs -> programs.stream()
                        .map(program -> Verdict.failed(program, "", "not run"))
                        .toList())
                .shrink(
                        Verdict.failed(whole, "", "not run"),
                        verdict -> verdict.program().all().anyMatch(culprit));
        assertThat(shrunk.program().all().filter(culprit)).hasSize(1);
        assertThat(shrunk.program().size()).isLessThanOrEqualTo(12);
    }

    @Test
    void shrinkingForgetsWhatNamesNothing() {
        var text = Type.of(Type.Kind.TEXT);
        var gone = new Expression.Local("v1", text, Family.VALUES);
        var kept = new Variable("v2", text, Family.VALUES, true, false);
        var body = new Block(List.of(
                new Statement.Declare(kept, gone),
                new Statement.Assign("v2", "=", kept.read()),
                new Statement.Assign("v1", "=", kept.read()),
                new Statement.Jump(0, "break", "")));
        var repaired = Shrinker.repaired(new Program(1, List.of(), List.of(), body));
        assertThat(repaired.body().statements())
                .containsExactly(
                        new Statement.Declare(kept, Expression.Constant.of(text)),
                        new Statement.Assign("v2", "=", kept.read()));
    }
}
