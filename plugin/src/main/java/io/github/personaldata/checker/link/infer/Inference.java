package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.List;

/**
 * Subtyping, and what it says of the type variables under inference. Without variables it is plain subtyping. An unknown type fits
 * everything.
 */
final class Inference {
    private static final int DEPTH = 12;

    private final Types types;
    private final InferenceVariables variables;
    private int depth;

    Inference(Types types) {
        this.types = types;
        this.variables = new InferenceVariables(types);
    }

    /** Adds variables to infer; returns what replaces the declared ones in signatures. */
    Bindings infer(List<Type.Variable> from, List<TypeParameterInfo> parameters) {
        return variables.add(from, parameters);
    }

    boolean isVariable(Type type) {
        return variables.index(type) >= 0;
    }

    /** Whether any variable under inference occurs in the type. */
    boolean mentions(Type type) {
        return variables.mentions(type);
    }

    /** Whether something other than a declared bound is known of all variables in the type. */
    boolean known(Type type) {
        return variables.known(type);
    }

    /** The type with what is known by now; unknown where nothing is. */
    Type sofar(Type type) {
        return variables.sofar(type);
    }

    /** The type with every variable resolved, and fixed from now on; where nothing is known, a hole if so asked. */
    Type resolve(Type type, boolean holeForNothing) {
        return variables.resolve(type, holeForNothing);
    }

    /** Whether a value of the one type can be assigned to the other; in the strict form without boxing. */
    boolean compatible(Type from, Type to, boolean loose) {
        if (Types.isUnknown(from) || Types.isUnknown(to)) {
            subtype(from, to);
            return true;
        }
        boolean primitive = Types.isPrimitive(from);
        if (primitive && Types.isPrimitive(to)) {
            return Primitives.widens(from.erasure(), to.erasure());
        }
        if (primitive) {
            return loose && subtype(Types.boxed(from), to);
        }
        if (Types.isPrimitive(to)) {
            Type read = Types.upper(from);
            if (variables.index(read) >= 0) {
                return equal(read, Types.boxed(to));
            }
            Type unboxed = Types.unboxed(readable(read));
            return loose && Types.isPrimitive(unboxed) && Primitives.widens(unboxed.erasure(), to.erasure());
        }
        return subtype(from, to);
    }

    private Type readable(Type type) {
        return type instanceof Type.Variable v
                ? types.bounds(v).get(0)
                : type instanceof Type.Intersection i ? i.parts().get(0) : type;
    }

    /** Whether the one is a subtype of the other; adds bounds to the variables. */
    boolean subtype(Type s, Type t) {
        if (s == t) {
            return true;
        }
        if (depth > DEPTH) {
            return true;
        }
        depth++;
        boolean result = reduce(s, t);
        depth--;
        return result;
    }

    private boolean reduce(Type s, Type t) {
        int ti = variables.index(t);
        if (ti >= 0) {
            return addLower(ti, s);
        }
        int si = variables.index(s);
        if (si >= 0) {
            return addUpper(si, t);
        }
        if (Types.isUnknown(s) || Types.isUnknown(t)) {
            holes(s);
            holes(t);
            return true;
        }
        if (s.equals(Type.NULL)) {
            return !Types.isPrimitive(t);
        }
        if (t instanceof Type.Extends || t instanceof Type.Super) {
            return subtype(s, Types.lower(t));
        }
        if (s instanceof Type.Extends || s instanceof Type.Super) {
            return subtype(Types.upper(s), t);
        }
        if (s instanceof Type.Primitive || t instanceof Type.Primitive) {
            return s.equals(t);
        }
        if (t instanceof Type.Intersection i) {
            return i.parts().stream().allMatch(each -> subtype(s, each));
        }
        if (s instanceof Type.Intersection i) {
            return anyPart(i.parts(), t);
        }
        if (t instanceof Type.Variable v) {
            return s instanceof Type.Variable w
                    && (w.name().equals(v.name()) && w.declarer().equals(v.declarer())
                            || anyVariable(types.bounds(w), v));
        }
        if (t instanceof Type.Array ta) {
            return s instanceof Type.Array sa
                    ? elements(sa.element(), ta.element())
                    : s instanceof Type.Variable w && anyPart(types.bounds(w), t);
        }
        return t instanceof Type.ClassType c && toClass(s, c);
    }

    private boolean elements(Type s, Type t) {
        return s instanceof Type.Primitive || t instanceof Type.Primitive
                ? s.equals(t) || Types.isUnknown(s) || Types.isUnknown(t)
                : subtype(s, t);
    }

