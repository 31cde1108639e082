package io.github.personaldata.checker.yaml;

import java.util.Locale;

/**
 * One thing wrong with an input file.
 *
 * @param message what was found, what was expected and the mend, in one line. It quotes the file, so what would not be seen or would end
 *     the line is written as <code>&#92;u001B</code>, and of a long one the middle is left out
 */
public record Problem(Place place, String message) {
    /** The longest list of words that are expected is shorter. */
    private static final int LONGEST = 1_500;

    private static final int END = 500;

    public Problem {
        message = shortened(visible(shortened(message)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - END) + "..." + text.substring(text.length() - END);
    }

    private static String visible(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> line.append(String.format(Locale.ROOT, "\\u%04X", c));
                default -> line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** As the user sees it: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
