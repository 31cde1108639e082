package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.LinkedHashMap;
import java.util.Map;

/** A value under construction: unions one by one would copy what was gathered before. */
final class Gathering {
    private final LinkedHashMap<Atom, Trail> atoms = new LinkedHashMap<>();
    private boolean wide;

    /** Adds an origin; of two trails the first is kept. */
    void add(Atom atom, Trail trail) {
        atoms.putIfAbsent(atom, trail);
    }

    /**
     * Adds the origins of a value.
     *
     * @param before what happened before the trails of the value
     * @param after what happened after them
     */
    void add(Value value, Trail before, Trail after) {
        wide |= value.isWide();
        for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
            if (!atoms.containsKey(entry.getKey())) {
                atoms.put(entry.getKey(), before.then(entry.getValue()).then(after));
            }
        }
    }

    /** The union of all that was added. */
    Value value() {
        return Value.of(atoms, wide);
    }
}
