package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.flow.result.LookAlike;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds fields that look like personal data and are not annotated. Only fields that can hold a value as people write it: texts, numbers,
 * dates, bytes, and collections of them; what has fields of its own is looked at there.
 */
public final class LookAlikes {
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.util.Date",
            "java.util.UUID",
            "java.net.InetAddress",
            "int",
            "long",
            "double");
    private static final Set<String> HOLDERS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.Optional");
    /** Everything has a name: only beside other data of a person it is a person's. */
    private static final Set<String> COMMON = Set.of("name", "names");

    private final LabelTable labels;

    private LookAlikes(LabelTable labels) {
        this.labels = labels;
    }

    /** In: a program and its labels; out: the fields of declared types, by place. */
    public static List<LookAlike> of(Program program, LabelTable labels) {
        LookAlikes search = new LookAlikes(labels);
        List<LookAlike> found = new ArrayList<>();
        program.declaredTypes().forEach(type -> found.addAll(search.in(type)));
        found.sort(Comparator.comparing(LookAlike::file)
                .thenComparing(LookAlike::at)
                .thenComparing(LookAlike::declaringType)
                .thenComparing(LookAlike::member));
        return found;
    }

    private List<LookAlike> in(TypeInfo type) {
        if (type.kind() == TypeInfo.Kind.ENUM || isDenied(type.annotations())) {
            return List.of();
        }
        List<LookAlike> found = new ArrayList<>();
        boolean person = Categories.suggest(type.simpleName()) != null;
        for (FieldInfo field : type.fields()) {
            boolean labelled = labels.ofField(field.id().toString()) != null;
            String category = labelled || !isValue(field)
                    ? null
                    : Categories.suggest(field.id().name());
            person |=
                    labelled || category != null && !COMMON.contains(field.id().name());
            if (category != null && !isSilenced(type, field)) {
                found.add(new LookAlike(type.name(), field.id().name(), category, type.file(), field.at()));
            }
        }
        if (!person) {
            found.removeIf(field -> COMMON.contains(field.member()));
        }
        return found;
    }

    private static boolean isValue(FieldInfo field) {
        return !field.flags().contains(Flag.STATIC)
                && !field.flags().contains(Flag.GENERATED)
                && !field.flags().contains(Flag.SYNTHETIC)
                && isValue(field.type());
    }

    private static boolean isValue(Type type) {
        if (type instanceof Type.Array array) {
            return isValue(array.element());
        }
        if (type instanceof Type.ClassType held && HOLDERS.contains(held.name())) {
            return held.arguments().size() == 1 && isValue(held.arguments().get(0));
        }
        return VALUES.contains(type.erasure());
    }

    /** On the field, or on the accessor that stands for it. */
    private boolean isSilenced(TypeInfo type, FieldInfo field) {
        if (isDenied(field.annotations())) {
            return true;
        }
        String name = field.id().name();
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return type.methods().stream()
                .filter(method -> method.parameters().isEmpty())
                .filter(method ->
                        method.id().name().equals(name) || method.id().name().equals(getter))
                .anyMatch(method -> isDenied(method.annotations()));
    }

    private static boolean isDenied(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> a.type().equals(Annotations.NOT_PERSONAL_DATA));
    }
}
