package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Lombok's {@code toString}, on its own or as part of {@code @Data} and {@code @Value}. */
final class Texts {
    private static final String INCLUDE = "lombok.ToString$Include";
    private static final String EXCLUDE = "lombok.ToString$Exclude";

    private static final MethodId CONSTANT_NAME = new MethodId("java.lang.Enum", "name", List.of());

    private final Members members;
    private final TypeInfo type;
    private final LombokConfig config;

    Texts(Members members, LombokConfig config) {
        this.members = members;
        this.type = members.type();
        this.config = config;
    }

    /** What stands in the text, and how it is read. */
    private record Shown(String name, int rank, ToIntFunction<Emission> value) {}

    /** Adds it. */
    void add() {
        AnnotationInfo annotation = Lombok.find(type.annotations(), Lombok.TO_STRING);
        if (annotation == null
                && !Lombok.has(type.annotations(), Lombok.DATA)
                && !Lombok.has(type.annotations(), Lombok.VALUE)) {
            return;
        }
        members.method(
                "toString",
                Type.STRING,
                List.of(),
                EnumSet.of(Flag.PUBLIC),
                List.of(),
                type.at(),
                emission -> emit(emission, annotation));
    }

    private void emit(Emission emission, @Nullable AnnotationInfo annotation) {
        boolean names = option(annotation, "includeFieldNames", "true");
        List<Integer> parts = new ArrayList<>();
        String separator = named(type) + "(";
        if (type.kind() == TypeInfo.Kind.ENUM) {
            parts.add(emission.text(named(type) + "."));
            parts.add(emission.call(Dispatch.VIRTUAL, CONSTANT_NAME, Type.STRING, 0));
            separator = "(";
        }
        if (callsSuper(annotation)) {
            parts.add(emission.text(separator + "super="));
            Type superclass = type.superclass() == null ? Type.OBJECT : type.superclass();
            MethodId inherited = new MethodId(superclass.erasure(), "toString", List.of());
            parts.add(emission.call(Dispatch.SPECIAL, inherited, Type.STRING, 0));
            separator = ", ";
        }
        for (Shown each : shown(annotation)) {
            parts.add(emission.text(separator + (names ? each.name() + "=" : "")));
            parts.add(each.value().applyAsInt(emission));
            separator = ", ";
        }
        parts.add(emission.text(separator.endsWith("(") ? separator + ")" : ")"));
        emission.giveBack(
                emission.concat(parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The fields and methods that the text has, those of the highest rank first. */
    private List<Shown> shown(@Nullable AnnotationInfo annotation) {
        boolean getters = !option(annotation, "doNotUseGetters", "false");
        List<Shown> shown = new ArrayList<>();
        for (FieldInfo field : fields(annotation)) {
            boolean asked = getters || field.isLazy();
            shown.add(shown(
                    field.annotations(),
                    field.id().name(),
                    emission -> asked ? read(emission, field) : emission.written(emission.get(field), field.type())));
        }
        for (MethodInfo method : type.methods()) {
            if (Lombok.has(method.annotations(), INCLUDE) && method.parameters().isEmpty()) {
                shown.add(shown(method.annotations(), method.id().name(), emission -> call(emission, method)));
            }
        }
        shown.sort(Comparator.comparingInt(each -> -each.rank()));
        return shown;
    }

    private static Shown shown(List<AnnotationInfo> annotations, String otherwise, ToIntFunction<Emission> value) {
        AnnotationInfo include = Lombok.find(annotations, INCLUDE);
        String name = include == null ? "" : include.text("name", "");
        String rank = include == null ? "0" : include.text("rank", "0");
        return new Shown(
                name.isEmpty() ? otherwise : name, rank.matches("-?\\d{1,9}") ? Integer.parseInt(rank) : 0, value);
    }

    /** Lombok prints what a getter says, which matters where it is written by hand. */
    private int read(Emission emission, FieldInfo field) {
        String property = AccessorNames.of(type, field, config).property();
        if (property != null) {
            String getter = AccessorNames.of(type, field, config).getter(property);
            if (field.isLazy()) {
                MethodId made = new MethodId(type.name(), getter, List.of());
                return emission.written(emission.call(Dispatch.VIRTUAL, made, field.type(), 0), field.type());
            }
            for (MethodInfo method : type.methods()) {
                if (method.id().name().equals(getter)
                        && method.parameters().isEmpty()
                        && !method.is(Flag.GENERATED)
                        && !method.is(Flag.STATIC)) {
                    return call(emission, method);
                }
            }
        }
        return emission.written(emission.get(field), field.type());
    }

    private static int call(Emission emission, MethodInfo method) {
        boolean isStatic = method.is(Flag.STATIC);
        int result = emission.call(
                isStatic ? Dispatch.STATIC : Dispatch.VIRTUAL, method.id(), method.result(), isStatic ? -1 : 0);
        return emission.written(result, method.result());
    }

    private List<FieldInfo> fields(@Nullable AnnotationInfo annotation) {
        List<String> only = annotation == null ? null : annotation.values().get("of");
        List<String> not = annotation == null ? List.of() : annotation.values().getOrDefault("exclude", List.of());
        boolean explicit = option(annotation, "onlyExplicitlyIncluded", "false");
        return type.fields().stream()
                .filter(field -> {
                    String name = field.id().name();
                    boolean included = Lombok.has(field.annotations(), INCLUDE);
                    if (only != null && !only.isEmpty()) {
                        return only.contains(name);
                    }
                    if (included || explicit) {
                        return included;
                    }
                    return !field.flags().contains(Flag.STATIC)
                            && !name.startsWith("$")
                            && !not.contains(name)
                            && !Lombok.has(field.annotations(), EXCLUDE);
                })
                .toList();
    }

    /** As Lombok writes a class in texts: with the classes around it. */
    static String named(TypeInfo type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1).replace('$', '.');
    }

    private boolean callsSuper(@Nullable AnnotationInfo annotation) {
        boolean extending = type.superclass() != null && !type.superclass().equals(Type.OBJECT);
        if (annotation != null && annotation.values().containsKey("callSuper")) {
            return Lombok.isTrue(annotation, "callSuper");
        }
        return extending && config.text("lombok.tostring.callsuper", "skip").equals("call");
    }

    private boolean option(@Nullable AnnotationInfo annotation, String element, String otherwise) {
        String configured = config.text("lombok.tostring." + element.toLowerCase(java.util.Locale.ROOT), otherwise);
        return Boolean.parseBoolean(annotation == null ? configured : annotation.text(element, configured));
    }
}
