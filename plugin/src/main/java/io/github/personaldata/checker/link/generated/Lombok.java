package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lombok's annotations as they stand on a declaration. */
final class Lombok {
    static final String GETTER = "lombok.Getter";
    static final String SETTER = "lombok.Setter";
    static final String DATA = "lombok.Data";
    static final String VALUE = "lombok.Value";
    static final String BUILDER = "lombok.Builder";
    static final String BUILDER_DEFAULT = "lombok.Builder$Default";
    static final String OBTAIN_VIA = "lombok.Builder$ObtainVia";
    static final String SINGULAR = "lombok.Singular";
    static final String SUPER_BUILDER = "lombok.experimental.SuperBuilder";
    static final String WITH = "lombok.With";
    static final String ACCESSORS = "lombok.experimental.Accessors";
    static final String ALL_ARGS = "lombok.AllArgsConstructor";
    static final String REQUIRED_ARGS = "lombok.RequiredArgsConstructor";
    static final String NO_ARGS = "lombok.NoArgsConstructor";
    static final String TO_STRING = "lombok.ToString";
    static final String EQUALS = "lombok.EqualsAndHashCode";
    static final String UTILITY = "lombok.experimental.UtilityClass";
    static final String TOLERATE = "lombok.experimental.Tolerate";
    static final String STANDARD_EXCEPTION = "lombok.experimental.StandardException";
    static final String FIELD_NAMES = "lombok.experimental.FieldNameConstants";
    static final String FIELD_DEFAULTS = "lombok.experimental.FieldDefaults";

    private Lombok() {}

    /**
     * The annotation of that type on the declaration itself; null if there is none. Where Lombok is not on the class path, link cannot know
     * what {@code ToString.Exclude} is nested in, and leaves it as it is written.
     */
    static @Nullable AnnotationInfo find(List<AnnotationInfo> annotations, String type) {
        String written = type.indexOf('$') < 0
                ? type
                : type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        for (AnnotationInfo annotation : annotations) {
            if (annotation.path().isEmpty()
                    && (annotation.type().equals(type) || annotation.type().equals(written))) {
                return annotation;
            }
        }
        return null;
    }

    /** Whether the declaration has it. */
    static boolean has(List<AnnotationInfo> annotations, String type) {
        return find(annotations, type) != null;
    }

    /** An element that is {@code true}. */
    static boolean isTrue(@Nullable AnnotationInfo annotation, String element) {
        return annotation != null && annotation.text(element, "false").equals("true");
    }

    /** Whether any annotation of Lombok stands on the type or one of its members; without one there is nothing to do. */
    static boolean isUsed(TypeInfo type, LombokConfig config) {
        return type.annotations().stream().anyMatch(Lombok::isLombok)
                || type.fields().stream().anyMatch(f -> f.annotations().stream().anyMatch(Lombok::isLombok))
                || type.methods().stream()
                        .anyMatch(m -> m.annotations().stream().anyMatch(Lombok::isLombok))
                || config.isTrue("lombok.fielddefaults.defaultprivate")
                || config.isTrue("lombok.fielddefaults.defaultfinal");
    }

    private static boolean isLombok(AnnotationInfo annotation) {
        return annotation.type().startsWith("lombok.");
    }

    /** The access flags an {@code AccessLevel} stands for; null for {@code NONE}. */
    static @Nullable Set<Flag> access(@Nullable AnnotationInfo annotation, String element) {
        return switch (annotation == null ? "PUBLIC" : annotation.text(element, "PUBLIC")) {
            case "NONE" -> null;
            case "PRIVATE" -> EnumSet.of(Flag.PRIVATE);
            case "PROTECTED" -> EnumSet.of(Flag.PROTECTED);
            case "PACKAGE", "MODULE" -> EnumSet.noneOf(Flag.class);
            default -> EnumSet.of(Flag.PUBLIC);
        };
    }
}
