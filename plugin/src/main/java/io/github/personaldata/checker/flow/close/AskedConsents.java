package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.result.HeldConsent;
import io.github.personaldata.checker.flow.result.HeldConsent.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Consents that are asked for on every way to a sink.
 *
 * @param subjects whose, by purpose
 */
record AskedConsents(Map<String, Subject> subjects) {
    AskedConsents {
        subjects = Collections.unmodifiableMap(new TreeMap<>(subjects));
    }

    /** With those that some caller asked somebody for, unless they are known already. */
    AskedConsents and(Set<String> purposes) {
        Map<String, Subject> all = new TreeMap<>(subjects);
        purposes.forEach(purpose -> all.putIfAbsent(purpose, Subject.UNKNOWN));
        return new AskedConsents(all);
    }

    /** What is asked for on either of two ways; of whom less is certain counts. */
    AskedConsents or(AskedConsents other) {
        Map<String, Subject> both = new TreeMap<>(subjects);
        both.keySet().retainAll(other.subjects.keySet());
        both.replaceAll((purpose, subject) -> {
            Subject theirs = other.subjects.getOrDefault(purpose, subject);
            return subject.compareTo(theirs) >= 0 ? subject : theirs;
        });
        return new AskedConsents(both);
    }

    /** Whether it is not certain whose consent to some purpose it is. */
    boolean areUnverified() {
        return subjects.containsValue(Subject.UNKNOWN);
    }

    /** For the flow, sorted. */
    List<HeldConsent> held() {
        return subjects.entrySet().stream()
                .map(each -> new HeldConsent(each.getKey(), each.getValue()))
                .toList();
    }
}
