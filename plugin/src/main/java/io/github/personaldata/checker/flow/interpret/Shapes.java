package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.ObjectShapes.Part;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes out when a value is printed or serialised: the leak shape. It belongs to values: the class of an object made in sight decides,
 * else the static type and its subtypes in the program; where neither says anything the shape stays open for the callers.
 */
final class Shapes {
    private static final int DEPTH = 6;

    private final MethodContext context;
    private final TypeKinds kinds;
    private final SingleObjects singles;

    /** What the outermost request has shown so far. */
    private final Set<List<Object>> shown = new HashSet<>();

    Shapes(MethodContext context) {
        this.context = context;
        this.kinds = context.types.kinds();
        this.singles = context.types.singles();
    }

    TypeKinds kinds() {
        return kinds;
    }

    /** The parts of a value that come out by a mechanism. */
    Value shape(State state, Value value, Mechanism mechanism, Type type) {
        boolean outermost = shown.isEmpty();
        try {
            return shape(state, value, mechanism, type, 0);
        } finally {
            if (outermost) {
                shown.clear();
            }
        }
    }

    private Value shape(State state, Value value, Mechanism mechanism, Type type, int depth) {
        Value result = Value.EMPTY;
        for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
            Value parts = shape(state, entry.getKey(), mechanism, type, depth);
            Trail before = entry.getValue();
            boolean kept = entry.getKey() instanceof Atom.Fresh;
            result = result.plus(
                    before == Trail.START
                            ? parts
                            : parts.mapTrails(trail -> kept ? trail.then(before) : before.then(trail)));
        }
        return result;
    }

    private Value shape(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        context.spend(1);
        if (mechanism == Mechanism.WEAKLY_ANONYMISED) {
            return atom.carries() ? Value.of(new Atom.Shaped(atom, mechanism, type)) : Value.EMPTY;
        }
        if (atom instanceof Atom.Text
                || atom instanceof Atom.AnyText
                || atom instanceof Atom.Source
                || atom instanceof Atom.Shaped) {
            return Value.of(atom);
        }
        // an object that only stands for a part of something is of the type that part has
        Type known = atom instanceof Atom.Fresh fresh && !fresh.type().equals(Type.OBJECT) ? fresh.type() : type;
        if (atom instanceof Atom.Fresh fresh && fresh.function() != null) {
            return Value.EMPTY;
        }
        if (known.equals(Type.NULL)) {
            return Value.EMPTY;
        }
        if (!(atom instanceof Atom.Fresh)
                && !kinds.isScalar(known)
                && (kinds.isOpen(known) || !state.isTouched(atom))) {
            return Value.of(new Atom.Shaped(atom, mechanism, known));
        }
        if (depth > DEPTH) {
            return Value.of(atom.then(Path.REST)).marked(Trail.Mark.WIDENED);
        }
        // an object that was shown already, or prints itself, adds nothing
        return shown.add(List.of(atom, mechanism, known)) ? parts(state, atom, mechanism, known, depth) : Value.EMPTY;
    }

    private Value parts(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        boolean exact = atom instanceof Atom.Fresh || singles.exact(atom) != null;
        Value result = Value.EMPTY;
        for (Part part : context.types.shapes().of(type, mechanism, exact)) {
            result = result.plus(part(state, atom, part, depth));
        }
        return result;
    }

    private Value part(State state, Atom atom, Part part, int depth) {
        if (part instanceof Part.Selected selected) {
            Value at = Value.of(atom);
            for (String selector : selected.path().selectors()) {
                at = state.read(at, selector);
            }
            return shape(state, at, selected.mechanism(), selected.type(), depth + 1);
        }
        if (part instanceof Part.Called called) {
            Value result = new Application(context, this, state, -1).result(called.method(), Value.of(atom));
            return called.mechanism() == null
                    ? result
                    : shape(state, result, called.mechanism(), called.type(), depth + 1);
        }
        if (part instanceof Part.Held held) {
            return held(state, atom, held.mechanism(), depth);
        }
        return atom instanceof Atom.Fresh ? Value.EMPTY : Value.of(atom);
    }

    private Value held(State state, Atom atom, Mechanism mechanism, int depth) {
        Value result = Value.EMPTY;
        for (Map.Entry<String, Value> part : state.parts(atom).entrySet()) {
            if (!part.getKey().startsWith("[captured")) {
                result = result.plus(shape(state, part.getValue(), mechanism, Type.OBJECT, depth + 1));
            }
        }
        return result;
    }
}
