package io.github.personaldata.checker.yaml;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known word nearest to a written one. */
public final class Suggestion {
    private Suggestion() {}

    /** A sentence's end such as {@code ; did you mean 'purpose'?}, or the known words if none is near. */
    public static String ending(String written, Collection<String> known) {
        String near = nearest(written, known);
        if (near != null) {
            return "; did you mean '" + near + "'?";
        }
        return known.isEmpty() ? "" : "; expected one of: " + String.join(", ", known);
    }

    /** The nearest known word within a third of the written one's length, the first of equals. */
    public static @Nullable String nearest(String written, Collection<String> known) {
        String best = null;
        int least = Math.max(1, Math.min(3, written.length() / 3)) + 1;
        for (String word : known) {
            // as many letters at least are to be added or taken away, and a word may be as long as the file
            if (Math.abs(written.length() - word.length()) >= least) {
                continue;
            }
            int distance = distance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            // a word all of whose letters differ is no near one
            if (distance < least && distance < word.length()) {
                least = distance;
                best = word;
            }
        }
        return best;
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        int[] twoAbove = above;
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            twoAbove = above;
            above = row;
        }
        return above[right.length()];
    }
}
