package io.github.personaldata.checker.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.source.model.Expression.Literal;
import org.junit.jupiter.api.Test;

class TextBlockTest {
    private static final String QUOTES = "\"\"\"";

    @Test
    void indentationIsStrippedAndEscapesAreTranslated() {
        assertThat(block("\n    a\n      b\\tc\n    ")).isEqualTo("a\n  b\tc\n");
    }

    @Test
    void blanksBehindTheOpeningDelimiterAreNoContent() {
        assertThat(block("  \t \n    a")).isEqualTo("a");
    }

    @Test
    void firstLineMayBeEmpty() {
        assertThat(block(" \n   \n  a")).isEqualTo("\na");
    }

    @Test
    void linesMayBeJoinedAndQuotesEscaped() {
        assertThat(block("\n  a \\\n  b\\\"\"\"c \\s\n  ")).isEqualTo("a b\"\"\"c  \n");
    }

    @Test
    void windowsLineEndsBecomeUnixOnes() {
        assertThat(block("\r\n  a\r\n  b\r\n  ")).isEqualTo("a\nb\n");
    }

    private static String block(String content) {
        return ((Literal) Lowered.value(QUOTES + content + QUOTES)).value();
    }
}
