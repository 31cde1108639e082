package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the entries that speak about a method, by name first. The nearest type and the most specific signature win; equals all count. */
final class MethodIndex<T extends MethodModel> {
    /** Above every rank of a match. */
    static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int OPEN = 1_000_000;
    private static final int PER_LEVEL = 10;

    private final Map<String, List<T>> byName = new HashMap<>();
    private final List<T> openNames = new ArrayList<>();

    MethodIndex(List<? extends T> models) {
        for (T model : models) {
            if (model.method().openName()) {
                openNames.add(model);
            } else {
                byName.computeIfAbsent(model.method().name(), name -> new ArrayList<>())
                        .add(model);
            }
        }
    }

    /** The best entries in their order; empty if none matches. */
    Match<T> best(MethodId method, Function<String, List<String>> supertypes) {
        List<T> named = byName.getOrDefault(method.name(), List.of());
        List<T> best = new ArrayList<>();
        int rank = NO_MATCH;
        if (named.isEmpty() && openNames.isEmpty()) {
            return new Match<>(rank, best);
        }
        List<String> above = null;
        for (List<T> candidates : List.of(named, openNames)) {
            for (T model : candidates) {
                if (!model.method().matchesSignature(method)) {
                    continue;
                }
                if (above == null) {
                    above = supertypes.apply(method.owner());
                }
                int own = rank(model.method(), method.owner(), above);
                if (own < rank) {
                    rank = own;
                    best.clear();
                }
                if (own == rank && own != NO_MATCH) {
                    best.add(model);
                }
            }
        }
        return new Match<>(rank, List.copyOf(best));
    }

    private static int rank(MethodPattern pattern, String owner, List<String> above) {
        int distance = distance(pattern.type(), owner, above);
        if (distance < 0) {
            return NO_MATCH;
        }
        boolean open = pattern.openName() || pattern.type().open();
        return (open ? OPEN : 0) + distance * PER_LEVEL + pattern.looseness();
    }

    private static int distance(TypePattern type, String owner, List<String> above) {
        if (type.matches(owner)) {
            return 0;
        }
        for (int i = 0; i < above.size(); i++) {
            if (type.matches(above.get(i))) {
                return i + 1;
            }
        }
        return -1;
    }

    /**
     * What was found.
     *
     * @param rank smaller is more specific; {@link #NO_MATCH} if nothing was found
     */
    record Match<T>(int rank, List<T> models) {}
}
