package io.github.personaldata.checker.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain%n 100%%|",
                "%s %d|0 1",
                "%2$s|1",
                "%2$s %s %<s|0 1",
                "%3$-10.4f %<e|2",
                "%,d %(d %05d %+.2f %tY %1$TB|0 1 2 3 4"
            })
    void namesTheArgumentsThatArePrinted(String format, String indices) {
        TreeSet<Integer> expected = new TreeSet<>();
        for (String index : indices == null ? List.<String>of() : List.of(indices.split(" "))) {
            expected.add(Integer.valueOf(index));
        }
        assertThat(FormatText.printed(format)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 %", "%<s", "%0$s", "% .", "%-"})
    void aTextThatIsNoFormatNamesNone(String text) {
        assertThat(FormatText.printed(text)).isNull();
    }
}