    private boolean anyVariable(List<Type> parts, Type.Variable v) {
        for (Type each : parts) {
            if (each instanceof Type.Variable && subtype(each, v)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyPart(List<Type> parts, Type t) {
        for (Type each : parts) {
            if (subtype(each, t)) {
                return true;
            }
        }
        return false;
    }

    /** An unknown type opposite leaves the variables of this one without hope of a better answer. */
    private void holes(Type type) {
        int i = variables.index(type);
        if (i >= 0) {
            variables.bounds(i).unknown = true;
        } else if (type instanceof Type.ClassType c) {
            c.arguments().forEach(this::holes);
        } else if (type instanceof Type.Array a) {
            holes(a.element());
        } else if (type instanceof Type.Extends e) {
            holes(e.bound());
        } else if (type instanceof Type.Super u) {
            holes(u.bound());
        }
    }

    private boolean toClass(Type s, Type.ClassType t) {
        if (t.name().equals(Types.OBJECT)) {
            return true;
        }
        Type seen = types.asSuper(s, t.name());
        if (seen == null) {
            return s instanceof Type.ClassType c
                    && !types.complete(c.name())
                    && !c.name().equals(t.name());
        }
        List<Type> to = t.arguments();
        if (to.isEmpty() || !(seen instanceof Type.ClassType c)) {
            return true;
        }
        Type.ClassType from = types.captured(c);
        if (from.arguments().size() != to.size()) {
            to.forEach(this::holes);
            return true;
        }
        boolean fits = true;
        for (int i = 0; i < to.size(); i++) {
            fits &= contains(from.arguments().get(i), to.get(i));
        }
        return fits;
    }

    /** Whether a type argument is within another. */
    private boolean contains(Type from, Type to) {
        if (to instanceof Type.Extends e) {
            return from instanceof Type.Super && !mentions(e.bound())
                    ? e.bound().equals(Type.OBJECT)
                    : subtype(Types.upper(from), e.bound());
        }
        if (to instanceof Type.Super u) {
            boolean readOnly = from instanceof Type.Extends && !mentions(from) && !mentions(u.bound());
            return readOnly ? Types.isUnknown(Types.upper(from)) : subtype(u.bound(), Types.lower(from));
        }
        return equal(from, to);
    }

    /** Whether two types are the same; adds bounds to the variables. */
    boolean equal(Type a, Type b) {
        if (a.equals(b) && !mentions(a)) {
            return true;
        }
        int bi = variables.index(b);
        if (bi >= 0) {
            return addEqual(bi, a);
        }
        int ai = variables.index(a);
        if (ai >= 0) {
            return addEqual(ai, b);
        }
        if (Types.isUnknown(a) || Types.isUnknown(b)) {
            holes(a);
            holes(b);
            return true;
        }
        if (a instanceof Type.ClassType x && b instanceof Type.ClassType y) {
            if (!x.name().equals(y.name())) {
                return false;
            }
            boolean same = true;
            for (int i = 0; i < x.arguments().size() && i < y.arguments().size(); i++) {
                same &= equal(x.arguments().get(i), y.arguments().get(i));
            }
            return same;
        }
        if (a instanceof Type.Array x && b instanceof Type.Array y) {
            return equal(x.element(), y.element());
        }
        if (a instanceof Type.Extends x && b instanceof Type.Extends y) {
            return equal(x.bound(), y.bound());
        }
        if (a instanceof Type.Super x && b instanceof Type.Super y) {
            return equal(x.bound(), y.bound());
        }
        if (a instanceof Type.Extends
                || a instanceof Type.Super
                || b instanceof Type.Extends
                || b instanceof Type.Super) {
            // a captured wildcard: its bound must fit at least
            return mentions(a) || mentions(b)
                    ? equal(Types.upper(a), Types.upper(b))
                    : a instanceof Type.Extends && b instanceof Type.Extends;
        }
        return a.erasure().equals(b.erasure()) && a instanceof Type.Variable == b instanceof Type.Variable;
    }

    private boolean addLower(int i, Type s) {
        InferenceVariables.Bounds b = variables.bounds(i);
        if (Types.isUnknown(s)) {
            b.unknown = true;
            return true;
        }
        if (s.equals(Type.NULL)) {
            return true;
        }
        Type type = Types.boxed(s);
        if (variables.index(type) == i || b.lower.contains(type)) {
            return true;
        }
        if (b.resolved != null) {
            return variables.index(type) < 0 ? subtype(type, b.resolved) : addUpper(variables.index(type), b.resolved);
        }
        b.lower.add(type);
        int other = variables.index(type);
        if (other >= 0) {
            addUpper(other, variables.variable(i));
        }
        boolean fits = true;
        for (Type each : List.copyOf(b.equal)) {
            fits &= subtype(type, each);
        }
        for (Type each : List.copyOf(b.upper)) {
            fits &= subtype(type, each);
        }
        return fits;
    }

    private boolean addUpper(int i, Type t) {
        InferenceVariables.Bounds b = variables.bounds(i);
        Type type = t instanceof Type.Extends || t instanceof Type.Super ? Types.lower(t) : t;
        if (Types.isUnknown(type)) {
            b.unknown = true;
            return true;
        }
        if (Types.isPrimitive(type)) {
            return addEqual(i, Types.boxed(type));
        }
        if (variables.index(type) == i || b.upper.contains(type) || type.equals(Type.OBJECT)) {
            return true;
        }
        if (b.resolved != null) {
            return subtype(b.resolved, type);
        }
        b.upper.add(type);
        int other = variables.index(type);
        if (other >= 0) {
            addLower(other, variables.variable(i));
        }
        boolean fits = true;
        for (Type each : List.copyOf(b.equal)) {
            fits &= subtype(each, type);
        }
        for (Type each : List.copyOf(b.lower)) {
            fits &= subtype(each, type);
        }
        return fits;
    }

    private boolean addEqual(int i, Type t) {
        InferenceVariables.Bounds b = variables.bounds(i);
        Type type = Types.boxed(t);
        if (Types.isUnknown(type)) {
            b.unknown = true;
            return true;
        }
        if (variables.index(type) == i || b.equal.contains(type)) {
            return true;
        }
        if (b.resolved != null) {
            return equal(b.resolved, type);
        }
        b.equal.add(type);
        int other = variables.index(type);
        if (other >= 0) {
            addEqual(other, variables.variable(i));
        }
        if (++depth > DEPTH) {
            depth--;
            return true;
        }
        boolean fits = true;
        for (Type each : List.copyOf(b.equal)) {
            fits &= each == type || equal(each, type);
        }
        for (Type each : List.copyOf(b.lower)) {
            fits &= subtype(each, type);
        }
        for (Type each : List.copyOf(b.upper)) {
            fits &= subtype(type, each);
        }
        depth--;
        return fits;
    }
}
