package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The leak shape of a class: which parts of an object come out when it is printed or serialised. One level only; a part has a shape of its
 * own. A function of the class and the mechanism, asked both where an object is at hand and where only its type is.
 */
public final class ObjectShapes {
    private static final int SUBTYPES = 16;
    private static final Type THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());
    private static final MethodId TO_STRING = new MethodId("java.lang.Object", "toString", List.of());
    private static final MethodId GET_MESSAGE = new MethodId("java.lang.Throwable", "getMessage", List.of());

    private final Program program;
    private final LabelTable labels;
    private final TypeKinds kinds;
    private final Properties properties;
    private final Map<Asked, List<Part>> known = new ConcurrentHashMap<>();

    /** Of a program's classes. */
    public ObjectShapes(Program program, LabelTable labels, TypeKinds kinds, Properties properties) {
        this.program = program;
        this.labels = labels;
        this.kinds = kinds;
        this.properties = properties;
    }

    private record Asked(Type type, Mechanism mechanism, boolean exact) {}

    /** A part that comes out. */
    public sealed interface Part {
        /** The value itself, as data. */
        record Whole() implements Part {}

        /** What a library object was given by calls. */
        record Held(Mechanism mechanism) implements Part {}

        /** What lies under a path of the object. */
        record Selected(Path path, Mechanism mechanism, Type type) implements Part {}

        /**
         * What a method without parameters returns.
         *
         * @param mechanism by which the result comes out in turn; null if it is the text itself
         */
        record Called(MethodId method, @Nullable Mechanism mechanism, Type type) implements Part {}
    }

    /**
     * The parts that come out.
     *
     * @param exact whether the object's class is this type, not a subtype of it
     */
    public List<Part> of(Type type, Mechanism mechanism, boolean exact) {
        Asked asked = new Asked(type, mechanism, exact);
        List<Part> parts = known.get(asked);
        if (parts == null) {
            parts = List.copyOf(new LinkedHashSet<>(find(asked)));
            known.put(asked, parts);
        }
        return parts;
    }

    private List<Part> find(Asked asked) {
        Type type = asked.type();
        Mechanism inner = inner(asked.mechanism());
        Part held = new Part.Held(inner);
        if (kinds.isScalar(type)) {
            return kinds.isOwn(type) ? constant(asked) : List.of(held, new Part.Whole());
        }
        if (type instanceof Type.Array array) {
            // unlike toString(), SLF4J and Log4j print the elements of an array, and of arrays in it
            boolean printed =
                    asked.mechanism() != Mechanism.TEXT || array.element().equals(new Type.Primitive("char"));
            return printed ? List.of(element(type, Path.ELEMENTS, asked.mechanism())) : List.of();
        }
        if (kinds.isCollection(type)) {
            return List.of(element(type, Path.ELEMENTS, inner));
        }
        if (kinds.isMap(type)) {
            return List.of(element(type, Path.KEY, inner), element(type, Path.VALUE, inner));
        }
        if (kinds.isThrowable(type)) {
            return throwable(type, asked.mechanism());
        }
        if (kinds.isOwn(type)) {
            return own(asked);
        }
        List<Part> parts = new ArrayList<>(List.of(held));
        if (kinds.isLibrary(type) && hasLabel(type)) {
            parts.addAll(own(asked));
        }
        if (!asked.exact()) {
            parts.add(new Part.Whole());
        }
        return parts;
    }

    /** An enum constant is a datum itself and says whatever its {@code toString} says. */
    private List<Part> constant(Asked asked) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Whole()));
        if (asked.mechanism() == Mechanism.TEXT || asked.mechanism() == Mechanism.STACK_TRACE) {
            text(asked.type().erasure(), parts);
        }
        return parts;
    }

    private Part element(Type whole, String selector, Mechanism inner) {
        return new Part.Selected(Path.of(selector), inner, kinds.part(whole, selector));
    }

    /** Elements inside a printed collection print by {@code toString}, also where a logger would print a Throwable whole. */
    private static Mechanism inner(Mechanism mechanism) {
        return mechanism == Mechanism.STACK_TRACE ? Mechanism.TEXT : mechanism;
    }

    private boolean hasLabel(Type type) {
        TypeInfo info = program.type(type.erasure());
        return info != null && info.fields().stream().anyMatch(f -> labels.ofField(f.id().toString()) != null);
    }

    private List<Part> throwable(Type type, Mechanism mechanism) {
        List<Part> parts = new ArrayList<>();
        for (MethodId shown : List.of(GET_MESSAGE, TO_STRING)) {
            MethodId target = program.implementation(type.erasure(), shown);
            if (target != null && program.code(target) != null) {
                parts.add(new Part.Called(target, null, Type.STRING));
            }
        }
        parts.add(new Part.Selected(Path.of("message"), Mechanism.TEXT, Type.STRING));
        if (mechanism == Mechanism.STACK_TRACE) {
            Path suppressed = Path.of("suppressed");
            for (Path path : List.of(Path.of("cause"), suppressed, suppressed.then(Path.ELEMENTS))) {
                parts.add(new Part.Selected(path, mechanism, THROWABLE));
            }
        }
        return parts;
    }

    private List<Part> own(Asked asked) {
        Type type = asked.type();
        Set<String> classes = new LinkedHashSet<>(List.of(type.erasure()));
        if (!asked.exact()) {
            List<String> subtypes = program.subtypes(type.erasure());
            classes.addAll(subtypes.subList(0, Math.min(SUBTYPES, subtypes.size())));
        }
        List<Part> parts = new ArrayList<>();
        for (String name : classes) {
            switch (asked.mechanism()) {
                case TEXT, STACK_TRACE -> text(name, parts);
                case JSON -> json(name, parts);
                case GSON, JAVA, EVERYTHING -> fields(name, asked, parts);
                case OVERRIDES -> overrides(name, parts);
                case WEAKLY_ANONYMISED -> {}
            }
        }
        if (asked.mechanism() == Mechanism.EVERYTHING || asked.mechanism() == Mechanism.OVERRIDES) {
            parts.add(new Part.Whole());
        }
        return parts;
    }

    private void text(String type, List<Part> parts) {
        MethodId target = program.implementation(type, TO_STRING);
        if (target == null || target.owner().equals("java.lang.Object")) {
            return;
        }
        parts.add(new Part.Called(target, null, Type.STRING));
        TypeInfo owner = program.type(target.owner());
        if (owner != null && owner.origin() == TypeInfo.Origin.CLASS_FILE) {
            // a library's toString prints what its class was given, and may ask what the program's class overrides
            parts.add(new Part.Selected(Path.of(Path.HELD), Mechanism.TEXT, Type.OBJECT));
            overridden(type, parts);
        }
    }

    private void json(String type, List<Part> parts) {
        for (Properties.Property property : properties.ofJackson(type)) {
            parts.add(
                    property.getter() == null
                            ? new Part.Selected(
                                    Path.of(String.valueOf(property.field())), Mechanism.JSON, property.type())
                            : new Part.Called(property.getter(), Mechanism.JSON, property.type()));
        }
    }

    private void fields(String type, Asked asked, List<Part> parts) {
        Set<String> hierarchy = new LinkedHashSet<>(List.of(type));
        hierarchy.addAll(program.supertypes(type));
        for (String name : hierarchy) {
            TypeInfo info = program.type(name);
            if (info == null || info.origin() == TypeInfo.Origin.JDK) {
                continue;
            }
            for (TypeInfo.FieldInfo field : info.fields()) {
                boolean comesOut = !field.flags().contains(Flag.STATIC)
                        && (asked.mechanism() == Mechanism.EVERYTHING
                                ? asked.exact() || mayHoldLabel(field)
                                : !field.flags().contains(Flag.TRANSIENT));
                if (comesOut) {
                    parts.add(new Part.Selected(Path.of(field.id().toString()), asked.mechanism(), field.type()));
                }
            }
        }
    }

    /** Data that methods return which a library may call; what is asked in turn of an object that they return is not followed. */
    private void overrides(String type, List<Part> parts) {
        text(type, parts);
        overridden(type, parts);
    }

    private void overridden(String type, List<Part> parts) {
        program.supertypes(type).stream()
                .map(program::type)
                .filter(t -> t != null && t.origin() == TypeInfo.Origin.CLASS_FILE)
                .flatMap(t -> t.methods().stream())
                .filter(m -> m.parameters().isEmpty())
                .forEach(m -> overriding(type, m, parts));
    }

    private void overriding(String type, TypeInfo.MethodInfo method, List<Part> parts) {
        Type result = method.result();
        boolean contains = kinds.isCollection(result) || kinds.isMap(result);
        boolean data = contains || kinds.isScalar(result) || kinds.isOpen(result);
        MethodId target = data ? program.implementation(type, method.id()) : null;
        if (target != null && program.code(target) != null) {
            parts.add(new Part.Called(target, contains ? Mechanism.EVERYTHING : null, result));
        }
    }

    /** Whether a type says that labelled data may be found in an object that nobody made in sight. */
    public boolean mayHoldLabel(Type type) {
        if (type instanceof Type.Array array) {
            return mayHoldLabel(array.element());
        }
        return !kinds.isScalar(type)
                && (kinds.isOwn(type)
                        || hasLabel(type)
                        || type instanceof Type.ClassType of
                                && of.arguments().stream().anyMatch(a -> mayHoldLabel(TypeKinds.bound(a))));
    }

    /** Of an object that nobody made in sight an unmodelled call is taken to pass on what is labelled, or may lie below. */
    private boolean mayHoldLabel(TypeInfo.FieldInfo field) {
        return labels.ofField(field.id().toString()) != null
                || kinds.isOwn(field.type())
                || kinds.isCollection(field.type())
                || kinds.isMap(field.type());
    }
}
