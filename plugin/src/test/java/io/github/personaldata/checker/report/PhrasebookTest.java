package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rooms say in English is said in the other languages, all of it. */
final class PhrasebookTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Phrasebook russian = Phrasebook.of(Locale.forLanguageTag("ru"));

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void everySentenceOfTheCodeIsInIt(String language) throws IOException {
        Phrasebook book = Phrasebook.of(Locale.forLanguageTag(language));
        Map<String, String> sentences = SpokenSentences.all();
        assertThat(sentences).hasSizeGreaterThan(100);
        sentences.keySet().removeIf(sentence -> book.found(sentence).isPresent());
        assertThat(sentences).isEmpty();
    }

    /** Languages differ in the order of places, not in which there are. */
    @Test
    void aPhraseHasTheSamePlacesInEachLanguage() {
        List<String> english = List.of();
        int translations = 2;
        for (String line : Phrasebook.lines()) {
            List<String> places = PLACE.matcher(line)
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
            if (line.startsWith(" ")) {
                assertThat(places).as(line).isEqualTo(english);
                translations++;
            } else {
                assertThat(translations).as("translations before " + line).isEqualTo(2);
                assertThat(places).as(line).doesNotHaveDuplicates();
                english = places;
                translations = 0;
            }
        }
    }

    @Test
    void aSentenceIsSaidWithItsPlaceAndItsProposal() {
        assertThat(
                        russian.say(
                                "2 problems in the policy file\napp/personal-data.yml:[3,5] unknown key 'hots' in recipient bank"
                                        + "; did you mean 'hosts'?\napp/personal-data.yml:[4,1] 'held' is a text; expected a list"))
                .isEqualTo(
                        "Ошибки (2) в файле: файл политики\napp/personal-data.yml:[3,5] неизвестный ключ 'hots', где: получатель bank"
                                + "; возможно, имелось в виду 'hosts'?\napp/personal-data.yml:[4,1] 'held': здесь текст; ожидается список");
    }

    @Test
    void whatIsQuotedOrUnknownStaysAsItIs() {
        assertThat(russian.say("'purpose' is 'a list'; expected one of: a, b"))
                .isEqualTo("'purpose': указано 'a list'; ожидается одно из: a, b");
        assertThat(russian.say("a sentence that nobody wrote; did you mean this"))
                .isEqualTo("a sentence that nobody wrote; did you mean this");
        assertThat(russian.say("cannot read the sources: java.io.IOException: $1 \\ {0}"))
                .isEqualTo("исходный код не читается: java.io.IOException: $1 \\ {0}");
    }

    @Test
    void englishIsLeftAlone() {
        String text = "the policy file is empty; expected at least version: 1";
        assertThat(Phrasebook.of(Locale.ENGLISH).say(text)).isEqualTo(text);
    }

    /** A message may quote a file that somebody made for it. */
    @Test
    void aSentenceOfManySeamsIsSaidInNoTime() {
        String text = "unknown key '" + "a is a list; ".repeat(500) + "' in the policy file"
                + "; keep one of the two".repeat(200);
        long start = System.nanoTime();
        assertThat(russian.say(text)).contains("неизвестный ключ");
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
