package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subtyping, and what it says of the type variables under inference. Without variables it is plain subtyping. An unknown type fits
 * everything.
 */
final class Inference {
    private static final int DEPTH = 12;

    /** What is known of one variable. */
    private static final class Bounds {
        final List<Type> equal = new ArrayList<>();
        final List<Type> lower = new ArrayList<>();
        final List<Type> upper = new ArrayList<>();
        boolean unknown;

        @Nullable
        Type resolved;
    }

    private final Types types;
    private final List<Type.Variable> variables = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    private Bindings declared = Bindings.NONE;
    private int depth;

    Inference(Types types) {
        this.types = types;
    }

    /** Adds variables to infer; returns what replaces the declared ones in signatures. */
    Bindings infer(List<Type.Variable> from, List<TypeParameterInfo> parameters) {
        if (from.isEmpty()) {
            return Bindings.NONE;
        }
        List<Type> fresh = new ArrayList<>(from.size());
        int first = variables.size();
        for (Type.Variable each : from) {
            Type.Variable v = new Type.Variable(each.name(), "?" + variables.size(), each.bound());
            variables.add(v);
            bounds.add(new Bounds());
            fresh.add(v);
        }
        Bindings added = new Bindings(from, fresh);
        declared = declared.and(added);
        for (int i = 0; i < parameters.size() && i < from.size(); i++) {
            for (Type bound : parameters.get(i).bounds()) {
                if (!bound.equals(Type.OBJECT)) {
                    bounds.get(first + i).upper.add(declared.apply(bound));
                }
            }
        }
        return added;
    }

    private int index(Type type) {
        if (variables.isEmpty()
                || !(type instanceof Type.Variable v)
                || !v.declarer().startsWith("?")) {
            return -1;
        }
        int i = Integer.parseInt(v.declarer().substring(1));
        return i < variables.size() && variables.get(i).name().equals(v.name()) ? i : -1;
    }

    boolean isVariable(Type type) {
        return index(type) >= 0;
    }

