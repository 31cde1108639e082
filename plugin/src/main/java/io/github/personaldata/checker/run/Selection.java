package io.github.personaldata.checker.run;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A choice of files by Ant patterns: {@code ?} is a character, {@code *} any within a folder's name, {@code **} any folders; a pattern
 * that ends with {@code /} means all below.
 *
 * @param includes empty for all
 * @param excludes win over {@code includes}
 */
public record Selection(List<String> includes, List<String> excludes) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * Whether the file is chosen.
     *
     * @param path relative to its source root, such as {@code kz/shop/Order.java}, with either separator
     */
    public boolean selects(String path) {
        String file = path.replace('\\', '/');
        return (includes.isEmpty() || includes.stream().anyMatch(pattern -> matches(pattern, file)))
                && excludes.stream().noneMatch(pattern -> matches(pattern, file));
    }

    private static boolean matches(String pattern, String file) {
        return Pattern.matches(regex(pattern.strip().replace('\\', '/')), file);
    }

    private static String regex(String pattern) {
        String whole = pattern.endsWith("/") ? pattern + "**" : pattern;
        var regex = new StringBuilder();
        int i = 0;
        while (i < whole.length()) {
            if (whole.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (whole.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                char c = whole.charAt(i++);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
