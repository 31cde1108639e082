package io.github.personaldata.checker.flow.result;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the code and its configuration name, whether or not data flows there: a declaration that nothing here speaks of is used by nobody.
 *
 * @param recipients that {@code @Recipient} names
 * @param purposes that {@code @ProcessedFor} and {@code @ConsentCheck} name
 * @param texts constants of code and annotations, and values of configuration files: hosts and topics are among them
 * @param types whose methods are called, by binary name
 * @param checks consent checks by purpose, {@code NewsletterConsents.mayReceive}; under the empty name those that are told the purpose
 */
public record Mentions(
        Set<String> recipients,
        Set<String> purposes,
        Set<String> texts,
        Set<String> types,
        Map<String, Set<String>> checks) {
    /** Nothing is named. */
    public static final Mentions NONE =
            new Mentions(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public Mentions {
        recipients = copy(recipients);
        purposes = copy(purposes);
        texts = copy(texts);
        types = copy(types);
        Map<String, Set<String>> sorted = new TreeMap<>();
        checks.forEach((purpose, methods) -> sorted.put(purpose, copy(methods)));
        checks = Collections.unmodifiableMap(sorted);
    }

    /** Of a program without consent checks. */
    public Mentions(Set<String> recipients, Set<String> purposes, Set<String> texts, Set<String> types) {
        this(recipients, purposes, texts, types, Map.of());
    }

    /** These with other consent checks. */
    public Mentions withChecks(Map<String, Set<String>> others) {
        return new Mentions(recipients, purposes, texts, types, others);
    }

    /** These and more texts. */
    public Mentions withTexts(Collection<String> more) {
        Set<String> all = new TreeSet<>(texts);
        all.addAll(more);
        return new Mentions(recipients, purposes, all, types, checks);
    }

    /** These with other types. */
    public Mentions withTypes(Collection<String> others) {
        return new Mentions(recipients, purposes, texts, new TreeSet<>(others), checks);
    }

    private static Set<String> copy(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }
}
