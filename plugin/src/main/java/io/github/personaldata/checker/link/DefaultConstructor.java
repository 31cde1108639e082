package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The constructor of a class that declares none. */
final class DefaultConstructor {
    private static final Set<Flag> ACCESS = EnumSet.of(Flag.PUBLIC, Flag.PROTECTED, Flag.PRIVATE);

    private DefaultConstructor() {}

    /** The type, with the constructor if it needs one; anonymous classes have none of their own. */
    static TypeInfo added(TypeInfo type) {
        boolean isClass = type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.ENUM;
        boolean anonymous = type.name().matches(".*\\$\\d+");
        if (!isClass || anonymous || type.methods().stream().anyMatch(m -> m.id().isConstructor())) {
            return type;
        }
        Set<Flag> flags = EnumSet.of(Flag.GENERATED);
        type.flags().stream().filter(ACCESS::contains).forEach(flags::add);
        if (type.kind() == TypeInfo.Kind.ENUM) {
            flags.removeAll(ACCESS);
            flags.add(Flag.PRIVATE);
        }
        List<MethodInfo> methods = new ArrayList<>(type.methods());
        methods.add(new MethodInfo(
                new MethodId(type.name(), "<init>", List.of()),
                List.of(),
                Type.VOID,
                List.of(),
                List.of(),
                flags,
                List.of(),
                type.at()));
        return new TypeInfo(
                type.name(),
                type.kind(),
                type.origin(),
                type.flags(),
                type.typeParameters(),
                type.superclass(),
                type.interfaces(),
                type.outer(),
                type.annotations(),
                type.components(),
                type.fields(),
                methods,
                type.file(),
                type.at());
    }
}
