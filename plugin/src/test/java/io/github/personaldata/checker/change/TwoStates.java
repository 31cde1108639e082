package io.github.personaldata.checker.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files as they were and are, and the diff between them. */
final class TwoStates {
    private static final GateFiles NAMES = new GateFiles(Set.of("shop/terms.yml"), Set.of("shop/known.txt"));

    final Map<String, List<String>> files = new HashMap<>();
    final StringBuilder diff = new StringBuilder();

    /** All lines of one file give way to others; null where there is no such file. */
    TwoStates change(String path, @Nullable String before, @Nullable String after) {
        List<String> former = before == null ? List.of() : before.lines().toList();
        List<String> present = after == null ? List.of() : after.lines().toList();
        diff.append("--- ").append(before == null ? "/dev/null" : "a/" + path);
        diff.append("\n+++ ").append(after == null ? "/dev/null" : "b/" + path);
        diff.append("\n@@ -").append(former.isEmpty() ? 0 : 1).append(',').append(former.size());
        diff.append(" +")
                .append(present.isEmpty() ? 0 : 1)
                .append(',')
                .append(present.size())
                .append(" @@\n");
        diff.append(marked('-', former)).append(marked('+', present));
        if (after != null) {
            files.put(path, SourceLines.of(after.getBytes(StandardCharsets.UTF_8)));
        }
        return this;
    }

    private static String marked(char mark, List<String> lines) {
        StringBuilder marked = new StringBuilder();
        lines.forEach(line -> marked.append(mark).append(line).append('\n'));
        return marked.toString();
    }

    /** What the change does to the check, as it is told. */
    List<String> seen(String... included) {
        Diff read = DiffReader.read("x.diff", diff.toString().getBytes(StandardCharsets.UTF_8));
        List<String> seen = new ArrayList<>();
        for (GateChange each : Change.of(read, files::get, NAMES).gates(List.of(included))) {
            String former = each.former().isEmpty() ? "" : " (" + each.former() + ")";
            seen.add(each.file() + ":" + each.line() + " " + each.effect().id() + " "
                    + each.kind().id() + " " + each.what() + former);
        }
        return seen;
    }
}
