package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries that speak about a method best. The nearest type and the most specific signature win; equals all count.
 *
 * @param rank smaller is more specific; {@link #NO_MATCH} if nothing was found
 * @param models in their order
 */
record BestMatch<T extends MethodModel>(int rank, List<T> models) {
    /** Above every rank of a match. */
    static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int OPEN = 1_000_000;
    private static final int PER_LEVEL = 10;

    BestMatch {
        models = List.copyOf(models);
    }

    /** What a kind of entries says about a method. */
    static <T extends MethodModel> BestMatch<T> of(
            Knowledge knowledge, EntryKind<T> kind, MethodId method, Function<String, List<String>> supertypes) {
        Search<T> search = new Search<>(method, supertypes);
        search.among(knowledge.find(kind, method.name()));
        if (!method.isConstructor()) {
            search.among(knowledge.find(kind, EntryKeys.openName(method.name())));
            search.among(knowledge.find(kind, EntryKeys.ANY_NAME));
            search.amongTypes(knowledge, kind);
        }
        return new BestMatch<>(search.rank, search.best);
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

    private static final class Search<T extends MethodModel> {
        private final MethodId method;
        private final Function<String, List<String>> supertypes;
        private final List<T> best = new ArrayList<>();
        private @Nullable List<String> above;
        private int rank = NO_MATCH;

        Search(MethodId method, Function<String, List<String>> supertypes) {
            this.method = method;
            this.supertypes = supertypes;
        }

        void among(Candidates<T> candidates) {
            for (int i = 0; i < candidates.size(); i++) {
                MethodPattern pattern = candidates.pattern(i);
                int own = pattern.matchesSignature(method) ? rank(pattern, method.owner(), above()) : NO_MATCH;
                if (own < rank) {
                    rank = own;
                    best.clear();
                }
                if (own == rank && own != NO_MATCH) {
                    best.add(candidates.entry(i));
                }
            }
        }

        /** Entries about all methods of the owner or a type above it. */
        void amongTypes(Knowledge knowledge, EntryKind<T> kind) {
            amongType(knowledge, kind, method.owner());
            for (String type : above()) {
                amongType(knowledge, kind, type);
            }
        }

        private void amongType(Knowledge knowledge, EntryKind<T> kind, String type) {
            if (EntryKeys.isKey(type)) {
                among(knowledge.find(kind, type));
            }
        }

        private List<String> above() {
            List<String> known = above;
            if (known == null) {
                known = supertypes.apply(method.owner());
                above = known;
            }
            return known;
        }
    }
}
