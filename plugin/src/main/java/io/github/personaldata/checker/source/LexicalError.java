package io.github.personaldata.checker.source;

import com.github.javaparser.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JavaParser's complaint about characters that no token can begin with; it says where only in its message. */
record LexicalError(int line, int column, String message) {
    private static final Pattern MESSAGE =
            Pattern.compile("(?s)Lexical error at line (\\d+), column (\\d+)\\.\\s+Encountered: (.*?),? ?after : .*");

    static @Nullable LexicalError of(Problem problem) {
        Matcher matcher = MESSAGE.matcher(problem.getMessage());
        if (!matcher.matches()) {
            return null;
        }
        int line = Integer.parseInt(matcher.group(1));
        int column = Integer.parseInt(matcher.group(2));
        return new LexicalError(line, column, "Found " + matcher.group(3).strip() + ", which begins no token");
    }

    /** Blanks the character, or its line where that is already blank; false when there is nothing left to blank. */
    boolean takeOut(SourceText source, StringBuilder text) {
        int at = source.offset(line, column);
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            text.setCharAt(at, ' ');
            return true;
        }
        boolean blanked = false;
        for (int i = source.offset(line, 1); i < text.length() && i < at; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
                blanked = true;
            }
        }
        return blanked;
    }
}
