package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The least upper bound of several types. */
final class Bounding {
    private final Types types;
    private int depth;

    Bounding(Types types) {
        this.types = types;
    }

    /** The least type that all are subtypes of; unknown parts are left out. */
    Type least(List<Type> parts) {
        Set<Type> distinct = new LinkedHashSet<>();
        for (Type each : parts) {
            if (!Types.isUnknown(each) && !each.equals(Type.NULL)) {
                distinct.add(Types.boxed(each));
            }
        }
        if (distinct.isEmpty()) {
            return parts.isEmpty() ? Type.OBJECT : parts.get(0);
        }
        List<Type> all = List.copyOf(distinct);
        if (all.size() == 1) {
            return all.get(0);
        }
        for (Type each : all) {
            Inference plain = new Inference(types);
            if (all.stream().allMatch(other -> plain.subtype(other, each)) && !(each instanceof Type.Extends)) {
                return each;
            }
        }
        return depth > 2 ? Type.OBJECT : common(all);
    }

    private Type common(List<Type> all) {
        if (all.stream().allMatch(t -> t instanceof Type.Array)) {
            List<Type> elements =
                    all.stream().map(t -> ((Type.Array) t).element()).toList();
            if (elements.stream().noneMatch(Types::isPrimitive)) {
                return new Type.Array(least(elements));
            }
        }
        List<String> shared = candidates(all.get(0));
        for (Type each : all.subList(1, all.size())) {
            shared.retainAll(candidates(each));
        }
        shared.remove(Types.OBJECT);
        List<Type> minimal = new ArrayList<>();
        for (String name : shared) {
            boolean least = shared.stream().noneMatch(o -> !o.equals(name) && types.isSubclass(o, name));
            if (least) {
                minimal.add(parameterised(name, all));
            }
        }
        if (minimal.isEmpty()) {
            return Type.OBJECT;
        }
        return minimal.size() == 1 ? minimal.get(0) : new Type.Intersection(minimal);
    }

    private List<String> candidates(Type type) {
        List<String> names = new ArrayList<>();
        if (type instanceof Type.Variable v) {
            types.bounds(v).forEach(b -> names.addAll(candidates(b)));
        } else if (type instanceof Type.Intersection i) {
            i.parts().forEach(b -> names.addAll(candidates(b)));
        } else if (type instanceof Type.Array) {
            names.addAll(List.of(Types.OBJECT, "java.lang.Cloneable", "java.io.Serializable"));
        } else {
            String name = Types.upper(type).erasure();
            names.add(name);
            names.addAll(types.supertypes(name));
        }
        return names;
    }

    private Type parameterised(String name, List<Type> all) {
        List<Type.Variable> variables = types.variables(name);
        if (variables.isEmpty()) {
            return new Type.ClassType(name, List.of());
        }
        List<List<Type>> columns = new ArrayList<>();
        for (Type each : all) {
            if (!(types.asSuper(each, name) instanceof Type.ClassType c)
                    || c.arguments().size() != variables.size()) {
                return new Type.ClassType(name, List.of());
            }
            columns.add(c.arguments());
        }
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            arguments.add(argument(columns, i));
        }
        return new Type.ClassType(name, arguments);
    }

    private Type argument(List<List<Type>> columns, int i) {
        Type first = columns.get(0).get(i);
        if (columns.stream().allMatch(c -> c.get(i).equals(first))) {
            return first;
        }
        depth++;
        Type least = least(columns.stream().map(c -> Types.upper(c.get(i))).toList());
        depth--;
        return new Type.Extends(least);
    }
}
