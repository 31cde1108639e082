package io.github.personaldata.checker.report.html;

import java.util.Set;

/** Colours a line of Java; a line is a fragment, so whatever is begun on it may stay open. */
final class SourceLine {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "permits",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "sealed",
            "short",
            "static",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "var",
            "void",
            "volatile",
            "while",
            "yield");

    private final String line;
    private final String member;
    private final Html html;
    private int at;

    private SourceLine(String line, String member, Html html) {
        this.line = line;
        this.member = member;
        this.html = html;
    }

    /** Writes the line; names equal to {@code member} are emphasised. */
    static void write(String line, String member, Html html) {
        new SourceLine(line, member, html).write();
    }

    private void write() {
        int plain = 0;
        while (at < line.length()) {
            int start = at;
            String style = token();
            if (!style.isEmpty()) {
                html.text(line.substring(plain, start));
                html.open("span", "class", style)
                        .text(line.substring(start, at))
                        .closeInline();
                plain = at;
            }
        }
        html.text(line.substring(plain));
    }

    /** Moves behind the token that begins here; out: its style, empty for none. */
    private String token() {
        char c = line.charAt(at);
        if (line.startsWith("//", at)) {
            at = line.length();
            return "c";
        }
        if (line.startsWith("/*", at)) {
            int end = line.indexOf("*/", at + 2);
            at = end < 0 ? line.length() : end + 2;
            return "c";
        }
        if (c == '"' || c == '\'') {
            skipLiteral(c);
            return "s";
        }
        if (c == '@' && at + 1 < line.length() && Character.isJavaIdentifierStart(line.charAt(at + 1))) {
            at++;
            skipName();
            return "a";
        }
        if (Character.isJavaIdentifierPart(c)) {
            int start = at;
            skipName();
            String name = line.substring(start, at);
            return KEYWORDS.contains(name) ? "k" : name.equals(member) ? "d" : "";
        }
        at++;
        return "";
    }

    private void skipLiteral(char quote) {
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote) {
                at++;
                break;
            }
        }
        at = Math.min(at, line.length());
    }

    private void skipName() {
        while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
            at++;
        }
    }
}
