package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.Properties;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comes out when a value is printed or serialised: the leak shape. It belongs to values: the class of an object made in sight decides,
 * else the static type and its subtypes in the program; where neither says anything the shape stays open for the callers.
 */
final class Shapes {
    private static final int DEPTH = 6;
    private static final int TARGETS = 16;
    private static final int PARTS = 64;

    private final MethodContext context;
    private final TypeKinds kinds;
    private final Properties properties;
    private final SingleObjects singles;

    /** What the outermost request has shown so far. */
    private final Set<List<Object>> shown = new HashSet<>();

    Shapes(MethodContext context) {
        this.context = context;
        this.kinds = context.types.kinds();
        this.properties = context.types.properties();
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
        if (depth > DEPTH) {
            return Value.of(atom.then(Path.REST)).marked(Trail.Mark.WIDENED);
        }
        // an object that was shown already, or prints itself, adds nothing
        return shown.add(List.of(atom, mechanism, known)) ? byType(state, atom, mechanism, known, depth) : Value.EMPTY;
    }

    private Value byType(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        if (kinds.isScalar(type)) {
            return withHeld(state, atom, mechanism, depth);
        }
        if (type instanceof Type.Array array) {
            boolean printed = mechanism != Mechanism.TEXT && mechanism != Mechanism.STACK_TRACE
                    || array.element().equals(new Type.Primitive("char"));
            return printed ? part(state, atom, Path.ELEMENTS, mechanism, type, depth) : Value.EMPTY;
        }
        if (kinds.isCollection(type)) {
            return part(state, atom, Path.ELEMENTS, mechanism, type, depth);
        }
        if (kinds.isMap(type)) {
            return part(state, atom, Path.KEY, mechanism, type, depth)
                    .plus(part(state, atom, Path.VALUE, mechanism, type, depth));
        }
        if (kinds.isThrowable(type)) {
            return throwable(state, atom, mechanism, type, depth);
        }
        if (kinds.isOwn(type)) {
            return own(state, atom, mechanism, type, depth);
        }
        if (atom instanceof Atom.Fresh) {
            return kinds.isLibrary(type)
                    ? ofLibrary(state, atom, mechanism, type, depth)
                    : held(state, atom, mechanism, depth);
        }
        if (kinds.isOpen(type)) {
            return Value.of(new Atom.Shaped(atom, mechanism, type));
        }
        return kinds.isLibrary(type)
                ? ofLibrary(state, atom, mechanism, type, depth).plus(Value.of(atom))
                : withHeld(state, atom, mechanism, depth);
    }

    private Value ofLibrary(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        Value held = held(state, atom, mechanism, depth);
        TypeInfo info = context.program.type(type.erasure());
        boolean labelled =
                info != null && info.fields().stream().anyMatch(f -> context.labels.ofField(f.id().toString()) != null);
        return labelled ? held.plus(own(state, atom, mechanism, type, depth)) : held;
    }

    private Value part(State state, Atom atom, String selector, Mechanism mechanism, Type whole, int depth) {
        Value parts = state.read(Value.of(atom), selector);
        return shape(state, parts, inner(mechanism), kinds.part(whole, selector), depth + 1);
    }

    /** Elements inside a printed collection print by {@code toString}, also where a logger would print a Throwable whole. */
    private static Mechanism inner(Mechanism mechanism) {
        return mechanism == Mechanism.STACK_TRACE ? Mechanism.TEXT : mechanism;
    }

    private Value withHeld(State state, Atom atom, Mechanism mechanism, int depth) {
        Value held = held(state, atom, mechanism, depth);
        return atom instanceof Atom.Fresh ? held : held.plus(Value.of(atom));
    }

    private Value held(State state, Atom atom, Mechanism mechanism, int depth) {
        Value result = Value.EMPTY;
        for (Map.Entry<String, Value> part : state.parts(atom).entrySet()) {
            if (!part.getKey().startsWith("[captured")) {
                result = result.plus(shape(state, part.getValue(), inner(mechanism), Type.OBJECT, depth + 1));
            }
        }
        return result;
    }

