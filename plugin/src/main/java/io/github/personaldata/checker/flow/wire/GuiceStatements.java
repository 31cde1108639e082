package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bindings that one method makes. */
final class GuiceStatements {
    static final String GUICE = "com.google.inject.";
    private static final List<String> PROVIDERS =
            List.of("javax.inject.Provider", "jakarta.inject.Provider", GUICE + "Provider");

    private static final String OPTIONAL = "newOptionalBinder";

    /** Methods of Guice that begin several bindings, and the argument that says what of. */
    private static final Map<String, Integer> GATHERERS = Map.of("newSetBinder", 1, "newMapBinder", 2, OPTIONAL, 1);

    private final Program program;
    private final Code code;
    private final List<Instruction.Invoke> calls;
    private final Assigned assigned;
    private final List<Bean> beans = new ArrayList<>();
    private final List<Bean> elements = new ArrayList<>();
    private final Map<Integer, BoundValue> bound = new HashMap<>();
    private boolean unseen;

    /**
     * Reads them.
     *
     * @param calls of Guice's methods in the code
     */
    GuiceStatements(Program program, Code code, List<Instruction.Invoke> calls) {
        this.program = program;
        this.code = code;
        this.calls = calls;
        this.assigned = new Assigned(code);
        for (Instruction.Invoke call : calls) {
            String name = call.target().name();
            if (name.equals("bindConstant") || name.equals("bind") && call.arguments().length == 1) {
                bind(call);
            } else if (GATHERERS.containsKey(name)) {
                gather(call, GATHERERS.get(name));
            }
        }
    }

    /** One for each binding. */
    List<Bean> beans() {
        return beans;
    }

    /** One for each binding of something that is injected in a set, or as a map's value. */
    List<Bean> elements() {
        return elements;
    }

    /** What the calls bind that are given a thing or a provider of it, by their sites. */
    Map<Integer, BoundValue> bound() {
        return bound;
    }

    /** Whether something is bound and it is not known for what. */
    boolean areUnseen() {
        return unseen;
    }

    /** What a thing is asked for by; a constant's type is that of its value. */
    private record Key(@Nullable Type type, Set<String> given, List<AnnotationInfo> annotations) {
        Bean bean(Type type, @Nullable MethodId method, @Nullable FieldId field, String owner, @Nullable String exact) {
            return new Bean(
                    Bean.Container.GUICE, method, field, owner, type, exact, Set.of(), given, annotations, false);
        }
    }

    private void bind(Instruction.Invoke bind) {
        boolean constant = bind.arguments().length == 0;
        Key key = constant ? new Key(null, Set.of(), List.of()) : key(bind.arguments()[0]);
        if (key == null) {
            unseen = true;
            return;
        }
        List<Instruction.Invoke> next = on(bind);
        if (next.size() == 1 && next.get(0).target().name().equals("annotatedWith")) {
            key = qualified(key.type(), next.get(0).arguments()[0]);
            next = on(next.get(0));
        }
        if (key.type() != null && next.isEmpty()) {
            beans.add(key.bean(key.type(), null, null, "", key.type().erasure()));
        }
        for (Instruction.Invoke to : next) {
            beans.add(bound(key, to, next.size() == 1));
        }
    }

    /**
     * What a {@code Multibinder}, {@code MapBinder} or {@code OptionalBinder} binds.
     *
     * @param at the argument that says for what
     */
    private void gather(Instruction.Invoke call, int at) {
        Key key = key(call.arguments()[at]);
        if (key != null && call.arguments().length > at + 1) {
            key = qualified(key.type(), call.arguments()[at + 1]);
        }
        // which of default and binding counts, other modules say
        boolean optional = call.target().name().equals(OPTIONAL);
        unseen |= key == null || optional;
        if (key != null) {
            gather(call, key, optional ? beans : elements);
        }
    }

