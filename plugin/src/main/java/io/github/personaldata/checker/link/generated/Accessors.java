package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lombok's {@code @Getter}, {@code @Setter} and {@code @With}, on their own or as part of {@code @Data} and {@code @Value}. */
final class Accessors {
    private final Members members;
    private final TypeInfo type;
    private final LombokConfig config;

    Accessors(Members members, LombokConfig config) {
        this.members = members;
        this.type = members.type();
        this.config = config;
    }

    /** Adds them for every field. */
    void add() {
        boolean data = Lombok.has(type.annotations(), Lombok.DATA);
        boolean value = Lombok.has(type.annotations(), Lombok.VALUE);
        for (FieldInfo field : type.fields()) {
            AccessorNames names = AccessorNames.of(type, field, config);
            if (names.property() != null) {
                getter(field, names, access(field, Lombok.GETTER, data || value));
                setter(field, names, access(field, Lombok.SETTER, data));
                with(field, names, access(field, Lombok.WITH, false));
            }
        }
    }

    /** The access of a field's accessor; null if it gets none. */
    private @Nullable Set<Flag> access(FieldInfo field, String annotation, boolean implied) {
        AnnotationInfo onField = Lombok.find(field.annotations(), annotation);
        if (onField != null) {
            return Lombok.access(onField, "value");
        }
        boolean eligible =
                !field.flags().contains(Flag.STATIC) && !field.id().name().startsWith("$");
        AnnotationInfo onType = Lombok.find(type.annotations(), annotation);
        return eligible && (onType != null || implied) ? Lombok.access(onType, "value") : null;
    }

    private void getter(FieldInfo field, AccessorNames names, @Nullable Set<Flag> access) {
        String property = names.property();
        if (access == null || property == null) {
            return;
        }
        members.method(
                names.getter(property),
                field.type(),
                List.of(),
                flags(field, access),
                List.of(),
                field.at(),
                emission -> emission.giveBack(emission.get(field)));
    }

    private void setter(FieldInfo field, AccessorNames names, @Nullable Set<Flag> access) {
        String property = names.property();
        if (access == null || property == null || field.flags().contains(Flag.FINAL)) {
            return;
        }
        boolean isStatic = field.flags().contains(Flag.STATIC);
        boolean chain = names.chain() && !isStatic;
        members.method(
                names.setter(property),
                chain ? members.self() : Type.VOID,
                List.of(parameter(field)),
                flags(field, access),
                List.of(),
                field.at(),
                emission -> {
                    emission.put(isStatic ? -1 : 0, field.id(), emission.parameter(0));
                    emission.giveBack(chain ? 0 : -1);
                });
    }

    private void with(FieldInfo field, AccessorNames names, @Nullable Set<Flag> access) {
        String property = names.property();
        boolean fixed = field.flags().contains(Flag.FINAL) && field.flags().contains(Flag.INITIALISED);
        if (access == null || property == null || fixed || field.flags().contains(Flag.STATIC)) {
            return;
        }
        List<FieldInfo> all = Constructors.all(members);
        members.method(
                names.wither(property),
                members.self(),
                List.of(parameter(field)),
                access,
                List.of(),
                field.at(),
                emission -> {
                    int[] arguments = all.stream()
                            .mapToInt(f -> f.id().equals(field.id()) ? emission.parameter(0) : emission.get(f))
                            .toArray();
                    emission.giveBack(emission.create(members.self(), Constructors.erasures(all), arguments));
                });
    }

    /** A parameter with the name and type of a field. */
    static ParameterInfo parameter(FieldInfo field) {
        return new ParameterInfo(field.id().name(), field.type(), List.of());
    }

    private static Set<Flag> flags(FieldInfo field, Set<Flag> access) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(access);
        if (field.flags().contains(Flag.STATIC)) {
            flags.add(Flag.STATIC);
        }
        return flags;
    }
}
