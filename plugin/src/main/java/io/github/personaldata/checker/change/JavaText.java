package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java file's lines with what is no code put out: comments and the contents of strings are blanks. Enough to find annotations and the ends
 * of calls without parsing.
 */
final class JavaText {
    private static final String BOUNDARIES = ";{}";

    private final String text;
    private final StringBuilder code;
    private final List<Integer> starts = new ArrayList<>();

    private JavaText(String text) {
        this.text = text;
        this.code = new StringBuilder(text);
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        for (int i = 0; i < text.length(); ) {
            i = passed(i);
        }
    }

    static JavaText of(List<String> lines) {
        return new JavaText(String.join("\n", lines));
    }

    /** The file's text, for which {@link #code} has blanks. */
    String text() {
        return text;
    }

    String code() {
        return code.toString();
    }

    /** The line, from 1, of a position. */
    int line(int position) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The first line of the statement, or the head of a declaration, that a line is a part of. */
    int start(int line) {
        if (line < 1 || line > starts.size()) {
            return line;
        }
        int first = starts.get(line - 1);
        for (int i = first - 1; i >= 0 && BOUNDARIES.indexOf(code.charAt(i)) < 0; i--) {
            first = Character.isWhitespace(code.charAt(i)) ? first : i;
        }
        return line(first);
    }

    /** Its last line, with the bodies of functions in its arguments. */
    int end(int line) {
        if (line < 1 || line > starts.size()) {
            return line;
        }
        int depth = 0;
        for (int i = starts.get(line - 1); i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && BOUNDARIES.indexOf(c) >= 0) {
                return line(i);
            }
        }
        return line(Math.max(code.length() - 1, 0));
    }

    /** The position behind the bracket that closes the one at a position; the text's end if none does. */
    int closed(int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            if (code.charAt(i) == '(') {
                depth++;
            } else if (code.charAt(i) == ')') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return code.length();
    }

    /** Goes over one token or blank of the source, and puts out what is none; out: where the next begins. */
    private int passed(int from) {
        if (text.startsWith("//", from)) {
            return put(from, endOr(text.indexOf('\n', from)));
        }
        if (text.startsWith("/*", from)) {
            int end = text.indexOf("*/", from + 2);
            return put(from, end < 0 ? text.length() : end + 2);
        }
        if (text.startsWith("\"\"\"", from)) {
            return put(from, behind("\"\"\"", from + 3));
        }
        char c = text.charAt(from);
        return c == '"' || c == '\'' ? put(from, behind(String.valueOf(c), from + 1)) : from + 1;
    }

    /** Behind the next quote that no backslash precedes; a string ends with its line. */
    private int behind(String quote, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(quote, i)) {
                return i + quote.length();
            } else if (text.charAt(i) == '\n' && quote.length() == 1) {
                return i;
            }
        }
        return text.length();
    }

    private int endOr(int found) {
        return found < 0 ? text.length() : found;
    }

    private int put(int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
        return to;
    }
}
