package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InputsTest {
    @Test
    void changesOneDatumAndKeepsItsForm() {
        var usual = new Inputs(List.of(), Inputs.Change.NONE) {};
        var changed = new Inputs(List.of(), Inputs.Change.of("Customer.email", 1)) {};

        assertThat(usual.datum("Customer.email", "aigerim-90@mail.example")).isEqualTo("aigerim-90@mail.example");
        assertThat(changed.datum("Customer.email", "aigerim-90@mail.example")).isEqualTo("bjhfsjn-10@nbjm.fybnqmf");
        assertThat(changed.datum("Customer.name", "Aigerim")).isEqualTo("Aigerim");
    }

    @Test
    void everyVariantChangesEveryKindOfDatum() {
        for (var variant = 1; variant <= 3; variant++) {
            var usual = new Inputs(List.of(), Inputs.Change.NONE) {};
            var changed = new Inputs(List.of(), Inputs.Change.of("A.b", variant)) {};
            assertThat(changed.datum("A.b")).hasSameSizeAs(usual.datum("A.b")).isNotEqualTo(usual.datum("A.b"));
            assertThat(changed.number("A.b")).isNotEqualTo(usual.number("A.b"));
            assertThat(changed.date("A.b").getYear())
                    .isNotEqualTo(usual.date("A.b").getYear());
            assertThat(changed.date("A.b").getMonth())
                    .isNotEqualTo(usual.date("A.b").getMonth());
            assertThat(changed.date("A.b").getDayOfMonth())
                    .isNotEqualTo(usual.date("A.b").getDayOfMonth());
        }
        assertThat(new Inputs(List.of(), Inputs.Change.of("A.b", 1)) {}.bool("A.b"))
                .isNotEqualTo(new Inputs(List.of(), Inputs.Change.NONE) {}.bool("A.b"));
    }

    @Test
    void changesTheDatumOfOnePersonAndKnowsWhoAgrees() {
        var inputs = new Inputs(List.of(0, 1), new Inputs.Change("Customer.email", 2, 1)) {};

        assertThat(inputs.datum("Customer.email", "abc")).isEqualTo("abc");
        assertThat(inputs.consent("Customer.email")).isFalse();
        assertThat(inputs.datum("Customer.email", "abc")).isEqualTo("bcd");
        assertThat(inputs.consent("Customer.email")).isTrue();
        assertThat(inputs.refusing()).containsExactly(new Inputs.Person("Customer.email", 1));
        assertThatThrownBy(() -> inputs.consent("Customer.phone")).hasMessageContaining("Customer.phone");
    }

    @Test
    void walksThroughAllCombinationsOfDecisions() {
        var combinations = new ArrayList<String>();
        var choices = List.<Integer>of();
        do {
            var inputs = new Inputs(choices, Inputs.Change.NONE) {};
            var first = inputs.choose(3);
            // the second decision comes up on one branch only
            combinations.add(first == 1 ? first + "" + inputs.flag() : first + "");
            choices = inputs.next();
        } while (!choices.isEmpty());

        assertThat(combinations).containsExactly("0", "1false", "1true", "2");
    }
}
