package io.github.personaldata.checker.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of a file in which a character is a byte. */
public final class SourceLines {
    private SourceLines() {}

    /** The lines of a file, without their ends. */
    public static List<String> of(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** The text of a file in UTF-8. */
    public static String text(List<String> lines) {
        return decoded(String.join("\n", lines));
    }

    /** What is no UTF-8 becomes a sign that says so. */
    static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
