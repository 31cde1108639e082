package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Modifiers that Lombok adds: {@code @FieldDefaults}, {@code @Value}, {@code @UtilityClass}. */
final class Defaults {
    private Defaults() {}

    /** The type with these modifiers. */
    static TypeInfo apply(TypeInfo type, LombokConfig config) {
        boolean value = Lombok.has(type.annotations(), Lombok.VALUE);
        boolean utility = Lombok.has(type.annotations(), Lombok.UTILITY);
        AnnotationInfo defaults = Lombok.find(type.annotations(), Lombok.FIELD_DEFAULTS);
        boolean makesFinal =
                value || Lombok.isTrue(defaults, "makeFinal") || config.isTrue("lombok.fielddefaults.defaultfinal");
        boolean makesPrivate = value || config.isTrue("lombok.fielddefaults.defaultprivate");
        Set<Flag> level = makesPrivate
                ? EnumSet.of(Flag.PRIVATE)
                : defaults != null && defaults.values().containsKey("level") ? Lombok.access(defaults, "level") : null;
        if (!makesFinal && level == null && !utility) {
            return type;
        }
        List<FieldInfo> fields = type.fields().stream()
                .map(field -> field(field, makesFinal, level, utility))
                .toList();
        List<MethodInfo> methods =
                utility ? type.methods().stream().map(Defaults::makeStatic).toList() : type.methods();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(type.flags());
        if (value || utility) {
            flags.add(Flag.FINAL);
        }
        return Members.with(type, flags, fields, methods);
    }

    private static FieldInfo field(
            FieldInfo field, boolean makesFinal, @Nullable Set<Flag> level, boolean makesStatic) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(field.flags());
        if (makesStatic) {
            flags.add(Flag.STATIC);
        }
        if (!flags.contains(Flag.STATIC)) {
            if (makesFinal && !Lombok.has(field.annotations(), "lombok.experimental.NonFinal")) {
                flags.add(Flag.FINAL);
            }
            boolean open = !flags.contains(Flag.PUBLIC)
                    && !flags.contains(Flag.PROTECTED)
                    && !flags.contains(Flag.PRIVATE)
                    && !Lombok.has(field.annotations(), "lombok.experimental.PackagePrivate");
            if (level != null && open) {
                flags.addAll(level);
            }
        }
        return new FieldInfo(field.id(), field.type(), flags, field.annotations(), field.constant(), field.at());
    }

    private static MethodInfo makeStatic(MethodInfo method) {
        if (method.id().isConstructor()) {
            return method;
        }
        Set<Flag> flags = EnumSet.of(Flag.STATIC);
        flags.addAll(method.flags());
        return method.with(flags, method.at());
    }
}
