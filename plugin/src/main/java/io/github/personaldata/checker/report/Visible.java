package io.github.personaldata.checker.report;

/** Text from source files and policy files made safe to look at: nothing in it can move a cursor, colour a terminal or turn reading order. */
final class Visible {
    private static final int LONGEST_LINE = 160;

    private Visible() {}

    /**
     * One line: line breaks and tabs become a space; other control and direction characters and unpaired surrogates become
     * <code>&#92;u001B</code>.
     */
    static String line(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text.strip();
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                visible.append(' ');
            } else if (hidden(c)) {
                visible.append(String.format("\\u%04X", c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString().strip();
    }

    /** A line of source code, cut where it would fill the screen. */
    static String excerpt(String source) {
        String line = line(source);
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + " ...";
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
