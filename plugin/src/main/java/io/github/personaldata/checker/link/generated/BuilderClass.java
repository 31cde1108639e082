package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A builder's methods: one or more per property, and the constructor. What {@code build()} does is the caller's matter. */
final class BuilderClass {
    private static final Set<Flag> PUBLIC = EnumSet.of(Flag.PUBLIC);

    private final Members members;
    private final String prefix;
    private final List<BuilderProperty> properties;
    private final Type self;

    /**
     * A builder.
     *
     * @param self what its setters return
     */
    BuilderClass(TypeInfo builder, List<BuilderProperty> properties, @Nullable AnnotationInfo annotation, Type self) {
        this.members = new Members(builder);
        this.properties = properties;
        this.prefix = annotation == null ? "" : annotation.text("setterPrefix", "");
        this.self = self;
    }

    /** An empty class nested in another. */
    static TypeInfo nested(
            TypeInfo outer,
            String name,
            Set<Flag> flags,
            List<TypeInfo.TypeParameterInfo> typeParameters,
            @Nullable Type superclass) {
        Set<Flag> all = EnumSet.of(Flag.STATIC, Flag.PUBLIC, Flag.GENERATED);
        all.addAll(flags);
        return new TypeInfo(
                outer.name() + "$" + name,
                TypeInfo.Kind.CLASS,
                outer.origin(),
                all,
                typeParameters,
                superclass == null ? Type.OBJECT : superclass,
                List.of(),
                outer.name(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outer.file(),
                outer.at());
    }

    /** The builder's members so far. */
    Members members() {
        return members;
    }

    /** Adds fields, setters, constructor and {@code toString}. */
    void add() {
        add(null);
    }

    /** The same for a builder that belongs to an object of the class around it. */
    void addInner(Type.ClassType outer) {
        Set<Flag> flags = EnumSet.of(Flag.FINAL, Flag.SYNTHETIC, Flag.GENERATED);
        TypeInfo type = members.type();
        members.field(new FieldInfo(outerField(), outer, flags, List.of(), null, type.at()));
        add(new ParameterInfo("outer", outer, List.of()));
    }

    private FieldId outerField() {
        return new FieldId(members.type().name(), "this$0");
    }

    /** The object that such a builder belongs to. */
    int outer(Emission emission, Type.ClassType type) {
        return emission.get(0, outerField(), type);
    }

    private void add(@Nullable ParameterInfo outer) {
        TypeInfo type = members.type();
        properties.forEach(property -> members.field(property.field(type.name())));
        // of an abstract builder javac makes the constructor
        Set<Flag> access = type.flags().contains(Flag.ABSTRACT) ? PUBLIC : Set.of();
        List<ParameterInfo> parameters = outer == null ? List.of() : List.of(outer);
        members.method("<init>", Type.VOID, parameters, access, List.of(), type.at(), emission -> {
            if (outer != null) {
                emission.put(0, outerField(), emission.parameter(0));
            }
            emission.superConstructor();
            for (BuilderProperty property : properties) {
                Gathering gathering = property.gathering();
                if (gathering != null) {
                    emission.put(0, id(property), gathering.empty(emission));
                }
            }
            emission.giveBack(-1);
        });
        for (BuilderProperty property : properties) {
            Gathering gathering = property.gathering();
            if (property.singular() == null || gathering == null) {
                setter(property);
            } else {
                singular(property, property.singular(), gathering);
            }
        }
        members.method("toString", Type.STRING, List.of(), PUBLIC, List.of(), type.at(), emission -> {
            List<Integer> parts = new ArrayList<>();
            String separator = Texts.named(type) + "(";
            Type superclass = type.superclass();
            if (superclass != null && !superclass.equals(Type.OBJECT)) {
                parts.add(emission.text(separator + "super="));
                MethodId inherited = new MethodId(superclass.erasure(), "toString", List.of());
                parts.add(emission.call(Dispatch.SPECIAL, inherited, Type.STRING, 0));
                separator = ", ";
            }
            for (BuilderProperty property : properties) {
                parts.add(emission.text(separator + property.name() + "="));
                parts.add(emission.written(emission.get(0, id(property), property.held()), property.held()));
                separator = ", ";
            }
            parts.add(emission.text(separator.endsWith("(") ? separator + ")" : ")"));
            emission.giveBack(
                    emission.concat(parts.stream().mapToInt(Integer::intValue).toArray()));
        });
    }

    private FieldId id(BuilderProperty property) {
        return new FieldId(members.type().name(), property.name());
    }

    private String named(String property) {
        return prefix.isEmpty() ? property : prefix + AccessorNames.capital(property);
    }

    private void setter(BuilderProperty property) {
        members.method(
                named(property.name()),
                self,
                List.of(new ParameterInfo(property.name(), property.type(), List.of())),
                PUBLIC,
                List.of(),
                property.at(),
                emission -> {
                    emission.put(0, id(property), emission.parameter(0));
                    emission.giveBack(0);
                });
    }

    private void singular(BuilderProperty property, String singular, Gathering gathering) {
        Position at = property.at();
        members.method(named(singular), self, gathering.element(), PUBLIC, List.of(), at, emission -> {
            int[] values = new int[gathering.element().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = emission.parameter(i);
            }
            gathering.add(emission, emission.get(0, id(property), gathering.held()), values);
            emission.giveBack(0);
        });
        List<ParameterInfo> elements = List.of(new ParameterInfo(property.name(), gathering.elements(), List.of()));
        members.method(named(property.name()), self, elements, PUBLIC, List.of(), at, emission -> {
            int held = emission.get(0, id(property), gathering.held());
            gathering.addAll(emission, held, emission.parameter(0));
            emission.giveBack(0);
        });
        String clear = "clear" + AccessorNames.capital(property.name());
        members.method(clear, self, List.of(), PUBLIC, List.of(), at, emission -> {
            emission.put(0, id(property), gathering.empty(emission));
            emission.giveBack(0);
        });
    }

    /** Reads all properties, as arguments of what {@code build()} calls. */
    static int[] values(Emission emission, String builder, List<BuilderProperty> properties) {
        return properties.stream()
                .mapToInt(p -> p.built(emission, 0, new FieldId(builder, p.name())))
                .toArray();
    }

    /** Creates a builder that holds what an object holds, for {@code toBuilder()}. */
    static int filled(Emission emission, Type.ClassType builder, TypeInfo source, List<BuilderProperty> properties) {
        int created = emission.create(builder, List.of());
        fill(emission, 0, created, builder.name(), source, properties);
        return created;
    }

    /**
     * Copies an object's fields to a builder.
     *
     * @param from the object's register
     * @param to the builder's
     * @param declarer the class that has the builder's fields
     */
    static void fill(
            Emission emission, int from, int to, String declarer, TypeInfo source, List<BuilderProperty> properties) {
        for (BuilderProperty property : properties) {
            int value = property.obtain(emission, from, source);
            FieldId target = new FieldId(declarer, property.name());
            Gathering gathering = property.gathering();
            if (gathering == null) {
                emission.put(to, target, value);
            } else {
                gathering.addAll(emission, emission.get(to, target, gathering.held()), value);
            }
        }
    }
}