    private Value throwable(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        Value result = Value.EMPTY;
        for (MethodId shown : List.of(
                new MethodId("java.lang.Throwable", "getMessage", List.of()),
                new MethodId("java.lang.Throwable", "toString", List.of()))) {
            MethodId target = context.program.implementation(type.erasure(), shown);
            if (target != null && context.program.code(target) != null) {
                result = result.plus(new Application(context, this, state, -1).result(target, Value.of(atom)));
            }
        }
        Value message = state.read(Value.of(atom), "message");
        result = result.plus(shape(state, message, Mechanism.TEXT, Type.STRING, depth + 1));
        if (mechanism == Mechanism.STACK_TRACE && depth < DEPTH) {
            Type cause = new Type.ClassType("java.lang.Throwable", List.of());
            for (String selector : List.of("cause", "suppressed")) {
                Value whole = state.read(Value.of(atom), selector);
                Value inner = whole.plus(state.read(whole.filter(a -> a instanceof Atom.Fresh), Path.ELEMENTS));
                if (!inner.sameAtoms(Value.of(atom))) {
                    result = result.plus(shape(
                            state,
                            inner.filter(a -> a instanceof Atom.Fresh || depth == 0),
                            mechanism,
                            cause,
                            depth + 1));
                }
            }
        }
        return result;
    }

    private Value own(State state, Atom atom, Mechanism mechanism, Type type, int depth) {
        Set<String> classes = new LinkedHashSet<>();
        classes.add(type.erasure());
        if (!(atom instanceof Atom.Fresh) && singles.exact(atom) == null) {
            List<String> subtypes = context.program.subtypes(type.erasure());
            classes.addAll(subtypes.subList(0, Math.min(TARGETS, subtypes.size())));
        }
        Value result = Value.EMPTY;
        for (String name : classes) {
            Type as = name.equals(type.erasure()) ? type : new Type.ClassType(name, List.of());
            result = result.plus(
                    switch (mechanism) {
                        case TEXT, STACK_TRACE -> text(state, atom, name);
                        case JSON -> json(state, atom, as, depth);
                        case GSON, JAVA, EVERYTHING -> fields(state, atom, as, mechanism, depth);
                        case WEAKLY_ANONYMISED -> Value.EMPTY;
                    });
        }
        return mechanism == Mechanism.EVERYTHING ? result.plus(Value.of(atom)) : result;
    }

    private Value text(State state, Atom atom, String type) {
        MethodId declared = new MethodId("java.lang.Object", "toString", List.of());
        MethodId target = context.program.implementation(type, declared);
        return target == null || target.owner().equals("java.lang.Object")
                ? Value.EMPTY
                : new Application(context, this, state, -1).result(target, Value.of(atom));
    }

    private Value json(State state, Atom atom, Type type, int depth) {
        Value result = Value.EMPTY;
        for (Properties.Property property : properties.ofJackson(type.erasure())) {
            Value value = property.getter() == null
                    ? state.read(Value.of(atom), String.valueOf(property.field()))
                    : new Application(context, this, state, -1).result(property.getter(), Value.of(atom));
            result = result.plus(shape(state, value, Mechanism.JSON, property.type(), depth + 1));
        }
        return result;
    }

    /** Of an object that nobody made in sight an unmodelled call is taken to pass on what is labelled, or may lie below. */
    private boolean mayHoldLabel(TypeInfo.FieldInfo field) {
        return context.labels.ofField(field.id().toString()) != null
                || kinds.isOwn(field.type())
                || kinds.isCollection(field.type())
                || kinds.isMap(field.type());
    }

    private Value fields(State state, Atom atom, Type type, Mechanism mechanism, int depth) {
        Value result = Value.EMPTY;
        Set<String> seen = new LinkedHashSet<>(List.of(type.erasure()));
        seen.addAll(context.program.supertypes(type.erasure()));
        for (String name : seen) {
            TypeInfo info = context.program.type(name);
            if (info == null || info.origin() == TypeInfo.Origin.JDK) {
                continue;
            }
            for (TypeInfo.FieldInfo field : info.fields()) {
                boolean comesOut = !field.flags().contains(Flag.STATIC)
                        && (mechanism == Mechanism.EVERYTHING
                                ? atom instanceof Atom.Fresh || mayHoldLabel(field)
                                : !field.flags().contains(Flag.TRANSIENT));
                if (comesOut && depth < DEPTH / 2 && result.atoms().size() < PARTS) {
                    FieldId id = field.id();
                    Value value = state.read(Value.of(atom), id.toString());
                    result = result.plus(shape(state, value, mechanism, field.type(), depth + 1));
                }
            }
        }
        return result;
    }
}
