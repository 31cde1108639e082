package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final ClassShapes classes;
    private final Map<Asked, List<Part>> known = new ConcurrentHashMap<>();

    /** Of a program's classes. */
    public ObjectShapes(Program program, LabelTable labels, TypeKinds kinds, WriterSettings settings) {
        this.program = program;
        this.labels = labels;
        this.kinds = kinds;
        this.classes = new ClassShapes(program, labels, kinds, settings);
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

        /**
         * What code of the program makes of the object, or of a part of it, when it writes it.
         *
         * @param of the part; null for the object itself
         * @param object register in which the method is given what it writes
         * @param out register of what it writes to, or {@link #RESULT}
         * @param mechanism by which what it makes comes out in turn
         */
        record Written(@Nullable Part of, MethodId method, int object, int out, Mechanism mechanism) implements Part {
            /** Stands for what the method returns. */
            public static final int RESULT = -1;
        }
    }

    /**
     * The parts that come out.
     *
     * @param exact whether the object's class is this type, not a subtype of it
     */
    public List<Part> of(Type type, Mechanism mechanism, boolean exact) {
        // of a copy whose class is not known nobody can tell what it leaves out
        boolean copied = mechanism == Mechanism.PROPERTIES;
        Asked asked = new Asked(type, copied ? Mechanism.EVERYTHING : mechanism, exact);
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
            return array(array, asked.mechanism());
        }
        if (kinds.isCollection(type)) {
            return container(asked, List.of(element(type, Path.ELEMENTS, inner)));
        }
        if (kinds.isMap(type)) {
            return container(asked, List.of(element(type, Path.KEY, inner), element(type, Path.VALUE, inner)));
        }
        if (kinds.isThrowable(type)) {
            return throwable(asked);
        }
        if (kinds.isOwn(type)) {
            return own(asked);
        }
        if (isPrintedFuture(asked)) {
            return List.of(new Part.Selected(Path.of("failure"), Mechanism.TEXT, THROWABLE));
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

    /** The text of a future says whether it is done, and why it failed; not what it will give. */
    private boolean isPrintedFuture(Asked asked) {
        String type = asked.type().erasure();
        return (asked.mechanism() == Mechanism.TEXT || asked.mechanism() == Mechanism.STACK_TRACE)
                && type.equals("java.util.concurrent.CompletableFuture")
                && (asked.exact() || program.subtypes(type).isEmpty());
    }

    /** By its identity; loggers, which are the ones to print causes, print the elements too, and those of arrays within. */
    private List<Part> array(Type.Array array, Mechanism mechanism) {
        if (mechanism == Mechanism.TEXT) {
            return array.element().equals(new Type.Primitive("char"))
                    ? List.of(element(array, Path.ELEMENTS, mechanism))
                    : List.of();
        }
        boolean nested = array.element() instanceof Type.Array || kinds.isOpen(array.element());
        Mechanism inner = nested && mechanism == Mechanism.STACK_TRACE ? mechanism : inner(mechanism);
        return List.of(element(array, Path.ELEMENTS, inner));
    }

    /** Containers of the program's own may have a text of their own, and fields beside what they contain. */
    private List<Part> container(Asked asked, List<Part> contents) {
        List<Part> parts = new ArrayList<>();
        boolean texts = true;
        // of a library's container type that is not known better, nobody can tell which one it is
        Set<String> own =
                kinds.isOwn(asked.type()) ? classes(asked) : Set.of(asked.type().erasure());
        for (String name : own) {
            MethodId text = classes.ownText(name);
            switch (asked.mechanism()) {
                case TEXT, STACK_TRACE -> {
                    if (text != null) {
                        parts.add(new Part.Called(text, null, Type.STRING));
                    }
                    texts &= text != null;
                }
                case JAVA -> classes.java(name, parts);
                case EVERYTHING -> classes.everything(name, asked.exact(), parts);
                default -> {}
            }
        }
        boolean ownOnly = texts && (asked.mechanism() == Mechanism.TEXT || asked.mechanism() == Mechanism.STACK_TRACE);
        if (!ownOnly) {
            parts.addAll(contents);
        }
        return parts;
    }

    /** An enum constant is a datum itself and says whatever its {@code toString} says. */
    private List<Part> constant(Asked asked) {
        List<Part> parts = new ArrayList<>(List.of(new Part.Whole()));
        if (asked.mechanism() == Mechanism.TEXT || asked.mechanism() == Mechanism.STACK_TRACE) {
            classes.text(asked.type().erasure(), parts);
        }
        return parts;
    }

    private Part element(Type whole, String selector, Mechanism inner) {
        return new Part.Selected(Path.of(selector), inner, kinds.part(whole, selector));
    }

    /**
     * Elements inside a printed collection print by {@code toString}, also where a logger would print a Throwable whole, or a field is found
     * by reflection.
     */
    private static Mechanism inner(Mechanism mechanism) {
        return mechanism == Mechanism.STACK_TRACE || mechanism == Mechanism.REFLECTION ? Mechanism.TEXT : mechanism;
    }

    private boolean hasLabel(Type type) {
        TypeInfo info = program.type(type.erasure());
        return info != null && info.fields().stream().anyMatch(f -> labels.ofField(f.id().toString()) != null);
    }

    private List<Part> throwable(Asked asked) {
        Type type = asked.type();
        Mechanism mechanism = asked.mechanism();
        boolean printed = mechanism == Mechanism.TEXT || mechanism == Mechanism.STACK_TRACE;
        List<Part> parts = new ArrayList<>();
        for (MethodId shown : List.of(GET_MESSAGE, TO_STRING)) {
            MethodId target = program.implementation(type.erasure(), shown);
            if (target != null && program.hasCode(target)) {
                parts.add(new Part.Called(target, null, Type.STRING));
            }
        }
        parts.add(new Part.Selected(Path.of("message"), Mechanism.TEXT, Type.STRING));
        if (mechanism != Mechanism.TEXT) {
            Path suppressed = Path.of("suppressed");
            for (Path path : List.of(Path.of("cause"), suppressed, suppressed.then(Path.ELEMENTS))) {
                parts.add(new Part.Selected(path, mechanism, THROWABLE));
            }
        }
        if (!printed) {
            // to whoever writes objects an exception is one with a few properties more
            parts.addAll(own(asked));
        }
        return parts;
    }

    /** The class, and those of its subclasses in the program that the object may be of. */
    private Set<String> classes(Asked asked) {
        Set<String> classes = new LinkedHashSet<>(List.of(asked.type().erasure()));
        if (!asked.exact()) {
            List<String> subtypes =
                    new ArrayList<>(program.subtypes(asked.type().erasure()));
            // of too many those matter that have labels
            subtypes.sort(Comparator.comparing(name -> !hasLabel(new Type.ClassType(name, List.of()))));
            classes.addAll(subtypes.subList(0, Math.min(SUBTYPES, subtypes.size())));
        }
        return classes;
    }

    private List<Part> own(Asked asked) {
        List<Part> parts = new ArrayList<>();
        for (String name : classes(asked)) {
            switch (asked.mechanism()) {
                case TEXT, STACK_TRACE -> classes.text(name, parts);
                case JSON, JSON_WIDE -> classes.json(name, asked.mechanism(), parts);
                case GSON, GSON_EXPOSED -> classes.gson(name, asked.mechanism(), parts);
                case JAVA -> classes.java(name, parts);
                case REFLECTION -> classes.reflection(name, parts);
                case EVERYTHING -> classes.everything(name, asked.exact(), parts);
                case OVERRIDES -> classes.overrides(name, parts);
                case PROPERTIES, WEAKLY_ANONYMISED -> {}
            }
        }
        if (asked.mechanism() == Mechanism.EVERYTHING || asked.mechanism() == Mechanism.OVERRIDES) {
            parts.add(new Part.Whole());
        }
        return parts;
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
}