    private void gather(Instruction.Invoke binder, Key key, List<Bean> to) {
        for (Instruction.Invoke next : on(binder)) {
            if (next.target().name().equals("permitDuplicates")) {
                gather(next, key, to);
            } else {
                on(next).forEach(each -> to.add(bound(key, each, true)));
            }
        }
    }

    /** What is asked for by a class, a {@code TypeLiteral} or a {@code Key}; null if that is not known. */
    private @Nullable Key key(int register) {
        Type type = type(register);
        if (type != null) {
            return keyOf(type);
        }
        if (!(assigned.setter(register) instanceof Instruction.Invoke get)
                || !calls.contains(get)
                || !get.target().name().equals("get")) {
            return null;
        }
        Type of = type(get.arguments()[0]);
        return of == null || get.arguments().length == 1 ? keyOf(of) : qualified(of, get.arguments()[1]);
    }

    private static @Nullable Key keyOf(@Nullable Type type) {
        return type == null ? null : new Key(type, Set.of(), List.of());
    }

    private Key qualified(@Nullable Type type, int qualifier) {
        String name = named(qualifier);
        String annotation = constant(qualifier);
        unseen |= name == null && annotation == null;
        return new Key(
                type,
                name == null ? Set.of() : Set.of(name),
                annotation == null ? List.of() : List.of(new AnnotationInfo(annotation, Map.of(), "")));
    }

    /** The type that a class literal names, or that an anonymous class has as the argument of its superclass. */
    private @Nullable Type type(int register) {
        String literal = constant(register);
        if (literal != null) {
            return new Type.ClassType(literal, List.of());
        }
        TypeInfo made = assigned.setter(register) instanceof Instruction.NewObject object
                ? program.type(object.type().name())
                : null;
        return made != null
                        && made.superclass() instanceof Type.ClassType above
                        && above.name().startsWith(GUICE)
                        && above.arguments().size() == 1
                ? above.arguments().get(0)
                : null;
    }

    private Bean bound(Key key, Instruction.Invoke to, boolean only) {
        String name = to.target().name();
        int argument = to.arguments().length == 1 ? to.arguments()[0] : -1;
        boolean value = argument >= 0 && (key.type() == null || name.equals("toInstance"));
        Type type = key.type() != null ? key.type() : argument < 0 ? Type.OBJECT : typeOf(argument);
        String other = argument < 0 ? null : constant(argument);
        if (value || argument >= 0 && name.equals("toProvider") && other == null) {
            FieldId field = new FieldId(GUICE + "Binding", code.method() + " " + to.site());
            bound.put(to.site(), new BoundValue(field, !value));
            return key.bean(type, null, field, "", value && only ? made(argument) : null);
        }
        if (other != null && name.equals("toProvider")) {
            return key.bean(type, answering(other), null, other, null);
        }
        return key.bean(type, null, null, "", only && name.equals("to") ? other : null);
    }

    /** What is run on a provider of that class to get the thing; null if that is not known. */
    private @Nullable MethodId answering(String provider) {
        return PROVIDERS.stream()
                .map(type -> program.implementation(provider, new MethodId(type, "get", List.of())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String made(int register) {
        return assigned.setter(register) instanceof Instruction.NewObject made
                ? made.type().name()
                : null;
    }

    private Type typeOf(int register) {
        return code.registers().get(register).type();
    }

    private List<Instruction.Invoke> on(Instruction.Invoke call) {
        return calls.stream()
                .filter(next -> next.receiver() >= 0 && call.equals(assigned.setter(next.receiver())))
                .toList();
    }

    private @Nullable String constant(int register) {
        return assigned.setter(register) instanceof Instruction.Constant constant ? constant.text() : null;
    }

    /** The name that {@code Names.named("x")} makes an annotation of; null if it is something else. */
    private @Nullable String named(int register) {
        return assigned.setter(register) instanceof Instruction.Invoke call
                        && call.target().name().equals("named")
                ? constant(call.arguments()[0])
                : null;
    }
}
