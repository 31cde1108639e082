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
    static final Value EMPTY = new Value(Map.of(), false);

    private static final int TEXTS = 8;
    private static final int ORIGINS = 64;

    private final Map<Atom, Trail> atoms;

    /** Whether there were so many origins that paths were cut; what is added later is cut as well. */
    private final boolean wide;

    private Value(Map<Atom, Trail> atoms, boolean wide) {
        this.atoms = atoms;
        this.wide = wide;
    }

    static Value of(Atom atom, Trail trail) {
        return new Value(Map.of(atom, trail), false);
    }

    static Value of(Atom atom) {
        return of(atom, Trail.START);
    }

    static Value constant(String text) {
        return of(Atom.Text.constant(text));
    }

    /** A value of gathered origins, within the limits that a union keeps. */
    static Value of(Map<Atom, Trail> gathered, boolean wide) {
        if (gathered.isEmpty()) {
            return EMPTY;
        }
        VISITED.get()[0] += gathered.size();
        if (!wide) {
            return limited(new LinkedHashMap<>(gathered), false);
        }
        LinkedHashMap<Atom, Trail> cut = new LinkedHashMap<>();
        gathered.forEach((atom, trail) -> cut.putIfAbsent(cut(atom), trail));
        return limited(cut, true);
    }

    boolean isWide() {
        return wide;
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

    /**
     * The union; this very object if the other adds nothing. Too many texts become {@link Atom.AnyText}; of too many origins only the last
     * selector of each path is kept, see {@link #cut}.
     */
    Value plus(Value other) {
        if (other.isEmpty() || other == this) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        if (other.wide && !wide) {
            return other.plus(this);
        }
        VISITED.get()[0] += other.atoms.size();
        LinkedHashMap<Atom, Trail> joined = null;
        boolean anyText = atoms.containsKey(ANY_TEXT);
        for (Map.Entry<Atom, Trail> entry : other.atoms.entrySet()) {
            Atom atom = wide ? cut(entry.getKey()) : entry.getKey();
            if (!atoms.containsKey(atom) && !(anyText && atom instanceof Atom.Text)) {
                if (joined == null) {
                    joined = new LinkedHashMap<>(atoms);
                }
                joined.putIfAbsent(atom, entry.getValue());
            }
        }
        return joined == null ? this : limited(joined, wide);
    }

    /** Origins looked at by unions on this thread: where the work of large methods lies. */
    static long visited() {
        return VISITED.get()[0];
    }

    private static final ThreadLocal<long[]> VISITED = ThreadLocal.withInitial(() -> new long[1]);
    private static final Atom ANY_TEXT = new Atom.AnyText();

    private static Value limited(Map<Atom, Trail> joined, boolean wide) {
        long texts =
                joined.keySet().stream().filter(a -> a instanceof Atom.Text).count();
        if (texts > TEXTS || texts > 0 && joined.containsKey(ANY_TEXT)) {
            joined.keySet().removeIf(a -> a instanceof Atom.Text);
            joined.put(ANY_TEXT, Trail.START);
        }
        if (wide || joined.size() <= ORIGINS) {
            return new Value(joined, wide);
        }
        LinkedHashMap<Atom, Trail> cut = new LinkedHashMap<>();
        joined.forEach((atom, trail) -> cut.putIfAbsent(cut(atom), trail.marked(Set.of(Trail.Mark.WIDENED))));
        return new Value(cut, true);
    }

    /** The origin with only the last field of its path, which a label hangs on. */
    private static Atom cut(Atom atom) {
        if (atom instanceof Atom.Shaped shaped) {
            Atom of = cut(shaped.of());
            return of == shaped.of() ? atom : new Atom.Shaped(of, shaped.mechanism(), shaped.type());
        }
        return atom.shortened();
    }

    static Value union(Collection<Value> values) {
        Value result = EMPTY;
        for (Value value : values) {
            result = result.plus(value);
        }
        return result;
    }

    Value filter(Predicate<Atom> keep) {
        LinkedHashMap<Atom, Trail> kept = null;
        for (Atom atom : atoms.keySet()) {
            if (!keep.test(atom)) {
                kept = kept == null ? new LinkedHashMap<>(atoms) : kept;
                kept.remove(atom);
            }
        }
        return kept == null ? this : kept.isEmpty() ? EMPTY : new Value(kept, wide);
    }

    /** Without texts and bare objects: what tells of data. */
    Value carrying() {
        return filter(Atom::carries);
    }

    /** Without what was only put into it, unless there is nothing else. */
    Value withoutParts() {
        Value whole = filter(MethodContext::isObject);
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

    Value mapAtoms(UnaryOperator<Atom> change) {
        LinkedHashMap<Atom, Trail> changed = new LinkedHashMap<>();
        atoms.forEach((atom, trail) -> changed.putIfAbsent(change.apply(atom), trail));
        return changed.isEmpty() ? EMPTY : new Value(changed, wide);
    }

    Value mapTrails(UnaryOperator<Trail> change) {
        if (isEmpty()) {
            return this;
        }
        LinkedHashMap<Atom, Trail> changed = new LinkedHashMap<>();
        atoms.forEach((atom, trail) -> changed.put(atom, change.apply(trail)));
        return new Value(changed, wide);
    }

    boolean sameAtoms(Value other) {
        return this == other || atoms.keySet().equals(other.atoms.keySet());
    }

    @Override
    public String toString() {
        return atoms.keySet().toString();
    }
}
