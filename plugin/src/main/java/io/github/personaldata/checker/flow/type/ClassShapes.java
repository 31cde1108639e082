package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.type.ObjectShapes.Part;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The leak shape of objects of exactly one class whose declaration is at hand. */
final class ClassShapes {
    private static final MethodId TO_STRING = new MethodId("java.lang.Object", "toString", List.of());
    private static final MethodId ITERATOR = new MethodId("java.lang.Iterable", "iterator", List.of());

    /** Annotations by which a processor makes a class that prints all properties of the annotated one. */
    private static final Set<String> GENERATING =
            Set.of("com.google.auto.value.AutoValue", "org.immutables.value.Value$Immutable");

    private final Program program;
    private final LabelTable labels;
    private final TypeKinds kinds;
    private final WriterSettings settings;
    private final JacksonProperties jackson;
    private final JacksonProperties jacksonWide;
    private final OwnWriters writers;

    ClassShapes(Program program, LabelTable labels, TypeKinds kinds, WriterSettings settings) {
        this.program = program;
        this.labels = labels;
        this.kinds = kinds;
        this.settings = settings;
        this.jackson = new JacksonProperties(program, null);
        this.jacksonWide = new JacksonProperties(program, settings);
        this.writers = new OwnWriters(program);
    }

    /** The class's own {@code toString}; null if it prints as its library's superclass does. */
    @Nullable
    MethodId ownText(String type) {
        MethodId target = program.implementation(type, TO_STRING);
        return target != null && program.hasCode(target) ? target : null;
    }

