package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.ViewSelector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Objects through which others are seen, such as the values of a map or a part of a list: what is put into one after the view was asked for shows in
 * it, and what is put into the view is in the object behind it.
 */
final class Views {
    private Views() {}

    /** A part of an object. */
    record Part(Atom object, String selector) {}

    /** The parts of other objects that show through a part of this one; itself is not among them. */
    static Set<Part> behind(State state, Atom view, String selector) {
        if (!isView(state, view)) {
            return Set.of();
        }
        Part first = new Part(view, selector);
        Set<Part> seen = new LinkedHashSet<>(List.of(first));
        Deque<Part> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            Part next = work.remove();
            for (Map.Entry<String, Value> part : state.parts(next.object()).entrySet()) {
                String behind = ViewSelector.seenThrough(part.getKey(), next.selector());
                if (behind != null) {
                    for (Atom object : part.getValue().atoms()) {
                        Part shown = new Part(object, behind);
                        if (seen.add(shown)) {
                            work.add(shown);
                        }
                    }
                }
            }
        }
        seen.remove(first);
        return seen;
    }

    static boolean isView(State state, Atom object) {
        Map<String, Value> parts = state.parts(object);
        return !parts.isEmpty()
                && (parts.containsKey(ViewSelector.OBJECT)
                        || parts.containsKey(ViewSelector.KEYS)
                        || parts.containsKey(ViewSelector.VALUES));
    }

    /** What can be asked of a view: what was there when it was made, and what lies in the objects behind it. */
    static Set<String> selectors(State state, Atom view) {
        Set<String> all = new TreeSet<>();
        for (Map.Entry<String, Value> part : state.parts(view).entrySet()) {
            if (!ViewSelector.is(part.getKey())) {
                all.add(part.getKey());
            } else if (part.getKey().equals(ViewSelector.OBJECT)) {
                part.getValue().atoms().forEach(object -> state.parts(object).keySet().stream()
                        .filter(selector -> ViewSelector.seenThrough(ViewSelector.OBJECT, selector) != null)
                        .forEach(all::add));
            } else {
                all.add(Path.ELEMENTS);
            }
        }
        return all;
    }
}
