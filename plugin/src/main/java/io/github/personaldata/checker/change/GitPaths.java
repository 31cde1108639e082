package io.github.personaldata.checker.change;

import java.util.Optional;

/** The two names of a file in a diff, former and present, as git writes them. */
record GitPaths(String before, String after) {
    /** Stands for a file that is not there. */
    static final String NONE = "/dev/null";

    /**
     * What follows {@code diff --git}: one name twice, each with its prefix. Empty where it cannot be told where the second begins, as with
     * renamed files.
     */
    static Optional<GitPaths> ofHeader(String text) {
        if (text.startsWith("\"")) {
            int end = closingQuote(text);
            return end < 0 || end + 2 > text.length()
                    ? Optional.empty()
                    : new GitPaths(name(text.substring(0, end + 1)), name(text.substring(end + 2))).withoutPrefixes();
        }
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            Optional<GitPaths> both =
                    new GitPaths(name(text.substring(0, space)), name(text.substring(space + 1))).withoutPrefixes();
            if (both.isPresent()) {
                return both;
            }
        }
        return Optional.empty();
    }

    /** Of a file that keeps its name: without {@code a/} and {@code b/}, or other prefixes of one word; empty if the names are not one. */
    Optional<GitPaths> withoutPrefixes() {
        if (before.equals(after)) {
            return Optional.of(this);
        }
        GitPaths inner = new GitPaths(inner(before), inner(after));
        return inner.before.equals(inner.after) && !inner.before.isEmpty() ? Optional.of(inner) : Optional.empty();
    }

    /** Whether these, with prefixes or none, may be the names of that file; either may be {@link #NONE}. */
    boolean mayMean(GitPaths file) {
        return mayMean(before, file.before) && mayMean(after, file.after);
    }

    private static boolean mayMean(String name, String path) {
        return name.equals(NONE) || name.equals(path) || name.endsWith("/" + path);
    }

    private static String inner(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** Of a file that is there on one side only, where nothing else tells its name. */
    static String withoutGitsPrefix(String name) {
        return name.startsWith("a/") || name.startsWith("b/") ? name.substring(2) : name;
    }

    /**
     * A name as it is.
     *
     * @param written perhaps in quotes, or with a time of day behind a tab; a character is a byte
     */
    static String name(String written) {
        if (written.startsWith("\"")) {
            int end = closingQuote(written);
            return SourceLines.decoded(unescaped(written.substring(1, end < 0 ? written.length() : end)));
        }
        int tab = written.indexOf('\t');
        return SourceLines.decoded(tab < 0 ? written : written.substring(0, tab));
    }

    private static int closingQuote(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    /** As C writes it: {@code \320\236} are two bytes. */
    private static String unescaped(String quoted) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 == quoted.length()) {
                bytes.append(c);
            } else if (isOctal(quoted, i + 1)) {
                bytes.append((char) (Integer.parseInt(quoted.substring(i + 1, i + 4), 8) & 0xFF));
                i += 3;
            } else {
                i++;
                int known = "abtnvfr".indexOf(quoted.charAt(i));
                bytes.append(known < 0 ? quoted.charAt(i) : (char) (7 + known));
            }
        }
        return bytes.toString();
    }

    private static boolean isOctal(String text, int from) {
        return from + 3 <= text.length() && text.substring(from, from + 3).matches("[0-3][0-7]{2}");
    }
}
