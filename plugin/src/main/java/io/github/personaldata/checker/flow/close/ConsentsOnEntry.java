package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Assurance.Within;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Purposes that somebody has consented to whenever a method is entered: on every chain of calls that leads there. What is given where a
 * function is made is given where it runs.
 */
final class ConsentsOnEntry {
    private final Map<MethodId, Set<MethodId>> callers;
    private final Predicate<MethodId> open;
    private final UnaryOperator<MethodId> enclosing;
    private final Map<MethodId, Map<MethodId, Set<String>>> within = new HashMap<>();

    /** A method that is not there yet may be entered under any consent. */
    private final Map<MethodId, Set<String>> known = new TreeMap<>();

    /**
     * Of these methods.
     *
     * @param callers for each method those that applied its summary
     * @param open whether code that is not in sight may call a method
     * @param enclosing the method that a function's body stands in; other methods themselves
     */
    ConsentsOnEntry(
            Map<MethodId, Summary> summaries,
            Map<MethodId, Set<MethodId>> callers,
            Predicate<MethodId> open,
            UnaryOperator<MethodId> enclosing) {
        this.callers = callers;
        this.open = open;
        this.enclosing = enclosing;
        summaries.forEach((method, summary) -> {
            for (Within given : summary.assurance().within()) {
                within.computeIfAbsent(given.callee(), c -> new TreeMap<>())
                        .put(method, new TreeSet<>(given.purposes()));
            }
        });
        boolean more = !within.isEmpty();
        while (more) {
            more = false;
            for (MethodId method : summaries.keySet()) {
                Set<String> now = entered(method);
                more |= now != null && !now.equals(known.put(method, now));
            }
        }
    }

    /** Purposes consented to by somebody. */
    Set<String> of(MethodId method) {
        return known.getOrDefault(method, Set.of());
    }

    private @Nullable Set<String> entered(MethodId method) {
        MethodId around = enclosing.apply(method);
        if (!around.equals(method)) {
            Map<MethodId, Set<String>> makers = within.getOrDefault(method, Map.of());
            return from(method, makers.isEmpty() ? Set.of(around) : makers.keySet());
        }
        Set<MethodId> from = callers.getOrDefault(method, Set.of());
        return open.test(method) || from.isEmpty() ? Set.of() : from(method, from);
    }

    /** What is given on the ways from all of these; null as long as none is known to be entered. */
    private @Nullable Set<String> from(MethodId method, Set<MethodId> others) {
        Set<String> common = null;
        for (MethodId caller : others) {
            Set<String> before = known.get(caller);
            if (before != null && !caller.equals(method)) {
                Set<String> given = new TreeSet<>(before);
                given.addAll(within.getOrDefault(method, Map.of()).getOrDefault(caller, Set.of()));
                if (common == null) {
                    common = given;
                } else {
                    common.retainAll(given);
                }
            }
        }
        return common;
    }
}
