package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name in camel case, in snake case or in capitals; by hand, since names are asked for by the thousand. */
final class NameWords {
    private NameWords() {}

    /**
     * Words in lower case, without those of digits alone: {@code [iin, code]} for {@code IINCode2}. A word ends where no letter or digit
     * follows, before a capital after a small letter or digit, before the last of several capitals if a small letter follows it, and
     * between a letter and a digit.
     */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean letters = false;
        int before = -1;
        for (int at = 0; at < name.length(); ) {
            int now = name.codePointAt(at);
            int next = at + Character.charCount(now);
            boolean part = isPart(now);
            if (start >= 0 && (!part || isBoundary(before, now, next < name.length() ? name.codePointAt(next) : -1))) {
                add(name, start, at, letters, words);
                start = -1;
            }
            if (part && start < 0) {
                start = at;
                letters = false;
            }
            letters |= Character.isLetter(now);
            before = now;
            at = next;
        }
        if (start >= 0) {
            add(name, start, name.length(), letters, words);
        }
        return words;
    }

    private static void add(String name, int start, int end, boolean letters, List<String> words) {
        if (letters) {
            words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isPart(int character) {
        return Character.isLetter(character) || isNumber(character);
    }

    private static boolean isBoundary(int before, int now, int after) {
        if (isNumber(now)) {
            return Character.isLetter(before);
        }
        return isCapital(now) && (isSmall(before) || isNumber(before) || isCapital(before) && isSmall(after));
    }

    /** As the general category says, like those below: {@code isUpperCase} counts a few numbers in. */
    private static boolean isCapital(int character) {
        return Character.getType(character) == Character.UPPERCASE_LETTER;
    }

    private static boolean isSmall(int character) {
        return Character.getType(character) == Character.LOWERCASE_LETTER;
    }

    private static boolean isNumber(int character) {
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
