package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code equals} and {@code hashCode} of Lombok's classes and of records. */
final class Equality {
    private static final String INCLUDE = "lombok.EqualsAndHashCode$Include";
    private static final String EXCLUDE = "lombok.EqualsAndHashCode$Exclude";
    private static final Set<Flag> PUBLIC = EnumSet.of(Flag.PUBLIC);

    private Equality() {}

    /** Adds Lombok's, if it is asked for. */
    static void addLombok(Members members) {
        TypeInfo type = members.type();
        AnnotationInfo annotation = Lombok.find(type.annotations(), Lombok.EQUALS);
        boolean implied = Lombok.has(type.annotations(), Lombok.DATA) || Lombok.has(type.annotations(), Lombok.VALUE);
        if (annotation == null && !implied) {
            return;
        }
        boolean explicit = Lombok.isTrue(annotation, "onlyExplicitlyIncluded");
        List<String> only = annotation == null ? List.of() : annotation.values().getOrDefault("of", List.of());
        List<String> not = annotation == null ? List.of() : annotation.values().getOrDefault("exclude", List.of());
        List<FieldInfo> fields = members.instanceFields()
                .filter(field -> !field.flags().contains(Flag.TRANSIENT))
                .filter(field -> only.isEmpty() || only.contains(field.id().name()))
                .filter(field -> !not.contains(field.id().name()))
                .filter(field ->
                        explicit ? Lombok.has(field.annotations(), INCLUDE) : !Lombok.has(field.annotations(), EXCLUDE))
                .toList();
        add(members, fields);
        boolean extending = type.superclass() != null && !type.superclass().equals(Type.OBJECT);
        if (extending || !type.flags().contains(Flag.FINAL)) {
            members.method(
                    "canEqual",
                    Emission.BOOLEAN,
                    List.of(new ParameterInfo("other", Type.OBJECT, List.of())),
                    EnumSet.of(Flag.PROTECTED),
                    List.of(),
                    type.at(),
                    emission ->
                            emission.giveBack(emission.operate(Emission.BOOLEAN, "instanceof", emission.parameter(0))));
        }
    }

    /** Adds both methods over some fields. */
    static void add(Members members, List<FieldInfo> fields) {
        TypeInfo type = members.type();
        members.method(
                "equals",
                Emission.BOOLEAN,
                List.of(new ParameterInfo("o", Type.OBJECT, List.of())),
                PUBLIC,
                List.of(),
                type.at(),
                emission -> {
                    int other = emission.convert(emission.parameter(0), members.self());
                    int[] operands = fields.stream()
                            .flatMap(field ->
                                    Stream.of(emission.get(field), emission.get(other, field.id(), field.type())))
                            .mapToInt(Integer::intValue)
                            .toArray();
                    emission.giveBack(emission.operate(Emission.BOOLEAN, "==", operands));
                });
        members.method("hashCode", Emission.INT, List.of(), PUBLIC, List.of(), type.at(), emission -> {
            int[] operands = fields.stream().mapToInt(emission::get).toArray();
            emission.giveBack(emission.operate(Emission.INT, "+", operands));
        });
    }
}
