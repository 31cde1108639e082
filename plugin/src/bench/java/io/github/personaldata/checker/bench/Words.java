package io.github.personaldata.checker.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a command line, each {@code key=value}. */
public final class Words {
    private Words() {}

    /**
     * In: words, and the keys that may stand there. Out: values by key; an empty value is none.
     *
     * @throws IllegalArgumentException for a word that is not understood
     */
    public static Map<String, String> read(String[] words, List<String> keys) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String word : words) {
            String[] parts = word.split("=", 2);
            if (parts.length != 2 || !keys.contains(parts[0])) {
                throw new IllegalArgumentException(
                        "'" + word + "' is not understood; expected key=value with a key of " + keys);
            }
            if (!parts[1].isBlank()) {
                given.put(parts[0], parts[1]);
            }
        }
        return given;
    }

    /** The same keys and values as words. */
    static List<String> of(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }
}
