package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the compiler adds to a record; the components' fields are there already, with their types, annotations and places. */
final class Records {
    private static final Set<Flag> PUBLIC = EnumSet.of(Flag.PUBLIC);

    private Records() {}

    /** Adds accessors, canonical constructor, {@code toString}, {@code equals} and {@code hashCode}. */
    static void add(Members members) {
        TypeInfo type = members.type();
        List<FieldInfo> fields = components(type);
        for (FieldInfo field : fields) {
            members.method(
                    field.id().name(),
                    field.type(),
                    List.of(),
                    PUBLIC,
                    field.annotations(),
                    field.at(),
                    emission -> emission.giveBack(emission.get(field)));
        }
        List<ParameterInfo> parameters = fields.stream()
                .map(field -> new ParameterInfo(field.id().name(), field.type(), field.annotations()))
                .toList();
        members.method("<init>", Type.VOID, parameters, access(type), List.of(), type.at(), emission -> {
            for (int i = 0; i < fields.size(); i++) {
                emission.put(0, fields.get(i).id(), emission.parameter(i));
            }
            emission.giveBack(-1);
        });
        members.method("toString", Type.STRING, List.of(), PUBLIC, List.of(), type.at(), emission -> {
            List<Integer> parts = new ArrayList<>();
            String separator = type.simpleName() + "[";
            for (FieldInfo field : fields) {
                parts.add(emission.text(separator + field.id().name() + "="));
                parts.add(emission.get(field));
                separator = ", ";
            }
            parts.add(emission.text(fields.isEmpty() ? separator + "]" : "]"));
            emission.giveBack(
                    emission.concat(parts.stream().mapToInt(Integer::intValue).toArray()));
        });
        Equality.add(members, fields);
    }

    private static List<FieldInfo> components(TypeInfo type) {
        return type.components().stream()
                .flatMap(name ->
                        type.fields().stream().filter(field -> field.id().name().equals(name)))
                .toList();
    }

    /** The canonical constructor is as accessible as its record. */
    private static Set<Flag> access(TypeInfo type) {
        Set<Flag> access = EnumSet.of(Flag.PUBLIC, Flag.PROTECTED, Flag.PRIVATE);
        access.retainAll(type.flags());
        return access;
    }
}
