package io.github.personaldata.checker.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Files in which every line says something of its own. */
final class LineItems {
    /** Who accepted an entry, and why, changes nothing of what it holds back. */
    private static final Set<String> REMARKS = Set.of("reason", "accepted by");

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
            String entry = withoutRemarks(item.text());
            items.add(new GateItem(item.kind(), item.line(), entry, entry));
        }
        return items;
    }

    /** The fields behind the rule and the data element may stand in any order. */
    private static String withoutRemarks(String entry) {
        StringJoiner kept = new StringJoiner("|");
        List<String> fields = fields(entry);
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            String name = field.substring(0, Math.max(field.indexOf(':'), 0)).strip();
            if (i < 2 || !REMARKS.contains(name)) {
                kept.add(field);
            }
        }
        return kept.toString().strip();
    }

    /** What stands between bars; one behind a backslash is a part of a text. */
    private static List<String> fields(String entry) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                fields.add(entry.substring(start, i));
                start = i + 1;
            }
        }
        fields.add(entry.substring(start));
        return fields;
    }
}
