package io.github.personaldata.checker.report;

import io.github.personaldata.checker.report.quote.Visible;
import java.util.List;

/** Builds a Markdown text as GitHub and GitLab show it. Cells and paragraphs are Markdown; {@link #text} and {@link #code} make it of plain texts. */
final class Markdown {
    private static final String ESCAPED = "\\`*_[]|~#";

    private final StringBuilder lines = new StringBuilder(1 << 13);

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text(text));
    }

    /** A paragraph, set off by empty lines. */
    Markdown block(String markdown) {
        if (lines.length() > 0) {
            lines.append('\n');
        }
        lines.append(markdown).append('\n');
        return this;
    }

    /** A table; nothing if there are no rows. */
    Markdown table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder();
        table.append(row(heads.stream().map(Markdown::text).toList()));
        table.append('\n').append("|").append("---|".repeat(heads.size()));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** A drawing in the language that its first word names. */
    Markdown fenced(String language, List<String> drawing) {
        return block("```" + language + "\n" + String.join("\n", drawing) + "\n```");
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** Shown as it is written, on one line. */
    static String text(String plain) {
        StringBuilder escaped = new StringBuilder();
        Visible.line(plain).codePoints().forEach(c -> {
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                if (ESCAPED.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** A name from the code. */
    static String code(String name) {
        String line = Visible.line(name);
        // a bar ends a cell and a backquote the span even there
        return line.isEmpty() || line.indexOf('`') >= 0 || line.indexOf('|') >= 0 ? text(name) : "`" + line + "`";
    }

    /** An address that can be followed; a text if it is none. */
    static String link(String address) {
        return address.matches("https?://[\\w.:/?=&%~+-]+") ? "<" + address + ">" : text(address);
    }
}
