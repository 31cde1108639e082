package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code @FieldNameConstants}: the names of a type's fields as constants of a nested class, or of a nested enum, whose constants are known by
 * name only.
 */
final class FieldNames {
    private static final String EXCLUDE = Lombok.FIELD_NAMES + "$Exclude";
    private static final String INCLUDE = Lombok.FIELD_NAMES + "$Include";

    private FieldNames() {}

    /** The nested type's members; null without the annotation. */
    static @Nullable Members of(TypeInfo type, LombokConfig config) {
        AnnotationInfo annotation = Lombok.find(type.annotations(), Lombok.FIELD_NAMES);
        Set<Flag> access = Lombok.access(annotation, "level");
        if (annotation == null || access == null) {
            return null;
        }
        String byConfig = config.text("lombok.fieldnameconstants.innertypename", "Fields");
        String name = annotation.text("innerTypeName", byConfig);
        boolean asEnum = Lombok.isTrue(annotation, "asEnum");
        boolean chosen = Lombok.isTrue(annotation, "onlyExplicitlyIncluded");
        Type.ClassType self = new Type.ClassType(type.name() + "$" + (name.isEmpty() ? byConfig : name), List.of());
        Type constant = asEnum ? self : Type.STRING;
        boolean upper = config.isTrue("lombok.fieldnameconstants.uppercase");
        List<FieldInfo> fields = type.fields().stream()
                .filter(field -> isNamed(field, chosen))
                .map(field -> constant(field, self, constant, upper))
                .toList();
        Set<Flag> flags = EnumSet.of(Flag.STATIC, Flag.FINAL, Flag.GENERATED);
        flags.addAll(access);
        TypeInfo made = new TypeInfo(
                self.name(),
                asEnum ? TypeInfo.Kind.ENUM : TypeInfo.Kind.CLASS,
                type.origin(),
                flags,
                List.of(),
                asEnum ? new Type.ClassType("java.lang.Enum", List.of(self)) : Type.OBJECT,
                List.of(),
                type.name(),
                List.of(),
                List.of(),
                fields,
                List.of(),
                type.file(),
                type.at());
        Members members = new Members(made);
        if (asEnum) {
            Enums.add(members);
        } else {
            members.method("<init>", Type.VOID, List.of(), access, List.of(), type.at(), emission -> {
                emission.superConstructor();
                emission.giveBack(-1);
            });
        }
        return members;
    }

    private static boolean isNamed(FieldInfo field, boolean chosen) {
        boolean excluded = field.flags().contains(Flag.STATIC)
                || field.id().name().startsWith("$")
                || Lombok.has(field.annotations(), EXCLUDE);
        return !excluded && (!chosen || Lombok.has(field.annotations(), INCLUDE));
    }

    private static FieldInfo constant(FieldInfo field, Type.ClassType in, Type type, boolean upper) {
        String name = field.id().name();
        return new FieldInfo(
                new FieldId(in.name(), upper ? inCapitals(name) : name),
                type,
                EnumSet.of(Flag.PUBLIC, Flag.STATIC, Flag.FINAL, Flag.INITIALISED),
                List.of(),
                type.equals(Type.STRING) ? name : null,
                field.at());
    }

    /** {@code firstName} as {@code FIRST_NAME}. */
    private static String inCapitals(String name) {
        return name.replaceAll("(?<=.)(\\p{Lu})", "_$1").toUpperCase(Locale.ROOT);
    }
}
