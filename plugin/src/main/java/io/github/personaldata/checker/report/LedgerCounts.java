package io.github.personaldata.checker.report;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How often something was not seen, or only roughly.
 *
 * @param byKind in the order of the kinds, without those that did not occur
 */
record LedgerCounts(Map<LedgerEntry.Kind, Long> byKind) {
    static LedgerCounts of(Collection<LedgerEntry> entries) {
        Map<LedgerEntry.Kind, Long> counts = new EnumMap<>(LedgerEntry.Kind.class);
        Set<String> types = new HashSet<>();
        for (LedgerEntry entry : entries) {
            // a type that many files name is missing once
            if (entry.kind() != LedgerEntry.Kind.MISSING_TYPE || types.add(entry.subject())) {
                counts.merge(entry.kind(), 1L, Long::sum);
            }
        }
        return new LedgerCounts(Collections.unmodifiableMap(counts));
    }

    /** {@code unresolved-call}. */
    static String id(LedgerEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of such an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    static LedgerEntry.Kind kind(String id) {
        return LedgerEntry.Kind.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Key of its name for people. */
    static String key(LedgerEntry.Kind kind) {
        return "ledger." + id(kind);
    }
}
