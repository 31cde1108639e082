package io.github.personaldata.checker.flow;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which arguments a format of {@code java.util.Formatter} prints. */
final class FormatText {
    private static final Pattern SPECIFIER =
            Pattern.compile("%(\\d{1,3}\\$)?([-#+ 0,(<]*)(\\d+)?(\\.\\d+)?([tT]?[a-zA-Z%])");

    private FormatText() {}

    /** Indices of the arguments that are printed, from 0; null for a text that is no format. */
    static @Nullable SortedSet<Integer> printed(String format) {
        SortedSet<Integer> printed = new TreeSet<>();
        Matcher specifier = SPECIFIER.matcher(format);
        int ordinary = 0;
        int last = -1;
        for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', specifier.end())) {
            if (!specifier.find(at) || specifier.start() != at) {
                return null;
            }
            String conversion = specifier.group(5);
            if (conversion.equals("n") || conversion.equals("%")) {
                continue;
            }
            String index = specifier.group(1);
            if (index != null) {
                last = Integer.parseInt(index.substring(0, index.length() - 1)) - 1;
            } else if (specifier.group(2).indexOf('<') < 0) {
                last = ordinary++;
            }
            if (last < 0) {
                return null;
            }
            printed.add(last);
        }
        return printed;
    }
}