    /** What {@code toString} says. */
    void text(String type, List<Part> parts) {
        MethodId target = program.implementation(type, TO_STRING);
        if (target == null || target.owner().equals("java.lang.Object")) {
            generatedText(type, parts);
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

    /** Of a class that a processor writes the program has only what is printed: the properties that are abstract here. */
    private void generatedText(String type, List<Part> parts) {
        TypeInfo info = program.type(type);
        if (info == null || info.annotations().stream().noneMatch(a -> GENERATING.contains(a.type()))) {
            return;
        }
        for (TypeInfo declared : Hierarchy.of(program, type)) {
            for (MethodInfo method : declared.methods()) {
                boolean redacted = method.annotations().stream()
                        .anyMatch(a -> a.type().equals("org.immutables.value.Value$Redacted")
                                || a.type().equals("org.immutables.value.Value$Auxiliary"));
                if (Accessors.reads(method) && method.is(Flag.ABSTRACT) && !redacted) {
                    parts.add(new Part.Called(method.id(), Mechanism.TEXT, method.result()));
                }
            }
        }
    }

    /** What Jackson writes. */
    void json(String type, Mechanism mechanism, List<Part> parts) {
        JacksonProperties rules = mechanism == Mechanism.JSON_WIDE ? jacksonWide : jackson;
        Part itself = writers.itself(type, mechanism);
        String writer = rules.writer(type);
        Part written = writer == null ? itself : writers.written(writer, null, mechanism);
        if (written != null) {
            parts.add(written);
            return;
        }
        if (writer != null) {
            text(type, parts);
        }
        List<Property> properties = rules.of(type);
        properties.forEach(property -> parts.addAll(property(property, mechanism)));
        MethodId iterator = program.isSubtype(type, ITERATOR.owner()) ? program.implementation(type, ITERATOR) : null;
        if (properties.isEmpty() && iterator != null) {
            parts.add(new Part.Called(iterator, mechanism, Type.OBJECT));
        }
        parts.addAll(writers.registered(type, mechanism));
    }

    private static Part read(Property property, Mechanism mechanism) {
        return property.getter() == null
                ? new Part.Selected(Path.of(String.valueOf(property.field())), mechanism, property.type())
                : new Part.Called(property.getter(), mechanism, property.type());
    }

    private List<Part> property(Property property, Mechanism mechanism) {
        Part plain = read(property, mechanism);
        if (property.writer() == null) {
            return List.of(plain);
        }
        Part written = writers.written(property.writer(), plain, mechanism);
        return written != null ? List.of(written) : List.of(plain, read(property, Mechanism.TEXT));
    }

    /** What Gson writes. */
    void gson(String type, Mechanism mechanism, List<Part> parts) {
        boolean all = mechanism == Mechanism.GSON;
        fields(type, mechanism, f -> !f.flags().contains(Flag.TRANSIENT) && (all || isExposed(f)), parts);
        parts.addAll(writers.registered(type, mechanism));
    }

    private static boolean isExposed(FieldInfo field) {
        return field.annotations().stream()
                .anyMatch(a -> a.type().equals("com.google.gson.annotations.Expose")
                        && !a.text("serialize", "true").equals("false"));
    }

    /** What Java serialisation writes. */
    void java(String type, List<Part> parts) {
        List<String> names =
                Hierarchy.of(program, type).stream().map(TypeInfo::name).toList();
        MethodId replaced = writers.writeReplace(names);
        if (replaced != null) {
            parts.add(new Part.Called(replaced, Mechanism.JAVA, Type.OBJECT));
            if (!writers.mayReturnThis(replaced)) {
                return;
            }
        }
        Part external = writers.external(type);
        if (external != null) {
            parts.add(external);
            return;
        }
        for (TypeInfo info : Hierarchy.of(program, type)) {
            MethodId write = writers.writeObject(info.name());
            if (write != null) {
                parts.add(new Part.Written(null, write, 0, 1, Mechanism.JAVA));
            }
            if (write == null || writers.writesFields(write)) {
                boolean chosen =
                        info.fields().stream().anyMatch(f -> f.id().name().equals("serialPersistentFields"));
                fields(info, Mechanism.JAVA, f -> chosen || !f.flags().contains(Flag.TRANSIENT), parts);
            }
        }
    }

    /** What Commons Lang prints by reflection. */
    void reflection(String type, List<Part> parts) {
        for (TypeInfo info : Hierarchy.of(program, type)) {
            for (FieldInfo field : info.fields()) {
                boolean left = field.flags().contains(Flag.STATIC)
                        || field.flags().contains(Flag.TRANSIENT) && !settings.printsTransients()
                        || field.annotations().stream()
                                .anyMatch(a -> a.type().equals("org.apache.commons.lang3.builder.ToStringExclude"));
                if (!left) {
                    boolean deep = settings.printsDeep() || field.type() instanceof Type.Array;
                    Mechanism inner = deep ? Mechanism.REFLECTION : Mechanism.TEXT;
                    parts.add(new Part.Selected(Path.of(field.id().toString()), inner, field.type()));
                }
            }
        }
    }

    /** Whatever can be reached. */
    void everything(String type, boolean exact, List<Part> parts) {
        fields(type, Mechanism.EVERYTHING, f -> exact || mayHoldLabel(f), parts);
    }

    private void fields(String type, Mechanism mechanism, Predicate<FieldInfo> comesOut, List<Part> parts) {
        Hierarchy.of(program, type).forEach(info -> fields(info, mechanism, comesOut, parts));
    }

    private static void fields(TypeInfo info, Mechanism mechanism, Predicate<FieldInfo> comesOut, List<Part> parts) {
        for (FieldInfo field : info.fields()) {
            if (!field.flags().contains(Flag.STATIC) && comesOut.test(field)) {
                parts.add(new Part.Selected(Path.of(field.id().toString()), mechanism, field.type()));
            }
        }
    }

    /** Data that methods return which a library may call; what is asked in turn of an object that they return is not followed. */
    void overrides(String type, List<Part> parts) {
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

    private void overriding(String type, MethodInfo method, List<Part> parts) {
        Type result = method.result();
        boolean contains = kinds.isCollection(result) || kinds.isMap(result);
        boolean data = contains || kinds.isScalar(result) || kinds.isOpen(result);
        MethodId target = data ? program.implementation(type, method.id()) : null;
        if (target != null && program.hasCode(target)) {
            parts.add(new Part.Called(target, contains ? Mechanism.EVERYTHING : null, result));
        }
    }

    /** Of an object that nobody made in sight an unmodelled call is taken to pass on what is labelled, or may lie below. */
    private boolean mayHoldLabel(FieldInfo field) {
        return labels.ofField(field.id().toString()) != null
                || kinds.isOwn(field.type())
                || kinds.isCollection(field.type())
                || kinds.isMap(field.type());
    }
}
