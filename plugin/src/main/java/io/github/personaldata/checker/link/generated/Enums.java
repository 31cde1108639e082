package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the compiler adds to an enum. */
final class Enums {
    private static final Set<Flag> ACCESS = EnumSet.of(Flag.PUBLIC, Flag.STATIC);
    private static final Type.ClassType NO_CONSTANT =
            new Type.ClassType("java.lang.IllegalArgumentException", List.of());

    private Enums() {}

    /** Adds {@code values()} and {@code valueOf(String)}. */
    static void add(Members members) {
        TypeInfo type = members.type();
        Type self = members.self();
        List<FieldInfo> constants = type.fields().stream()
                .filter(field -> field.flags().contains(Flag.STATIC)
                        && field.flags().contains(Flag.FINAL)
                        && field.type().erasure().equals(type.name()))
                .toList();
        members.method("values", new Type.Array(self), List.of(), ACCESS, List.of(), type.at(), emission -> {
            List<Integer> values = constants.stream().map(emission::get).toList();
            emission.giveBack(emission.array(self, values));
        });
        List<ParameterInfo> name = List.of(new ParameterInfo("name", Type.STRING, List.of()));
        members.method("valueOf", self, name, ACCESS, List.of(), type.at(), emission -> {
            List<String> names =
                    constants.stream().map(FieldInfo::id).map(FieldId::name).toList();
            List<Emission.Recipe> cases = constants.stream()
                    .<Emission.Recipe>map(field -> branch -> branch.giveBack(branch.get(field)))
                    .toList();
            emission.select(emission.parameter(0), names, cases);
            String canonical = type.name().replace('$', '.');
            int message = emission.concat(emission.text("No enum constant " + canonical + "."), emission.parameter(0));
            emission.fail(emission.create(NO_CONSTANT, List.of(Type.STRING.erasure()), message));
        });
    }
}
