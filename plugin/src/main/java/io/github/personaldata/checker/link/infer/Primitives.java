package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import java.util.List;

/** Widening and promotion of primitive types. */
final class Primitives {
    private static final List<String> ORDER = List.of("byte", "short", "int", "long", "float", "double");

    private Primitives() {}

    /** Whether the one widens to the other or is the same. */
    static boolean widens(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        int f = from.equals("char") ? 1 : ORDER.indexOf(from);
        int t = ORDER.indexOf(to);
        return f >= 0 && t > f;
    }

    /** Binary numeric promotion of unboxed types; unknown if one is no number. */
    static Type promoted(Type a, Type b) {
        Type x = Types.unboxed(a);
        Type y = Types.unboxed(b);
        if (!Types.isNumeric(x) || !Types.isNumeric(y)) {
            return Types.isNumeric(x) && Types.isUnknown(y)
                    ? x
                    : Types.isNumeric(y) && Types.isUnknown(x) ? y : Types.UNKNOWN;
        }
        int widest = Math.max(2, Math.max(ORDER.indexOf(x.erasure()), ORDER.indexOf(y.erasure())));
        return new Type.Primitive(ORDER.get(widest));
    }
}
