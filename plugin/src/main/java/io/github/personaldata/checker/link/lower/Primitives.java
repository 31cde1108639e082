package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Primitive types, their wrappers, and binary numeric promotion. */
final class Primitives {
    static final Type BOOLEAN = new Type.Primitive("boolean");
    static final Type INT = new Type.Primitive("int");

    private static final Map<String, String> WRAPPERS = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "char", "java.lang.Character",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "float", "java.lang.Float",
            "double", "java.lang.Double");
    private static final Map<String, String> UNBOXED = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Character", "char",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private Primitives() {}

    /** Whether values of the type are primitive; not {@code void} and not the type of {@code null}. */
    static boolean isPrimitive(Type type) {
        return type instanceof Type.Primitive primitive && WRAPPERS.containsKey(primitive.name());
    }

    /** The primitive type of a wrapper or of a primitive; null for any other. */
    static @Nullable Type unboxed(Type type) {
        if (type instanceof Type.Primitive) {
            return isPrimitive(type) ? type : null;
        }
        String name = UNBOXED.get(type.erasure());
        return name == null ? null : new Type.Primitive(name);
    }

    /** The wrapper that a primitive is boxed to where the target is expected. */
    static Type boxed(Type primitive, Type target) {
        if (UNBOXED.containsKey(target.erasure())) {
            return target;
        }
        String wrapper = WRAPPERS.get(primitive.erasure());
        return wrapper == null ? target : new Type.ClassType(wrapper, List.of());
    }

    /** The type in which an operator works on operands of these types; unknown if one is neither primitive nor a wrapper. */
    static Type promoted(Type left, Type right) {
        Type first = unboxed(left);
        Type second = unboxed(right);
        if (first == null || second == null) {
            return first == null && second == null ? new Type.Unknown("") : first == null ? right : left;
        }
        for (String wide : List.of("double", "float", "long")) {
            if (first.erasure().equals(wide) || second.erasure().equals(wide)) {
                return new Type.Primitive(wide);
            }
        }
        return first.erasure().equals("boolean") ? BOOLEAN : INT;
    }
}
