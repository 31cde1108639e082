package io.github.personaldata.checker.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import io.github.personaldata.checker.source.model.Position;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's text as people have written it, and where in it nodes of its tree stand; offsets count from behind a byte order mark. */
final class Layout {
    /** What may stand behind a declaration on its line without being torn from it. */
    private static final Pattern REMARK = Pattern.compile("[ \\t]*(//.*|/\\*.*\\*/[ \\t]*)?");

    /** The file's text without a byte order mark; unicode escapes are as written. */
    final String text;

    /** What the parser reads of it. */
    final SourceText source;

    private final LineIndex lines;

    Layout(String text) {
        this.text = text;
        this.source = new SourceText(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        this.lines = new LineIndex(text);
    }

    /** Where a node's first character stands. */
    Position at(Node node) {
        Range range = node.getRange().orElseThrow();
        return source.original(range.begin.line, range.begin.column);
    }

    /** The offset of a node's first character. */
    int before(Node node) {
        return offset(at(node));
    }

    /** The offset behind a node's last character. */
    int behind(Node node) {
        Range range = node.getRange().orElseThrow();
        return offset(source.original(range.end.line, range.end.column + 1));
    }

    private int offset(Position at) {
        return lines.offset(at.line(), at.column());
    }

    /** The blanks before an offset on its line; null if something else stands there. */
    @Nullable
    String indentation(int offset) {
        String before = text.substring(lineStart(offset), offset);
        return before.isBlank() ? before : null;
    }

    /** Where the next line begins; -1 if there is none, or if more than a remark stands on the rest of this one. */
    int nextLine(int offset) {
        int end = offset;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        boolean torn = !REMARK.matcher(text.substring(offset, end)).matches();
        return torn || end == text.length() ? -1 : end + lineEndAt(end).length();
    }

    /** Whether nothing but blanks stands on the line that begins at an offset. */
    boolean isBlankLine(int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return text.substring(start, end).isBlank();
    }

    /** How lines end near an offset: as the one before it, else as the first of the file. */
    String lineEnd(int offset) {
        int start = lineStart(offset);
        if (start > 0) {
            boolean both = start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
            return text.substring(both ? start - 2 : start - 1, start);
        }
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(i)) {
                return lineEndAt(i);
            }
        }
        return "\n";
    }

    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private String lineEndAt(int at) {
        return text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1);
    }
}
