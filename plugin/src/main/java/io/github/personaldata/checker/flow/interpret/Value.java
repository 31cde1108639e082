package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a register or a field may hold: a set of origins, each with the trail by which it was first found. Immutable. */
final class Value {
    static final Value EMPTY = new Value(Map.of());

    private static final int TEXTS = 8;

    private final Map<Atom, Trail> atoms;

    private Value(Map<Atom, Trail> atoms) {
        this.atoms = atoms;
    }

    static Value of(Atom atom, Trail trail) {
        return new Value(Map.of(atom, trail));
    }

    static Value of(Atom atom) {
        return of(atom, Trail.START);
    }

    static Value constant(String text) {
        return of(Atom.Text.constant(text));
    }

    Set<Atom> atoms() {
        return atoms.keySet();
    }

    Map<Atom, Trail> entries() {
        return atoms;
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    /** The union; this very object if the other adds nothing. Too many texts become {@link Atom.AnyText}. */
    Value plus(Value other) {
        if (other.isEmpty() || other == this) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        LinkedHashMap<Atom, Trail> joined = null;
        boolean anyText = atoms.containsKey(ANY_TEXT);
        for (Map.Entry<Atom, Trail> entry : other.atoms.entrySet()) {
            if (!atoms.containsKey(entry.getKey()) && !(anyText && entry.getKey() instanceof Atom.Text)) {
                if (joined == null) {
                    joined = new LinkedHashMap<>(atoms);
                }
                joined.put(entry.getKey(), entry.getValue());
            }
        }
        return joined == null ? this : new Value(limited(joined));
    }

    private static final Atom ANY_TEXT = new Atom.AnyText();

    private static Map<Atom, Trail> limited(Map<Atom, Trail> joined) {
        long texts =
                joined.keySet().stream().filter(a -> a instanceof Atom.Text).count();
        if (texts > TEXTS || texts > 0 && joined.containsKey(ANY_TEXT)) {
            joined.keySet().removeIf(a -> a instanceof Atom.Text);
            joined.put(ANY_TEXT, Trail.START);
        }
        return joined;
    }

    static Value union(Collection<Value> values) {
        Value result = EMPTY;
        for (Value value : values) {
            result = result.plus(value);
        }
        return result;
    }

    Value filter(Predicate<Atom> keep) {
        LinkedHashMap<Atom, Trail> kept = new LinkedHashMap<>();
        atoms.forEach((atom, trail) -> {
            if (keep.test(atom)) {
                kept.put(atom, trail);
            }
        });
        return kept.size() == atoms.size() ? this : kept.isEmpty() ? EMPTY : new Value(kept);
    }

    /** Without texts and bare objects: what tells of data. */
    Value carrying() {
        return filter(Atom::carries);
    }

    /** Without what was only put into it, unless there is nothing else. */
    Value withoutParts() {
        Value whole = filter(a -> a instanceof Atom.Fresh);
        if (whole.isEmpty()) {
            whole = filter(a -> !atoms.getOrDefault(a, Trail.START).marks().contains(Trail.Mark.DERIVED));
        }
        return whole.isEmpty() ? this : whole;
    }

    boolean carries() {
        return atoms.keySet().stream().anyMatch(Atom::carries);
    }

    Value stepped(Trail.Step step) {
        return mapTrails(trail -> trail.then(step));
    }

    Value marked(Trail.Mark mark) {
        return mapTrails(trail -> trail.marked(Set.of(mark)));
    }

    Value mapTrails(UnaryOperator<Trail> change) {
        if (isEmpty()) {
            return this;
        }
        LinkedHashMap<Atom, Trail> changed = new LinkedHashMap<>();
        atoms.forEach((atom, trail) -> changed.put(atom, change.apply(trail)));
        return new Value(changed);
    }

    boolean sameAtoms(Value other) {
        return this == other || atoms.keySet().equals(other.atoms.keySet());
    }

    @Override
    public String toString() {
        return atoms.keySet().toString();
    }
}
