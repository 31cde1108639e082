package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameWordsTest {
    /** What the words of a name are, said in another way. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})");

    @ParameterizedTest
    @CsvSource({
        "customerEmail, customer email",
        "E_MAIL__ADDR, e mail addr",
        "userIINCode2, user iin code",
        "phone2ndLine, phone 2nd line",
        "ИмяКлиента, имя клиента",
        "_, ''",
        "42, ''"
    })
    void namesAreSplit(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
    }

    @Test
    void randomNamesAreSplitAtTheBoundaries() {
        // no letters beyond U+FFFF: a look-behind of java.util.regex sees but half of them
        int[] alphabet = "abAB12_$. éÉǅʰжЖ中²Ⅷⅷ\u0301\uD83D\uDE00".codePoints().toArray();
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                name.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            assertThat(NameWords.of(name.toString())).as(name.toString()).isEqualTo(expected(name.toString()));
        }
    }

    private static List<String> expected(String name) {
        return Stream.of(BOUNDARY.split(name, -1))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.matches("\\p{N}+"))
                .toList();
    }
}
