package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Types for type variables, position by position.
 *
 * @param from the variables
 * @param to what stands for them
 */
record Bindings(List<Type.Variable> from, List<Type> to) {
    static final Bindings NONE = new Bindings(List.of(), List.of());

    /** The type with the variables replaced; wildcards that come to stand in a wildcard are merged with it. */
    Type apply(Type type) {
        if (from.isEmpty()) {
            return type;
        }
        if (type instanceof Type.Variable v) {
            for (int i = 0; i < from.size(); i++) {
                Type.Variable each = from.get(i);
                if (each.name().equals(v.name()) && each.declarer().equals(v.declarer())) {
                    return to.get(i);
                }
            }
            return type;
        }
        if (type instanceof Type.ClassType c) {
            return c.arguments().isEmpty() ? c : new Type.ClassType(c.name(), all(c.arguments()));
        }
        if (type instanceof Type.Array a) {
            return new Type.Array(Types.upper(apply(a.element())));
        }
        if (type instanceof Type.Extends e) {
            Type bound = apply(e.bound());
            return bound instanceof Type.Extends ? bound : new Type.Extends(Types.upper(bound));
        }
        if (type instanceof Type.Super s) {
            Type bound = apply(s.bound());
            return bound instanceof Type.Super ? bound : new Type.Super(Types.upper(bound));
        }
        return type instanceof Type.Intersection i ? new Type.Intersection(all(i.parts())) : type;
    }

    List<Type> all(List<Type> types) {
        List<Type> result = new ArrayList<>(types.size());
        for (Type each : types) {
            result.add(apply(each));
        }
        return result;
    }

    Bindings and(Bindings more) {
        if (from.isEmpty()) {
            return more;
        }
        if (more.from.isEmpty()) {
            return this;
        }
        List<Type.Variable> f = new ArrayList<>(from);
        f.addAll(more.from);
        List<Type> t = new ArrayList<>(to);
        t.addAll(more.to);
        return new Bindings(f, t);
    }
}
