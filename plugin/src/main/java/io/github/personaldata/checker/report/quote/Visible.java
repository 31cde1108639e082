package io.github.personaldata.checker.report.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Text from source files and policy files made safe to look at: nothing in it can move a cursor, colour a terminal, turn reading order, be
 * there without being seen, or pass for a letter that it is not.
 */
public final class Visible {
    private static final int LONGEST_LINE = 160;

    /** A headline with a long path is shorter. */
    private static final int LONGEST_QUOTE = 300;

    /** Letters that are drawn as blank space. */
    private static final String BLANK = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0";

    /** Cyrillic and Greek letters that look as Latin ones do. */
    private static final String LOOK_ALIKES = "аеорсухіјѕһԁԛԝӏүАВЕЅІЈКМНОРСТУХҮԌԜѴΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυϲ";

    private Visible() {}

    /**
     * A piece of a text.
     *
     * @param text to show
     * @param escaped whether it is <code>&#92;u001B</code> for what would not be seen as what it is
     */
    public record Part(String text, boolean escaped) {}

    /**
     * One line: line breaks and tabs become a space; other control and direction characters, blank letters, unpaired surrogates, and
     * look-alikes of Latin letters in words with Latin letters become <code>&#92;u001B</code>.
     */
    public static String line(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length() + 8);
        parts(text).forEach(part -> line.append(part.text()));
        return line.toString().strip();
    }

    /** The same of what may be as long as a file: its beginning. */
    public static String beginning(String text) {
        String line = line(text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE));
        return text.length() <= LONGEST_QUOTE ? line : line + "...";
    }

    /** The same in pieces, not stripped. */
    public static List<Part> parts(String text) {
        if (isPlain(text)) {
            return List.of(new Part(text, false));
        }
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder(text.length());
        int wordEnd = 0;
        boolean latin = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (at >= wordEnd) {
                wordEnd = wordEnd(text, at);
                latin = text.substring(at, wordEnd).chars().anyMatch(Visible::isLatin);
            }
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                plain.append(' ');
            } else if (isHidden(c) || latin && LOOK_ALIKES.indexOf(c) >= 0) {
                flush(plain, parts);
                parts.add(new Part(String.format("\\u%04X", c), true));
            } else {
                plain.appendCodePoint(c);
            }
        }
        flush(plain, parts);
        return parts;
    }

    /** A line of source code, cut where it would fill the screen. */
    public static String excerpt(String source) {
        return line(cut(source));
    }

    /** The same with nothing made visible yet. */
    public static String cut(String source) {
        String line = source.strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + " ...";
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static void flush(StringBuilder plain, List<Part> into) {
        if (!plain.isEmpty()) {
            into.add(new Part(plain.toString(), false));
            plain.setLength(0);
        }
    }

    /** Where the word ends that begins there; behind the character if none does. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            // what is not seen does not end a word for the eye
            if (!Character.isLetterOrDigit(c) && c != '_' && !(end > start && isHidden(c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.max(end, start + Character.charCount(text.codePointAt(start)));
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> BLANK.indexOf(c) >= 0;
        };
    }
}
