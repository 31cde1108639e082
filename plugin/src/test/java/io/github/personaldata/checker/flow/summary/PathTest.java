package io.github.personaldata.checker.flow.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.summary.Constant.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PathTest {
    private static final String ID = Path.value(new Constant(Kind.TEXT, "id"));
    private static final String EMAIL = Path.value(new Constant(Kind.TEXT, "email"));

    @Test
    void onlyConstantKeysThatDifferLeadToDifferentValues() {
        String upper = Path.value(new Constant(Kind.TEXT, "ID"));
        String one = Path.value(new Constant(Kind.NUMBER, "1"));
        String text = Path.value(new Constant(Kind.TEXT, "1"));

        assertThat(Path.mayBeSame(ID, ID)).isTrue();
        assertThat(Path.mayBeSame(ID, EMAIL)).isFalse();
        assertThat(Path.mayBeSame(ID, upper)).isTrue();
        assertThat(Path.mayBeSame(ID, Path.VALUE)).isTrue();
        assertThat(Path.mayBeSame(Path.VALUE, EMAIL)).isTrue();
        assertThat(Path.mayBeSame(one, text)).isFalse();
        assertThat(Path.mayBeSame(ID, Path.KEY)).isFalse();
        assertThat(Path.mayBeSame("[0]", "[1]")).isFalse();
        assertThat(Path.mayBeSame("[0]", Path.ELEMENTS)).isTrue();
    }

    @Test
    void aKeyIsNeverTakenForAField() {
        String first = Path.value(new Constant(Kind.TEXT, "a#b"));
        String second = Path.value(new Constant(Kind.TEXT, "a\\hb"));

        assertThat(Path.isField(first)).isFalse();
        assertThat(first).isNotEqualTo(second);
        assertThat(Path.value(new Constant(Kind.TEXT, "x".repeat(100)))).isEqualTo(Path.VALUE);
    }

    @Test
    void anUnknownKeyAsksForAllValuesAndAKnownOneForItsOwn() {
        Path written = new Path(List.of("p.P#map", ID));

        assertThat(new Path(List.of("p.P#map", ID)).askedOf(written)).containsExactly(Path.EMPTY);
        assertThat(new Path(List.of("p.P#map", Path.VALUE)).askedOf(written)).containsExactly(Path.EMPTY);
        assertThat(new Path(List.of("p.P#map", EMAIL)).askedOf(written)).isEmpty();
        assertThat(new Path(List.of(Path.REST, Path.VALUE)).askedOf(written)).contains(Path.EMPTY);
    }

    @Test
    void fewKeysOfOnePathAreToldApart() {
        Path path = Path.of(ID).then(EMAIL).then("[value 1]").then(ID);

        assertThat(path.selectors()).containsExactly(ID, EMAIL, Path.VALUE, Path.VALUE);
        assertThat(Path.of(ID).shortened()).isEqualTo(Path.of(Path.VALUE));
        assertThat(Path.of(ID).coarser(1)).isEqualTo(Path.of(ID));
        assertThat(Path.of(ID).coarser(0)).isEqualTo(Path.of(Path.REST));
    }
}
