package io.github.personaldata.checker.bench.peers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves a program's packages under another one, in text. Only names of the program's own packages and types are touched, wherever they stand,
 * comments and strings included; simple names mean the same as before, since whole packages move.
 */
final class Renaming {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^(\\s*package\\s+)([\\w$.]+)(\\s*;)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*(?:\\.(?:[A-Za-z_$][\\w$]*|\\*))+");

    private final Set<String> packages;
    private final Set<String> types;
    private final String under;

    /**
     * @param packages of the program; none of them may have types elsewhere
     * @param types qualified names of its top-level types
     * @param under the package that all are put under
     */
    Renaming(Set<String> packages, Set<String> types, String under) {
        this.packages = Set.copyOf(packages);
        this.types = Set.copyOf(types);
        this.under = under;
    }

    /** The text with the new names; it has as many lines as before. */
    String apply(String text) {
        String moved = PACKAGE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + packageName(found.group(2)) + found.group(3)));
        return DOTTED.matcher(moved).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private String packageName(String name) {
        return packages.contains(name) ? under + "." + name : name;
    }

    private String name(String dotted) {
        if (dotted.endsWith(".*") && packages.contains(dotted.substring(0, dotted.length() - 2))) {
            return under + "." + dotted;
        }
        for (int end = dotted.indexOf('.'); end >= 0; end = dotted.indexOf('.', end + 1)) {
            int next = dotted.indexOf('.', end + 1);
            if (types.contains(next < 0 ? dotted : dotted.substring(0, next))) {
                return under + "." + dotted;
            }
        }
        return dotted;
    }
}
