package io.github.personaldata.checker.report;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The missing types that code needs, the most needed first.
 *
 * @param rows one for each type; types that are named only are left out
 */
record MissingTypes(List<Row> rows) {
    private static final Comparator<Row> ORDER =
            Comparator.comparingLong(Row::sites).reversed().thenComparing(Row::type);

    /** The console names so many. */
    private static final int SHOWN = 5;

    MissingTypes {
        rows = List.copyOf(rows);
    }

    /**
     * A type.
     *
     * @param type binary name
     * @param artifact the missing artifact that it is likely of, empty if it cannot be told
     * @param sites how many calls and field accesses need it
     * @param files in how many files
     */
    record Row(String type, String artifact, long sites, int files) {
        private String packageName() {
            return type.substring(0, Math.max(0, type.lastIndexOf('.')));
        }

        private String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        private Row plus(Row other) {
            return new Row(type, artifact, sites + other.sites, files + other.files);
        }
    }

    static MissingTypes of(Collection<LedgerEntry> ledger) {
        List<String> artifacts = ledger.stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.MISSING_ARTIFACT)
                .map(LedgerEntry::subject)
                .toList();
        Map<String, Row> byType = new TreeMap<>();
        for (LedgerEntry entry : ledger) {
            if (entry.sites() > 0) {
                Row row = new Row(entry.subject(), likely(entry.subject(), artifacts), entry.sites(), 1);
                byType.merge(entry.subject(), row, Row::plus);
            }
        }
        return new MissingTypes(byType.values().stream().sorted(ORDER).toList());
    }

    /** The one whose group is the longest beginning of the type's package; empty if two are. */
    private static String likely(String type, List<String> artifacts) {
        String found = "";
        int longest = 0;
        for (String each : artifacts) {
            String group = each.substring(0, Math.max(0, each.indexOf(':')));
            if (!group.isEmpty() && type.startsWith(group + ".") && group.length() >= longest) {
                found = group.length() > longest ? each : "";
                longest = group.length();
            }
        }
        return found;
    }

    /** {@code com.acme (com.acme:crm:jar:1.0): Client 12, Order 4; org.other: Thing 1; ... and 3 more}; empty without any. */
    String shortly(Messages messages) {
        Map<String, List<Row>> groups = rows.stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(MissingTypes::heading, LinkedHashMap::new, Collectors.toList()));
        StringJoiner text = new StringJoiner("; ");
        groups.forEach((heading, some) -> text.add(some.stream()
                .map(row -> row.simpleName() + " " + row.sites())
                .collect(Collectors.joining(", ", heading, ""))));
        if (rows.size() > SHOWN) {
            text.add(messages.text("explain.more", Integer.toString(rows.size() - SHOWN)));
        }
        return text.toString();
    }

    private static String heading(Row row) {
        String artifact = row.artifact().isEmpty() ? "" : " (" + row.artifact() + ")";
        return row.packageName().isEmpty() ? "" : row.packageName() + artifact + ": ";
    }
}
