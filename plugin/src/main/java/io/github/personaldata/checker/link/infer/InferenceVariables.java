package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type variables of one inference, what is known of them, and what that makes of them. */
final class InferenceVariables {
    /** What is known of one variable. */
    static final class Bounds {
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

    InferenceVariables(Types types) {
        this.types = types;
    }

    Type.Variable variable(int i) {
        return variables.get(i);
    }

    Bounds bounds(int i) {
        return bounds.get(i);
    }

    /** Adds variables to infer; returns what replaces the declared ones in signatures. */
    Bindings add(List<Type.Variable> from, List<TypeParameterInfo> parameters) {
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

    /** The variable's number; -1 if it is none of these. */
    int index(Type type) {
        if (type instanceof Type.Variable v) {
            for (int i = 0; i < variables.size(); i++) {
                Type.Variable each = variables.get(i);
                if (each.declarer().equals(v.declarer()) && each.name().equals(v.name())) {
                    return i;
                }
            }
        }
        return -1;
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
        return type instanceof Type.Super s ? mentions(s.bound()) : index(type) >= 0;
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

    /** The type with what is known by now; unknown where nothing is. */
    Type sofar(Type type) {
        List<Type> to = new ArrayList<>(variables.size());
        for (int i = 0; i < variables.size(); i++) {
            to.add(known(variables.get(i)) ? best(i, 0) : Types.UNKNOWN);
        }
        return new Bindings(variables, to).apply(type);
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
