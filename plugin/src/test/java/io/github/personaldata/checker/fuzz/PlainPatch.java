package io.github.personaldata.checker.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hunks of one file of a diff, applied as the format says: from the former file to the present one. */
final class PlainPatch {
    private static final Pattern HUNK =
            Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*", Pattern.DOTALL);

    private final List<String> lines;

    private PlainPatch(List<String> lines) {
        this.lines = lines;
    }

    /** Null if no line names the file in the plainest way. */
    static @Nullable PlainPatch of(String diff, String path) {
        List<String> lines = List.of(diff.split("\n", -1)).stream()
                .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                .toList();
        int at = lines.indexOf("+++ b/" + path);
        return at < 1 || !lines.get(at - 1).equals("--- a/" + path) || at != lines.lastIndexOf("+++ b/" + path)
                ? null
                : new PlainPatch(lines.subList(at + 1, lines.size()));
    }

    List<String> applied(List<String> former) {
        List<String> present = new ArrayList<>();
        int taken = 0;
        int at = 0;
        Matcher hunk;
        while (at < lines.size() && (hunk = HUNK.matcher(lines.get(at))).matches()) {
            int before = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
            int after = hunk.group(3) == null ? 1 : Integer.parseInt(hunk.group(3));
            int from = Integer.parseInt(hunk.group(1)) - (before == 0 ? 0 : 1);
            present.addAll(former.subList(taken, from));
            taken = from;
            at++;
            while (before > 0 || after > 0) {
                String line = lines.get(at++);
                char mark = line.isEmpty() ? ' ' : line.charAt(0);
                String rest = line.isEmpty() ? "" : line.substring(1);
                if (mark == ' ' || mark == '-') {
                    if (!former.get(taken++).equals(rest)) {
                        throw new AssertionError("line " + taken + " of the former file is not " + rest);
                    }
                    before--;
                }
                if (mark == ' ' || mark == '+') {
                    present.add(rest);
                    after--;
                }
            }
            while (at < lines.size() && lines.get(at).startsWith("\\")) {
                at++;
            }
        }
        present.addAll(former.subList(taken, former.size()));
        return present;
    }
}