    /** Whether any variable under inference occurs in the type. */
    boolean mentions(Type type) {
        if (variables.isEmpty()) {
            return false;
        }
        if (type instanceof Type.ClassType c) {
            for (Type each : c.arguments()) {
                if (mentions(each)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof Type.Array a) {
            return mentions(a.element());
        }
        if (type instanceof Type.Extends e) {
            return mentions(e.bound());
        }
        return type instanceof Type.Super s ? mentions(s.bound()) : isVariable(type);
    }

    /** Whether something other than a declared bound is known of all variables in the type. */
    boolean known(Type type) {
        int i = index(type);
        if (i >= 0) {
            Bounds b = bounds.get(i);
            return b.resolved != null || !b.equal.isEmpty() || !b.lower.isEmpty() || b.unknown;
        }
        if (type instanceof Type.ClassType c) {
            for (Type each : c.arguments()) {
                if (!known(each)) {
                    return false;
                }
            }
            return true;
        }
        if (type instanceof Type.Array a) {
            return known(a.element());
        }
        if (type instanceof Type.Extends e) {
            return known(e.bound());
        }
        return !(type instanceof Type.Super s) || known(s.bound());
    }

    /** Whether a value of the one type can be assigned to the other; in the strict form without boxing. */
    boolean compatible(Type from, Type to, boolean loose) {
        if (Types.isUnknown(from) || Types.isUnknown(to)) {
            return from.equals(to) || subtype(from, to) || true;
        }
        boolean primitive = Types.isPrimitive(from);
        if (primitive && Types.isPrimitive(to)) {
            return Primitives.widens(from.erasure(), to.erasure());
        }
        if (primitive) {
            return (loose || isVariable(to) && false) && subtype(Types.boxed(from), to);
        }
        if (Types.isPrimitive(to)) {
            Type read = Types.upper(from);
            if (index(read) >= 0) {
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
        int ti = index(t);
        if (ti >= 0) {
            return addLower(ti, s);
        }
        int si = index(s);
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
        return s instanceof Type.Primitive || t instanceof Type.Primitive ? s.equals(t) || Types.isUnknown(s) || Types.isUnknown(t) : subtype(s, t);
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
        int i = index(type);
        if (i >= 0) {
            bounds.get(i).unknown = true;
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
            return from instanceof Type.Extends && !mentions(from)
                    ? Types.isUnknown(Types.upper(from)) || mentions(u.bound()) || types.world() == null
                    : subtype(u.bound(), Types.lower(from));
        }
        return equal(from, to);
    }

    /** Whether two types are the same; adds bounds to the variables. */
    boolean equal(Type a, Type b) {
        if (a.equals(b) && !mentions(a)) {
            return true;
        }
        int bi = index(b);
        if (bi >= 0) {
            return addEqual(bi, a);
        }
        int ai = index(a);
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
        Bounds b = bounds.get(i);
        if (Types.isUnknown(s)) {
            b.unknown = true;
            return true;
        }
        if (s.equals(Type.NULL)) {
            return true;
        }
        Type type = Types.boxed(s);
        if (index(type) == i || b.lower.contains(type)) {
            return true;
        }
        if (b.resolved != null) {
            return index(type) < 0 ? subtype(type, b.resolved) : addUpper(index(type), b.resolved);
        }
        b.lower.add(type);
        int other = index(type);
        if (other >= 0) {
            addUpper(other, variables.get(i));
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
        Bounds b = bounds.get(i);
        Type type = t instanceof Type.Extends || t instanceof Type.Super ? Types.lower(t) : t;
        if (Types.isUnknown(type)) {
            b.unknown = true;
            return true;
        }
        if (Types.isPrimitive(type)) {
            return addEqual(i, Types.boxed(type));
        }
        if (index(type) == i || b.upper.contains(type) || type.equals(Type.OBJECT)) {
            return true;
        }
        if (b.resolved != null) {
            return subtype(b.resolved, type);
        }
        b.upper.add(type);
        int other = index(type);
        if (other >= 0) {
            addLower(other, variables.get(i));
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
        Bounds b = bounds.get(i);
        Type type = Types.boxed(t);
        if (Types.isUnknown(type)) {
            b.unknown = true;
            return true;
        }
        if (index(type) == i || b.equal.contains(type)) {
            return true;
        }
        if (b.resolved != null) {
            return equal(b.resolved, type);
        }
        b.equal.add(type);
        int other = index(type);
        if (other >= 0) {
            addEqual(other, variables.get(i));
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

    /** The type with what is known by now; unknown where nothing is. */
    Type sofar(Type type) {
        return new Bindings(
                        variables,
                        variables.stream()
                                .map(v -> known(v) ? best(index(v), 0) : Types.UNKNOWN)
                                .toList())
                .apply(type);
    }

    /** The type with every variable resolved, and fixed from now on. */
    Type resolve(Type type, boolean holeForNothing) {
        if (!mentions(type)) {
            return type;
        }
        List<Type> to = new ArrayList<>(variables.size());
        for (int i = 0; i < variables.size(); i++) {
            if (!occurs(variables.get(i), type)) {
                to.add(variables.get(i));
                continue;
            }
            Bounds b = bounds.get(i);
            if (b.resolved == null) {
                Type best = best(i, 0);
                boolean nothing = b.equal.isEmpty() && b.lower.isEmpty() && (b.unknown || holeForNothing);
                b.resolved = nothing ? (b.upper.isEmpty() || mentionsOther(b.upper) ? Types.UNKNOWN : best) : best;
            }
            to.add(b.resolved);
        }
        return new Bindings(variables, to).apply(type);
    }

    private boolean mentionsOther(List<Type> upper) {
        return upper.stream().allMatch(this::mentions);
    }

    private boolean occurs(Type.Variable v, Type type) {
        if (type instanceof Type.ClassType c) {
            for (Type each : c.arguments()) {
                if (occurs(v, each)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof Type.Array a) {
            return occurs(v, a.element());
        }
        if (type instanceof Type.Extends e) {
            return occurs(v, e.bound());
        }
        if (type instanceof Type.Super s) {
            return occurs(v, s.bound());
        }
        return type.equals(v);
    }

    /** The best answer for a variable: what it equals, else what it must hold, else what it must fit. */
    private Type best(int i, int level) {
        Bounds b = bounds.get(i);
        if (b.resolved != null) {
            return b.resolved;
        }
        if (level > variables.size() + 2) {
            return new Type.ClassType(variables.get(i).bound(), List.of());
        }
        for (Type each : b.equal) {
            if (!mentions(each)) {
                return each;
            }
        }
        for (Type each : b.equal) {
            Type inner = inner(each, i, level);
            if (!Types.isUnknown(inner) && index(each) < 0) {
                return inner;
            }
        }
        Type fromLower = join(b.lower, i, level);
        if (fromLower != null) {
            return fromLower;
        }
        for (Type each : b.equal) {
            int other = index(each);
            if (other >= 0 && other != i && level <= variables.size()) {
                return best(other, level + variables.size());
            }
        }
        Type fromUpper = meet(b.upper, i, level);
        return fromUpper != null ? fromUpper : b.unknown ? Types.UNKNOWN : Type.OBJECT;
    }

    private @Nullable Type join(List<Type> lower, int i, int level) {
        List<Type> parts = new ArrayList<>();
        for (Type each : lower) {
            int other = index(each);
            if (other < 0) {
                parts.add(inner(each, i, level));
            } else if (other != i && known(each) && level <= variables.size()) {
                parts.add(best(other, level + 1));
            }
        }
        return parts.isEmpty() ? null : new Bounding(types).least(parts);
    }

    private @Nullable Type meet(List<Type> upper, int i, int level) {
        Type found = null;
        for (Type each : upper) {
            int other = index(each);
            if (other >= 0 && (other == i || level > variables.size())) {
                continue;
            }
            Type candidate = other >= 0 ? best(other, level + 1) : inner(each, i, level);
            if (candidate.equals(Type.OBJECT)) {
                continue;
            }
            boolean narrower = found == null || types.isSubclass(candidate.erasure(), found.erasure());
            found = narrower ? candidate : found;
        }
        return found;
    }

    /** A bound that mentions variables, with their best answers; itself, and what is nested too deep, becomes a wildcard. */
    private Type inner(Type type, int self, int level) {
        if (!mentions(type)) {
            return type;
        }
        List<Type> to = new ArrayList<>(variables.size());
        for (int k = 0; k < variables.size(); k++) {
            boolean cut = k == self || level > 3 || !occurs(variables.get(k), type);
            to.add(cut ? new Type.Extends(Type.OBJECT) : best(k, level + 1));
        }
        return new Bindings(variables, to).apply(type);
    }
}
