package io.github.personaldata.checker.baseline;

import io.github.personaldata.checker.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found, held against a baseline.
 *
 * @param file the baseline's name, for people
 * @param known findings that are in it, sorted
 * @param fresh findings that are not, sorted
 * @param stale entries whose finding is gone
 */
public record Comparison(String file, List<Known> known, List<Finding> fresh, List<Entry> stale) {
    public Comparison {
        known = List.copyOf(known);
        fresh = List.copyOf(fresh);
        stale = List.copyOf(stale);
    }

    /**
     * Compares.
     *
     * @param shown findings that are told
     * @param hidden findings in sources that are not to be told about: the baseline may know them all the same
     */
    public static Comparison of(String file, Baseline baseline, List<Finding> shown, List<Finding> hidden) {
        Map<String, Entry> entries = baseline.byIdentity();
        Set<String> found = new HashSet<>();
        List<Known> known = new ArrayList<>();
        Stream.concat(shown.stream(), hidden.stream()).sorted().forEach(finding -> {
            found.add(finding.identity());
            Entry entry = entries.get(finding.identity());
            if (entry != null) {
                known.add(new Known(finding, entry));
            }
        });
        List<Finding> fresh = shown.stream()
                .filter(finding -> !entries.containsKey(finding.identity()))
                .sorted()
                .toList();
        return new Comparison(file, known, fresh, baseline.stale(found));
    }
}
