package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.Position;
import java.util.Arrays;

/** Where the lines of a text begin; a line ends with {@code \n}, {@code \r} or both. */
final class LineIndex {
    private final int[] starts;
    private final int count;

    LineIndex(CharSequence text) {
        int[] found = new int[16 + text.length() / 32];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        this.starts = found;
        this.count = lines;
    }

    /** Lines of the text; what follows the last line break counts only if there is something. */
    int lines(int length) {
        return starts[count - 1] == length ? count - 1 : count;
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The offset of a position, the end of the text for one beyond it. */
    int offset(int line, int column) {
        return line > count ? starts[count - 1] : starts[line - 1] + column - 1;
    }
}
