package io.github.personaldata.checker.report.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatSourceHoldsCannotSteerTheTerminal() {
        assertThat(Visible.line("a\u001b[31mb\tc\r\nd\u202ee\ud800\u0000"))
                .isEqualTo("a\\u001B[31mb c  d\\u202Ee\\uD800\\u0000");
        assertThat(Visible.excerpt("😀".repeat(1000))).isEqualTo("😀".repeat(160) + " ...");
    }

    @Test
    void blankLettersAreShown() {
        assertThat(Visible.line("check(phone\u3164, \u200b\uffa0)")).isEqualTo("check(phone\\u3164, \\u200B\\uFFA0)");
    }

    @Test
    void lettersThatPassForLatinOnesAreShownAmongLatinOnes() {
        assertThat(Visible.line("p\u0430yp\u0430l.send(\u0441ount_1)"))
                .isEqualTo("p\\u0430yp\\u0430l.send(\\u0441ount_1)");
        assertThat(Visible.line("p\u200b\u0430")).isEqualTo("p\\u200B\\u0430");
        String fine = "log.info(\"Заказ сора, e-mail-адрес: {}, ұялы телефон, 5кг\", phone) // naïve Größe";
        assertThat(Visible.line(fine)).isEqualTo(fine);
    }

    @Test
    void piecesTellWhatIsEscaped() {
        assertThat(Visible.parts("a \\u202E\u202e b"))
                .containsExactly(
                        new Visible.Part("a \\u202E", false),
                        new Visible.Part("\\u202E", true),
                        new Visible.Part(" b", false));
    }
}
