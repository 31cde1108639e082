package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Files in which every line says something of its own. */
final class LineItems {
    /** Who accepted an entry, and why, changes nothing of what it holds back. */
    private static final Pattern REMARK = Pattern.compile(" \\| (reason|accepted by): .*", Pattern.DOTALL);

    private LineItems() {}

    /** Lines that are neither empty nor comments. */
    static List<GateItem> of(List<String> lines, GateKind kind) {
        List<GateItem> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = SourceLines.decoded(lines.get(i)).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                items.add(new GateItem(kind, i + 1, line, line));
            }
        }
        return items;
    }

    /** Entries of a baseline. */
    static List<GateItem> ofBaseline(List<String> lines) {
        List<GateItem> items = new ArrayList<>();
        for (GateItem item : of(lines, GateKind.BASELINE)) {
            String entry = REMARK.matcher(item.text()).replaceFirst("");
            items.add(new GateItem(item.kind(), item.line(), entry, entry));
        }
        return items;
    }
}
