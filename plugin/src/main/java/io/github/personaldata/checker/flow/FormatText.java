package io.github.personaldata.checker.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a format of {@code java.util.Formatter} makes of its arguments. */
final class FormatText {
    private static final Pattern SPECIFIER =
            Pattern.compile("%(\\d{1,3}\\$)?([-#+ 0,(<]*)(\\d+)?(\\.\\d+)?([tT]?[a-zA-Z%])");

    private FormatText() {}

    /**
     * A stretch of constant text, then perhaps an argument.
     *
     * @param argument index from 0; -1 for none
     * @param plain whether the argument is written as {@code toString()} says, without padding or another spelling
     */
    record Piece(String before, int argument, boolean plain) {}

    /** Indices of the arguments that are printed, from 0; null for a text that is no format. */
    static @Nullable SortedSet<Integer> printed(String format) {
        List<Piece> pieces = pieces(format);
        if (pieces == null) {
            return null;
        }
        SortedSet<Integer> printed = new TreeSet<>();
        pieces.stream().filter(piece -> piece.argument() >= 0).forEach(piece -> printed.add(piece.argument()));
        return printed;
    }

    /** What is written, in its order; null for a text that is no format. */
    static @Nullable List<Piece> pieces(String format) {
        List<Piece> pieces = new ArrayList<>();
        Matcher specifier = SPECIFIER.matcher(format);
        StringBuilder before = new StringBuilder();
        int ordinary = 0;
        int last = -1;
        int end = 0;
        for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', end)) {
            if (!specifier.find(at) || specifier.start() != at) {
                return null;
            }
            before.append(format, end, at);
            end = specifier.end();
            String conversion = specifier.group(5);
            if (conversion.equals("n") || conversion.equals("%")) {
                before.append(conversion.equals("n") ? "\n" : "%");
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
            String flags = specifier.group(2).replace("<", "");
            boolean plain = (conversion.equals("s") || conversion.equals("d"))
                    && flags.isEmpty()
                    && specifier.group(3) == null
                    && specifier.group(4) == null;
            pieces.add(new Piece(before.toString(), last, plain));
            before.setLength(0);
        }
        before.append(format.substring(end));
        if (before.length() > 0) {
            pieces.add(new Piece(before.toString(), -1, false));
        }
        return pieces;
    }
}
