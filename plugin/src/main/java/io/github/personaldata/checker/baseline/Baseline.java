package io.github.personaldata.checker.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The known findings of a module.
 *
 * @param entries one per finding, in the order of their lines
 * @param closing comments below the last entry
 */
public record Baseline(List<Entry> entries, List<String> closing) {
    /** Knows nothing. */
    public static final Baseline EMPTY = new Baseline(List.of(), List.of());

    /** What stands above the entries; in English in every language, so that teams that share a file write the same. */
    static final List<String> HEADER = List.of(
            "# Personal data findings that are known and do not fail the build. Written by: mvn personal-data:baseline",
            "# A line: rule | data element | to: recipient | by: method that lets it out | in: method it stands in | read in: method that reads it",
            "# To a line you may add | reason: why it is accepted | accepted by: who. Order and repeated lines mean nothing: merge by union.");

    public Baseline {
        Map<String, Entry> byIdentity = new LinkedHashMap<>();
        entries.forEach(entry -> byIdentity.merge(entry.identity(), entry, Entry::joinedWith));
        entries = byIdentity.values().stream().sorted().toList();
        closing = List.copyOf(closing);
    }

    /** Entries by the identity of their findings. */
    Map<String, Entry> byIdentity() {
        Map<String, Entry> found = new LinkedHashMap<>();
        entries.forEach(entry -> found.put(entry.identity(), entry));
        return found;
    }

    /** Those of the identities that it does not know, sorted. */
    public Set<String> unknown(Collection<String> identities) {
        Set<String> unknown = new TreeSet<>(identities);
        unknown.removeAll(byIdentity().keySet());
        return unknown;
    }

    /** Entries whose finding is not among the identities. */
    public List<Entry> stale(Collection<String> identities) {
        Set<String> found = Set.copyOf(identities);
        return entries.stream()
                .filter(entry -> !found.contains(entry.identity()))
                .toList();
    }

    /** Knows these findings and no others; what people have written is kept. */
    public Baseline holding(Collection<String> identities) {
        Set<String> found = new TreeSet<>(identities);
        List<Entry> kept = new ArrayList<>(entries);
        kept.removeIf(entry -> !found.contains(entry.identity()));
        unknown(found).forEach(identity -> kept.add(Entry.of(identity)));
        return new Baseline(kept, closing);
    }

    /** The file's text: a header, then the entries, sorted, each below its comments. */
    public String text() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        HEADER.forEach(lines::add);
        for (Entry entry : entries) {
            entry.comments().forEach(lines::add);
            lines.add(entry.toString());
        }
        closing.forEach(lines::add);
        return lines.toString();
    }
}
