package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a call that is left open may put into objects made here that it is given: what it does put there is known once it is known what runs. */
final class FilledArguments {
    /** So deep objects in other objects are filled. */
    private static final int DEPTH = 3;

    /** Superclasses of all classes, records and enums: nobody can put anything into what they hold. */
    private static final Set<String> EMPTY = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

    /** Where data may be put into an object of which no class is known. */
    private static final List<String> ANYWHERE = List.of(Path.ELEMENTS, Path.KEY, Path.VALUE, Path.HELD);

    private final MethodContext context;
    private final TypeKinds kinds;
    private final State state;
    private final Set<Atom> seen = new HashSet<>();

    FilledArguments(MethodContext context, TypeKinds kinds, State state) {
        this.context = context;
        this.kinds = kinds;
        this.state = state;
    }

    /** Lets the call fill what it is passed. */
    void by(LeftOpen.Call call, List<Value> passed) {
        for (int i = 0; i < passed.size(); i++) {
            for (Atom atom : passed.get(i).atoms()) {
                if (atom instanceof Atom.Fresh object) {
                    Atom there = new Atom.Result(call.key(), object.type()).then(Path.given(passed.size() - 1 - i));
                    fill(object, there, 0);
                }
            }
        }
    }

    /** Lets the call fill collections and the like that are known by name only: of the fields of such objects the joined graph knows. */
    void byName(LeftOpen.Call call, List<Value> passed) {
        for (int i = 0; i < passed.size(); i++) {
            for (Atom atom : passed.get(i).atoms()) {
                if (!atom.isSymbolic() || context.parts.isScalar(atom)) {
                    continue;
                }
                Type type = context.parts.type(atom);
                Atom there = new Atom.Result(call.key(), type).then(Path.given(passed.size() - 1 - i));
                for (String selector : kinds.isOpen(type) ? ANYWHERE : writable(type)) {
                    if (!Path.isField(selector)) {
                        Atom part = there.then(selector.equals(Path.HELD) ? Path.REST : selector);
                        context.storePerhaps(state, Value.of(atom), selector, Value.of(part), Math.max(call.site(), 0));
                    }
                }
            }
        }
    }

    private void fill(Atom.Fresh object, Atom there, int depth) {
        if (object.isFunction() || kinds.isImmutable(object.type()) || !seen.add(object)) {
            return;
        }
        state.parts(object).forEach((selector, part) -> {
            for (Atom inner : depth < DEPTH ? part.atoms() : Set.<Atom>of()) {
                if (inner instanceof Atom.Fresh fresh) {
                    fill(fresh, there.then(selector), depth + 1);
                }
            }
        });
        for (String selector : writable(object.type())) {
            Atom part = there.then(selector.equals(Path.HELD) ? Path.REST : selector);
            state.write(Value.of(object), selector, Value.of(part), null);
        }
    }

    /** Where data may be put into an object of that class. */
    private List<String> writable(Type type) {
        if (type instanceof Type.Array || kinds.isCollection(type)) {
            return List.of(Path.ELEMENTS);
        }
        if (kinds.isMap(type)) {
            return List.of(Path.KEY, Path.VALUE);
        }
        List<String> fields = new ArrayList<>();
        List<String> classes = new ArrayList<>(context.program.supertypes(type.erasure()));
        classes.add(0, type.erasure());
        boolean library = false;
        for (String name : classes) {
            TypeInfo info = context.program.type(name);
            if (info == null || !context.types.targets().isOwn(name)) {
                library |= !EMPTY.contains(name) && (info == null || info.kind() == TypeInfo.Kind.CLASS);
                continue;
            }
            for (TypeInfo.FieldInfo field : info.fields()) {
                boolean fixed = field.flags().contains(Flag.FINAL) && kinds.isImmutable(field.type());
                if (!fixed && !field.flags().contains(Flag.STATIC)) {
                    fields.add(field.id().toString());
                }
            }
        }
        if (library) {
            fields.add(Path.HELD);
        }
        return fields;
    }
}
