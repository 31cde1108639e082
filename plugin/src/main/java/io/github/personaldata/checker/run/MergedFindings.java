package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.policy.ShortIds;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.source.model.Position;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Findings of several modules as one list: what two checks have both found, at one place, is there once. Where one knows it for new and
 * another for known or accepted it is new.
 */
final class MergedFindings {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::file).thenComparing(Key::at).thenComparing(Key::identity);

    private final Map<Key, Finding> fresh = new TreeMap<>(ORDER);
    private final Map<Key, Known> known = new TreeMap<>(ORDER);
    private final Map<Key, Accepted> accepted = new TreeMap<>(ORDER);
    private final Set<Key> told = new TreeSet<>(ORDER);

    /** A new one; whether the console has shown it. */
    void add(Finding finding, boolean wasTold) {
        fresh.putIfAbsent(key(finding), finding);
        if (wasTold) {
            told.add(key(finding));
        }
    }

    /** One in a policy file; whether it is new: a module's check may have judged it too, if it is the only one under it. */
    boolean judged(Finding finding) {
        Key key = key(finding);
        boolean isNew = !known.containsKey(key) && !accepted.containsKey(key);
        if (isNew) {
            fresh.putIfAbsent(key, finding);
        }
        return isNew;
    }

    /** One that a baseline knows. */
    void add(Known each) {
        known.putIfAbsent(key(each.finding()), each);
    }

    /** One that the code or the policy file accepts. */
    void add(Accepted each) {
        accepted.putIfAbsent(key(each.finding()), each);
    }

    /** New ones, sorted; their ids are unique among all. */
    List<Finding> fresh() {
        Map<String, String> ids = ShortIds.of(Stream.of(fresh, known, accepted)
                .flatMap(findings -> findings.keySet().stream())
                .map(Key::identity)
                .toList());
        return fresh.values().stream()
                .map(finding -> finding.withId(ids.getOrDefault(finding.identity(), finding.id())))
                .sorted()
                .toList();
    }

    /** Those that the console has shown of the new ones, as {@link #fresh} gives them. */
    Set<Finding> told(List<Finding> found) {
        Set<Finding> shown = new TreeSet<>();
        found.stream().filter(finding -> told.contains(key(finding))).forEach(shown::add);
        return shown;
    }

    /** Those in a baseline, sorted. */
    List<Known> known() {
        return without(known, fresh.keySet());
    }

    /** Accepted ones, sorted. */
    List<Accepted> accepted() {
        Set<Key> others = new HashSet<>(fresh.keySet());
        others.addAll(known.keySet());
        return without(accepted, others);
    }

    private static <T> List<T> without(Map<Key, T> findings, Set<Key> others) {
        return findings.entrySet().stream()
                .filter(each -> !others.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Key key(Finding finding) {
        return new Key(finding.identity(), finding.file(), finding.at());
    }

    private record Key(String identity, String file, Position at) {}
}
