package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The type variables of the types and the method around a class. Other class files are read only when a name asks for it. */
final class OuterScope implements Signatures.Scope {
    private final String name;
    private final @Nullable String outer;
    private final @Nullable MethodId enclosing;
    private final Function<String, @Nullable TypeInfo> types;

    OuterScope(
            String name,
            @Nullable String outer,
            @Nullable MethodId enclosing,
            Function<String, @Nullable TypeInfo> types) {
        this.name = name;
        this.outer = outer;
        this.enclosing = enclosing;
        this.types = types;
    }

    @Override
    public Type.@Nullable Variable variable(String variable) {
        String inner = name;
        String next = outer;
        // Names that get shorter outwards, as compilers make them, rule out a cycle in a hostile class file.
        while (next != null && inner.startsWith(next) && inner.length() > next.length()) {
            TypeInfo type = types.apply(next);
            if (type == null) {
                return null;
            }
            Type.Variable found = inner.equals(name) ? ofMethod(type, variable) : null;
            if (found == null) {
                found = find(type.typeParameters(), variable, type.name());
            }
            if (found != null) {
                return found;
            }
            inner = next;
            next = type.outer();
        }
        return null;
    }

    private Type.@Nullable Variable ofMethod(TypeInfo type, String variable) {
        if (enclosing == null) {
            return null;
        }
        for (MethodInfo method : type.methods()) {
            if (method.id().equals(enclosing)) {
                return find(method.typeParameters(), variable, enclosing.toString());
            }
        }
        return null;
    }

    private static Type.@Nullable Variable find(List<TypeParameterInfo> parameters, String name, String declarer) {
        for (TypeParameterInfo parameter : parameters) {
            if (parameter.name().equals(name)) {
                return variable(parameter, declarer);
            }
        }
        return null;
    }

    /** The variable that a type parameter declares. */
    static Type.Variable variable(TypeParameterInfo parameter, String declarer) {
        return new Type.Variable(
                parameter.name(), declarer, parameter.bounds().get(0).erasure());
    }
}
