package io.github.personaldata.checker.truth;

import com.github.javaparser.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A source with stretches replaced, put in or moved, and which line of it was which one before. */
final class Rewritten {
    private final String before;
    private final int[] lineStarts;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Integer, Integer> lines = new HashMap<>();
    private int count;

    Rewritten(String before) {
        this.before = before;
        this.lineStarts = lineStarts(before);
    }

    /** Puts a text, or a stretch of the source, in the place of a stretch; an empty one is a place to put something in. */
    private record Edit(int from, int to, String text, int movedFrom) {}

    /** Says that the change, of which there may be several edits, was made once more. */
    void counted() {
        count++;
    }

    /** How often the change was made. */
    int count() {
        return count;
    }

    void replace(Range place, String text) {
        edits.add(new Edit(start(place), end(place), text, -1));
    }

    void putBefore(Range place, String text) {
        edits.add(new Edit(start(place), start(place), text, -1));
    }

    void putAfter(Range place, String text) {
        edits.add(new Edit(end(place), end(place), text, -1));
    }

    /** Puts one stretch in the place of another. */
    void move(Range from, Range to) {
        edits.add(new Edit(start(to), end(to), text(from), start(from)));
    }

    /** The text there, as it was. */
    String text(Range place) {
        return before.substring(start(place), end(place));
    }

    /** The new text; {@link #line} is known from then on. Edits must not overlap. */
    String after() {
        edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
        StringBuilder after = new StringBuilder();
        lines.clear();
        int line = 1;
        int at = 0;
        for (Edit edit : edits) {
            if (edit.from() < at) {
                throw new IllegalStateException("edits overlap at line " + lineOf(edit.from()));
            }
            line = append(after, before.substring(at, edit.from()), at, line);
            line = append(after, edit.text(), edit.movedFrom(), line);
            at = edit.to();
        }
        append(after, before.substring(at), at, line);
        return after.toString();
    }

    private int append(StringBuilder after, String text, int from, int line) {
        int here = line;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                here++;
            } else if (from >= 0 && !Character.isWhitespace(c)) {
                lines.putIfAbsent(here, lineOf(from + i));
            }
        }
        after.append(text);
        return here;
    }

    /** The line that a line of the new text was. */
    int line(int after) {
        return lines.getOrDefault(after, -1);
    }

    private int start(Range place) {
        return lineStarts[place.begin.line - 1] + place.begin.column - 1;
    }

    private int end(Range place) {
        return lineStarts[place.end.line - 1] + place.end.column;
    }

    private int lineOf(int offset) {
        int line = 0;
        while (line < lineStarts.length && lineStarts[line] <= offset) {
            line++;
        }
        return line;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
