package io.github.personaldata.checker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in two languages with places <code>{0}</code>, <code>{1}</code>, .. In English each stands once and in order.
 *
 * @param words what stands in English before, between and behind the places
 * @param translation the other sentence
 */
record Phrase(List<String> words, String translation) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String english, String translation) {
        return new Phrase(List.of(PLACE.split(english, -1)), translation);
    }

    /** How much of a sentence is its own. */
    int length() {
        return words.stream().mapToInt(String::length).sum();
    }

    /**
     * What stands in the places of a sentence; null if it is another one. Looks once from left to right: a sentence may quote a whole file.
     */
    @Nullable
    List<String> places(String sentence) {
        String last = words.get(words.size() - 1);
        if (!sentence.startsWith(words.get(0)) || !sentence.endsWith(last)) {
            return null;
        }
        List<String> found = new ArrayList<>();
        int from = words.get(0).length();
        for (int i = 1; i < words.size(); i++) {
            boolean end = i == words.size() - 1;
            int to = end ? sentence.length() - last.length() : sentence.indexOf(words.get(i), from);
            if (to < from) {
                return null;
            }
            found.add(sentence.substring(from, to));
            from = to + words.get(i).length();
        }
        return from == sentence.length() ? found : null;
    }

    /**
     * The translation with its places filled.
     *
     * @param said of what stands in a place; what is quoted there is left as it is
     */
    String filled(List<String> places, UnaryOperator<String> said) {
        return PLACE.matcher(translation).replaceAll(match -> {
            int place = Integer.parseInt(match.group(1));
            String text = places.get(place);
            return Matcher.quoteReplacement(words.get(place).endsWith("'") ? text : said.apply(text));
        });
    }
}
