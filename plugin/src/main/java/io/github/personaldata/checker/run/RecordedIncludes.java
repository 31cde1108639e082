package io.github.personaldata.checker.run;

import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers what a policy file includes, so that a later check can tell without reading the file that it still includes the same. */
final class RecordedIncludes implements IncludeResolver {
    private final IncludeResolver resolver;
    private final List<Lookup> lookups = new ArrayList<>();

    RecordedIncludes(IncludeResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * One question and its answer.
     *
     * @param found the name and the hash of the file's bytes; empty if there was none
     */
    record Lookup(String including, String name, String found) {
        private static Lookup of(String including, String name, @Nullable Included included) {
            String found = included == null
                    ? ""
                    : new ContentHash()
                            .add(included.file())
                            .add(included.bytes())
                            .hex();
            return new Lookup(including, name, found);
        }
    }

    @Override
    public @Nullable Included resolve(String including, String name) throws IOException {
        @Nullable Included included = resolver.resolve(including, name);
        lookups.add(Lookup.of(including, name, included));
        return included;
    }

    List<Lookup> lookups() {
        return List.copyOf(lookups);
    }

    /** Whether the questions would be answered now as they were. */
    static boolean stillHold(List<Lookup> lookups, IncludeResolver resolver) {
        try {
            for (Lookup each : lookups) {
                @Nullable Included included = resolver.resolve(each.including, each.name);
                if (!Lookup.of(each.including, each.name, included).equals(each)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
