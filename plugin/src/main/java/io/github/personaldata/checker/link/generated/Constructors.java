package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lombok's constructors: all, required or no arguments, and their static factories. */
final class Constructors {
    private static final List<String> NON_NULL = List.of("lombok.NonNull", "org.jspecify.annotations.NonNull");

    private final Members members;
    private final TypeInfo type;

    Constructors(Members members) {
        this.members = members;
        this.type = members.type();
    }

    /** Adds them. */
    void add() {
        List<AnnotationInfo> annotations = type.annotations();
        AnnotationInfo all = Lombok.find(annotations, Lombok.ALL_ARGS);
        AnnotationInfo required = Lombok.find(annotations, Lombok.REQUIRED_ARGS);
        AnnotationInfo none = Lombok.find(annotations, Lombok.NO_ARGS);
        if (all != null) {
            constructor(all(members), all, "staticName");
        }
        if (required != null) {
            constructor(required(), required, "staticName");
        }
        if (none != null) {
            constructor(List.of(), none, "staticName");
        }
        boolean free = all == null && required == null && none == null && !members.hasConstructor();
        AnnotationInfo data = Lombok.find(annotations, Lombok.DATA);
        AnnotationInfo value = Lombok.find(annotations, Lombok.VALUE);
        if (free && Lombok.has(annotations, Lombok.BUILDER)) {
            constructor(all(members), null, "");
        } else if (free && value != null) {
            constructor(all(members), value, "staticConstructor");
        } else if (free && data != null && !Lombok.has(annotations, Lombok.SUPER_BUILDER)) {
            constructor(required(), data, "staticConstructor");
        } else if (Lombok.has(annotations, Lombok.UTILITY)) {
            constructor(List.of(), null, "");
        }
    }

    /** Fields that the constructor with all arguments sets. */
    static List<FieldInfo> all(Members members) {
        return members.instanceFields()
                .filter(field -> !isFixed(field) || Lombok.has(field.annotations(), Lombok.BUILDER_DEFAULT))
                .toList();
    }

    private List<FieldInfo> required() {
        return members.instanceFields()
                .filter(field -> !field.flags().contains(Flag.INITIALISED))
                .filter(field -> field.flags().contains(Flag.FINAL)
                        || field.annotations().stream().anyMatch(a -> NON_NULL.contains(a.type())))
                .toList();
    }

    private static boolean isFixed(FieldInfo field) {
        return field.flags().contains(Flag.FINAL) && field.flags().contains(Flag.INITIALISED);
    }

    /** The erased types of fields, as a constructor's parameters. */
    static List<String> erasures(List<FieldInfo> fields) {
        return fields.stream().map(field -> field.type().erasure()).toList();
    }

    private void constructor(List<FieldInfo> fields, @Nullable AnnotationInfo annotation, String nameElement) {
        String factory = annotation == null ? "" : annotation.text(nameElement, "");
        Set<Flag> access = annotation == null ? null : Lombok.access(annotation, "access");
        Set<Flag> flags = annotation == null || access == null ? EnumSet.noneOf(Flag.class) : access;
        boolean hidden = type.kind() == TypeInfo.Kind.ENUM || Lombok.has(type.annotations(), Lombok.UTILITY);
        members.method(
                "<init>",
                Type.VOID,
                fields.stream().map(Accessors::parameter).toList(),
                factory.isEmpty() && !hidden ? flags : EnumSet.of(Flag.PRIVATE),
                List.of(),
                type.at(),
                emission -> {
                    emission.superConstructor();
                    assign(emission, fields);
                });
        if (!factory.isEmpty()) {
            Set<Flag> isStatic = EnumSet.of(Flag.STATIC);
            isStatic.addAll(flags);
            members.factory(
                    type,
                    factory,
                    members.self(),
                    fields.stream().map(Accessors::parameter).toList(),
                    isStatic,
                    type.at(),
                    emission -> {
                        int[] arguments = IntStream.range(0, fields.size())
                                .map(emission::parameter)
                                .toArray();
                        emission.giveBack(emission.create(members.self(), erasures(fields), arguments));
                    });
        }
    }

    /** Assigns the parameters; a builder's default stands where the builder had no value. */
    private static void assign(Emission emission, List<FieldInfo> fields) {
        for (int i = 0; i < fields.size(); i++) {
            FieldInfo field = fields.get(i);
            int value = emission.parameter(i);
            if (Lombok.has(field.annotations(), Lombok.BUILDER_DEFAULT)) {
                emission.unlessNull(value, () -> emission.put(0, field.id(), value));
            } else {
                emission.put(0, field.id(), value);
            }
        }
        emission.giveBack(-1);
    }

    /** A constructor that takes everything from a builder, as {@code @SuperBuilder} makes it. */
    static void fromBuilder(Members members, Type.ClassType builder, @Nullable String parentBuilder) {
        TypeInfo type = members.type();
        members.method(
                "<init>",
                Type.VOID,
                List.of(new TypeInfo.ParameterInfo("b", builder, List.of())),
                EnumSet.of(Flag.PROTECTED),
                List.of(),
                type.at(),
                emission -> {
                    Type superclass = type.superclass();
                    if (parentBuilder != null && superclass != null) {
                        MethodId parent = new MethodId(superclass.erasure(), "<init>", List.of(parentBuilder));
                        emission.call(Dispatch.SPECIAL, parent, Type.VOID, 0, emission.parameter(0));
                    }
                    emission.initialisers();
                    for (FieldInfo field : all(members)) {
                        FieldId id = new FieldId(builder.name(), field.id().name());
                        int value = BuilderProperty.of(field).built(emission, emission.parameter(0), id);
                        if (Lombok.has(field.annotations(), Lombok.BUILDER_DEFAULT)) {
                            emission.unlessNull(value, () -> emission.put(0, field.id(), value));
                        } else {
                            emission.put(0, field.id(), value);
                        }
                    }
                    emission.giveBack(-1);
                });
    }
}
