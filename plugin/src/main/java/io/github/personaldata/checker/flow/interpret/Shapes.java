package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.ObjectShapes.Part;
import io.github.personaldata.checker.flow.type.Property;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes out when a value is printed or serialised: the leak shape. It belongs to values: the class of an object made in sight decides,
 * else the static type and its subtypes in the program; where neither says anything the shape stays open for the callers.
 */
final class Shapes {
    private static final int DEPTH = 6;

    /** Names what a serializer writes to. */
    private static final Sites WRITTEN_TO = new Sites(List.of(0, -14));

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
            Gathering found = new Gathering();
            new Request(state, found).value(value, new Form(mechanism, type, 0), Trail.START, Trail.START);
            return found.value();
        } finally {
            if (outermost) {
                shown.clear();
            }
        }
    }

    /** Asks for a shape on the side: what it shows counts as not shown to the request that it stands within. */
    Value aside(Supplier<Value> asked) {
        Set<List<Object>> before = Set.copyOf(shown);
        Value value = asked.get();
        shown.retainAll(before);
        return value;
    }

    /** Where a text is returned, what a library's object such as a collector has put together stands for it: who is given the text sees no parts. */
    Value written(State state, Value returned, Type type) {
        Value objects =
                type.erasure().equals("java.lang.String") ? returned.filter(this::isLibraryObject) : Value.EMPTY;
        return objects.isEmpty()
                ? returned
                : returned.filter(atom -> !objects.atoms().contains(atom))
                        .plus(aside(() -> shape(state, objects, Mechanism.TEXT, Type.OBJECT)));
    }

    private boolean isLibraryObject(Atom atom) {
        Type made = atom instanceof Atom.Fresh fresh && !fresh.isFunction()
                ? fresh.type()
                : atom instanceof Atom.Result result
                                && result.path().isEmpty()
                                && result.call().isMade()
                        ? result.type()
                        : null;
        return made != null && !kinds().isImmutable(made) && !kinds().isOwn(made);
    }

    /** A property of objects, as it is. */
    Value property(State state, Value objects, Property property) {
        MethodId getter = property.getter();
        return getter == null ? state.read(objects, String.valueOf(property.field())) : result(state, getter, objects);
    }

    /** What a method without parameters returns of objects. */
    Value result(State state, MethodId method, Value objects) {
        return aside(() -> new Request(state, new Gathering()).called(method, objects));
    }

    /** How something is printed, and how deep inside the value that was asked for it lies. */
    private record Form(Mechanism mechanism, Type type, int depth) {
        Form inner(Mechanism mechanism, Type type) {
            return new Form(mechanism, type, depth + 1);
        }
    }

    /** One request; what comes out is gathered on the way down, with what happened to it before and after it was put where it is. */
    private final class Request {
        private final State state;
        private final Gathering found;

        Request(State state, Gathering found) {
            this.state = state;
            this.found = found;
        }

        void value(Value value, Form form, Trail before, Trail after) {
            for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
                Trail trail = entry.getValue();
                if (entry.getKey() instanceof Atom.Fresh) {
                    atom(entry.getKey(), form, before, trail.then(after));
                } else {
                    atom(entry.getKey(), form, before.then(trail), after);
                }
            }
        }

        private void atom(Atom atom, Form form, Trail before, Trail after) {
            context.spend(1);
            if (form.mechanism() == Mechanism.WEAKLY_ANONYMISED) {
                if (atom instanceof Atom.Fresh fresh) {
                    Value held = aside(() -> shape(state, Value.of(atom), Mechanism.EVERYTHING, fresh.type()));
                    held.entries()
                            .forEach((each, trail) ->
                                    hidden(each, form, before.then(trail).then(after)));
                } else {
                    hidden(atom, form, before.then(after));
                }
                return;
            }
            if (atom instanceof Atom.Text
                    || atom instanceof Atom.AnyText
                    || atom instanceof Atom.Source
                    || atom instanceof Atom.Shaped) {
                found.add(atom, before.then(after));
                return;
            }
            if (atom.isFunction()) {
                return;
            }
            // an object that only stands for a part of something is of the type that part has
            Type exact = atom instanceof Atom.Fresh fresh ? fresh.type() : singles.exact(atom);
            Type known = exact != null && !exact.equals(Type.OBJECT) ? exact : form.type();
            if (known.equals(Type.NULL)) {
                return;
            }
            if (!(atom instanceof Atom.Fresh) && context.parts.isScalar(atom) && !kinds.isOwn(known)) {
                found.add(atom, before.then(after));
                return;
            }
            boolean open = !(atom instanceof Atom.Fresh)
                    && !kinds.isScalar(known)
                    && (kinds.isOpen(known) || !state.isTouched(atom));
            if (open) {
                found.add(new Atom.Shaped(atom, form.mechanism(), known), before.then(after));
            } else if (form.depth() > DEPTH) {
                found.add(atom.then(Path.REST), before.then(after).marked(Set.of(Trail.Mark.WIDENED)));
            } else if (shown.add(List.of(atom, form.mechanism(), known))) {
                // an object that was shown already, or prints itself, adds nothing
                for (Part part : context.types.shapes().of(known, form.mechanism(), exact != null)) {
                    part(atom, part, form, before, after);
                }
            }
        }

        private void hidden(Atom atom, Form form, Trail trail) {
            if (atom.carries()) {
                found.add(new Atom.Shaped(atom, form.mechanism(), form.type()), trail);
            }
        }

        /** The result of a method without parameters on a receiver. */
        private Value called(MethodId target, Value receiver) {
            if (context.labels.isCleared(target)) {
                return Value.EMPTY;
            }
            Type type = new Type.ClassType(target.owner(), List.of());
            Value result = applied(target, List.of(receiver), List.of(type));
            String label = context.labels.ofResult(target);
            return label == null ? result : result.plus(Value.of(new Atom.Source(label)));
        }

        private Value applied(MethodId target, List<Value> arguments, List<Type> types) {
            Summary code = context.code.summary(target);
            Summary summary = code == null ? context.models.summary(target) : code;
            if (context.assured != null) {
                context.assured.applies(-1, target);
            }
            return summary == null
                    ? Value.EMPTY
                    : new Application(context, Shapes.this, state, -1, summary, arguments, types)
                            .apply(Type.OBJECT, false, false)
                            .returned();
        }

        /** What a method writes of a value, or makes of it. */
        private Value written(Part.Written part, Value value) {
            List<Value> arguments = new ArrayList<>();
            List<Type> types = new ArrayList<>();
            int last = Math.max(part.object(), part.out());
            for (int i = 0; i <= last; i++) {
                arguments.add(i == part.object() ? value : Value.EMPTY);
                types.add(Type.OBJECT);
            }
            if (part.out() == Part.Written.RESULT) {
                return applied(part.method(), arguments, types);
            }
            Atom.Fresh stream = new Atom.Fresh(WRITTEN_TO, Type.OBJECT, null);
            state.allocate(stream);
            arguments.set(part.out(), Value.of(stream));
            applied(part.method(), arguments, types);
            Value written = state.read(Value.of(stream), Path.HELD);
            state.allocate(stream);
            return written;
        }

        private Value read(Atom atom, Path path) {
            Value at = Value.of(atom);
            for (String selector : path.selectors()) {
                at = state.read(at, selector);
            }
            return at;
        }

        /** A part of an object as it is, before it is written. */
        private Value unwritten(Atom atom, @Nullable Part part) {
            return part instanceof Part.Selected selected
                    ? read(atom, selected.path())
                    : part instanceof Part.Called called ? called(called.method(), Value.of(atom)) : Value.of(atom);
        }

        private void part(Atom atom, Part part, Form form, Trail before, Trail after) {
            if (part instanceof Part.Selected selected) {
                value(read(atom, selected.path()), form.inner(selected.mechanism(), selected.type()), before, after);
            } else if (part instanceof Part.Written written) {
                Value made = written(written, unwritten(atom, written.of()));
                value(made, form.inner(written.mechanism(), Type.OBJECT), before, after);
            } else if (part instanceof Part.Called called) {
                Value result = called(called.method(), Value.of(atom));
                if (called.mechanism() == null) {
                    found.add(result, before, after);
                } else {
                    value(result, form.inner(called.mechanism(), called.type()), before, after);
                }
            } else if (part instanceof Part.Held held) {
                state.parts(atom).forEach((selector, value) -> {
                    boolean content = selector.equals(Path.FILE) && form.mechanism() != Mechanism.EVERYTHING;
                    if (!selector.startsWith("[captured") && !content) {
                        value(value, form.inner(held.mechanism(), Type.OBJECT), before, after);
                    }
                });
            } else if (!(atom instanceof Atom.Fresh)) {
                found.add(atom, before.then(after));
            }
        }
    }
}
