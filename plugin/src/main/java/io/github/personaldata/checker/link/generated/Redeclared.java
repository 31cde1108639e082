package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.program.Type;
import java.util.List;

/**
 * Types in which one declaration's variables stand for another's of the same names.
 *
 * @param from the declarer of the variables, as in {@link Type.Variable}
 */
record Redeclared(String from, String to) {
    Type of(Type type) {
        if (type instanceof Type.Variable v) {
            return v.declarer().equals(from) ? new Type.Variable(v.name(), to, v.bound()) : v;
        } else if (type instanceof Type.ClassType c) {
            return new Type.ClassType(c.name(), all(c.arguments()));
        } else if (type instanceof Type.Array a) {
            return new Type.Array(of(a.element()));
        } else if (type instanceof Type.Extends e) {
            return new Type.Extends(of(e.bound()));
        }
        return type instanceof Type.Super s ? new Type.Super(of(s.bound())) : type;
    }

    List<Type> all(List<Type> types) {
        return types.stream().map(this::of).toList();
    }
}
