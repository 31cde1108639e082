package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.catalogue.FlowPosition.FunctionPart;
import io.github.personaldata.checker.catalogue.FlowPosition.Root;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FlowPositionTest {
    @Test
    void rootsSuffixesAndFunctionPartsAreParsed() {
        assertThat(FlowPosition.parse("this[key]"))
                .isEqualTo(new FlowPosition(Root.THIS, -1, FunctionPart.NONE, -1, List.of("[key]")));
        assertThat(FlowPosition.parse("0.arg(1)[*]"))
                .isEqualTo(new FlowPosition(Root.ARGUMENT, 0, FunctionPart.ARG, 1, List.of("[*]")));
        assertThat(FlowPosition.parse("1.result.name"))
                .isEqualTo(new FlowPosition(Root.ARGUMENT, 1, FunctionPart.RESULT, -1, List.of("name")));
        assertThat(FlowPosition.parse("0.resultSet.body[value]"))
                .isEqualTo(new FlowPosition(
                        Root.ARGUMENT, 0, FunctionPart.NONE, -1, List.of("resultSet", "body", "[value]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this",
                "result",
                "throw",
                "any",
                "12",
                "0[*]",
                "this[value].name",
                "0.arg(0)",
                "result.uri",
                "this[value 0]",
                "0[value *]",
                "0.throw",
                "static[value 0]",
                "1[% 0]",
                "0[% this]"
            })
    void whatIsParsedPrintsTheSame(String text) {
        assertThat(FlowPosition.parse(text)).hasToString(text);
    }

    @Test
    void othersAreRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> FlowPosition.parse("-1"))
                .hasMessage("'-1' is not a position; expected this, result, throw, any or an argument's number, "
                        + "then suffixes such as [*], [key], [value], .name, .arg(0)");
        assertThatThrownBy(() -> FlowPosition.parse("this[0]"))
                .hasMessage("'[0]' in the position 'this[0]' is not a suffix; expected [*], [key], [value], .name, "
                        + "or .arg(0) and .result after an argument");
        assertThatThrownBy(() -> FlowPosition.parse("result.arg(0)")).isInstanceOf(ModelSyntaxException.class);
    }
}
