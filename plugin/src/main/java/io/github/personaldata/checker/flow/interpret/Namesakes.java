package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Origins of which several may be the same object: the value under some key may be the one under a key that is known. */
final class Namesakes {
    /** Those that are one or several of many, by where their access paths begin. */
    private final Map<Atom, List<Atom>> byRoot = new HashMap<>();

    Namesakes(Collection<Atom> objects) {
        for (Atom object : objects) {
            if (isOneOfMany(object)) {
                byRoot.computeIfAbsent(object.root(), root -> new ArrayList<>()).add(object);
            }
        }
    }

    /** The others that may be the same object. */
    List<Atom> of(Atom object) {
        List<Atom> names = new ArrayList<>();
        for (Atom other : byRoot.getOrDefault(object.root(), List.of())) {
            if (!other.equals(object) && other.path().mayBeSame(object.path())) {
                names.add(other);
            }
        }
        return names;
    }

    /** Whether an origin is one or several of many parts of something. */
    static boolean isOneOfMany(Atom object) {
        for (String selector : object.path().selectors()) {
            if (Path.isOneOfMany(selector)) {
                return true;
            }
        }
        return false;
    }
}
