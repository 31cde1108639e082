package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.link.scope.World;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Facts about types: supertypes with their arguments, bounds of variables, boxing. Thread safe. */
public final class Types {
    private static final Map<String, String> BOXES = Map.of(
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "boolean", "java.lang.Boolean",
            "char", "java.lang.Character",
            "double", "java.lang.Double",
            "float", "java.lang.Float",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "void", "java.lang.Void");
    private static final Map<String, String> UNBOXES = Map.of(
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Boolean", "boolean",
            "java.lang.Character", "char",
            "java.lang.Double", "double",
            "java.lang.Float", "float",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short");
    static final String OBJECT = "java.lang.Object";
    static final Type UNKNOWN = new Type.Unknown("");

    private record Pair(String type, String of) {}

    private final World world;
    private final Map<Pair, Optional<Type>> asSuper = new ConcurrentHashMap<>();
    private final Map<String, List<Type.Variable>> variables = new ConcurrentHashMap<>();
    private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
    private final Map<String, List<String>> missing = new ConcurrentHashMap<>();
    private final Map<Pair, List<Type>> bounds = new ConcurrentHashMap<>();

    public Types(World world) {
        this.world = world;
    }

    public World world() {
        return world;
    }

    /** The type variables of a class, empty if it is not generic. */
    public List<Type.Variable> variables(String name) {
        List<Type.Variable> known = variables.get(name);
        if (known == null) {
            known = variables(name, world.typeParameters(name));
            variables.put(name, known);
        }
        return known;
    }

    /** The type variables of a method. */
    static List<Type.Variable> variables(MethodInfo method) {
        return method.typeParameters().isEmpty()
                ? List.of()
                : variables(method.id().toString(), method.typeParameters());
    }

    private static List<Type.Variable> variables(String declarer, List<TypeParameterInfo> parameters) {
        List<Type.Variable> all = new ArrayList<>(parameters.size());
        for (TypeParameterInfo each : parameters) {
            String bound =
                    each.bounds().isEmpty() ? OBJECT : each.bounds().get(0).erasure();
            all.add(new Type.Variable(each.name(), declarer, bound));
        }
        return List.copyOf(all);
    }

    /** The declared bounds of a variable, at least one. */
    List<Type> bounds(Type.Variable v) {
        Pair key = new Pair(v.name(), v.declarer());
        List<Type> known = bounds.get(key);
        if (known == null) {
            known = List.of(new Type.ClassType(v.bound(), List.of()));
            for (TypeParameterInfo each : parametersOf(v.declarer())) {
                if (each.name().equals(v.name()) && !each.bounds().isEmpty()) {
                    known = each.bounds();
                }
            }
            known = acyclic(v, known) ? known : List.of(Type.OBJECT);
            bounds.put(key, known);
        }
        return known;
    }

    /** Whether a variable is bounded by something other than itself in the end. */
    private boolean acyclic(Type.Variable v, List<Type> of) {
        Type bound = of.get(0);
        for (int i = 0; bound instanceof Type.Variable next; i++) {
            if (next.name().equals(v.name()) && next.declarer().equals(v.declarer()) || i > 100) {
                return false;
            }
            Type after = Type.OBJECT;
            for (TypeParameterInfo each : parametersOf(next.declarer())) {
                after = each.name().equals(next.name()) && !each.bounds().isEmpty()
                        ? each.bounds().get(0)
                        : after;
            }
            bound = after;
        }
        return true;
    }

    private List<TypeParameterInfo> parametersOf(String declarer) {
        int hash = declarer.indexOf('#');
        if (hash < 0) {
            return world.typeParameters(declarer);
        }
        TypeInfo owner = world.type(declarer.substring(0, hash));
        if (owner != null) {
            for (MethodInfo each : owner.methods()) {
                if (!each.typeParameters().isEmpty() && each.id().toString().equals(declarer)) {
                    return each.typeParameters();
                }
            }
        }
        return List.of();
    }

    /** All supertypes, superclasses first, then interfaces, nearest first; {@code Object} for interfaces too, last. */
    public List<String> supertypes(String name) {
        List<String> known = supertypes.get(name);
        if (known == null) {
            Set<String> classes = new LinkedHashSet<>();
            Set<String> interfaces = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(name));
            while (!open.isEmpty()) {
                for (Type each : world.supers(open.remove())) {
                    String next = each.erasure();
                    if (!next.equals(name) && (world.isInterface(next) ? interfaces.add(next) : classes.add(next))) {
                        open.add(next);
                    }
                }
            }
            classes.addAll(interfaces);
            if (!name.equals(OBJECT)) {
                classes.add(OBJECT);
            }
            known = List.copyOf(classes);
            supertypes.put(name, known);
        }
        return known;
    }

    /** Whether all supertypes are known. */
    boolean complete(String name) {
        return missing(name).isEmpty();
    }

    /** What is missing of the class and its supertypes, nearest first. */
    List<String> missing(String name) {
        List<String> known = missing.get(name);
        if (known == null) {
            List<String> gone = new ArrayList<>();
            if (!world.exists(name)) {
                gone.add(name);
            }
            for (String each : supertypes(name)) {
                if (!world.exists(each)) {
                    gone.add(each);
                }
            }
            known = List.copyOf(gone);
            missing.put(name, known);
        }
        return known;
    }

    /** Whether one class is the other or a subtype of it. */
    public boolean isSubclass(String name, String of) {
        return name.equals(of) || of.equals(OBJECT) || supertypes(name).contains(of);
    }

    /** The class's own type with its variables as arguments. */
    Type.ClassType self(String name) {
        return new Type.ClassType(name, List.copyOf(variables(name)));
    }

    /** The type as seen as a supertype, with arguments; null if it is none. */
    public @Nullable Type asSuper(Type type, String name) {
        if (type instanceof Type.ClassType c) {
            if (c.name().equals(name)) {
                return c;
            }
            Type general = generalSuper(c.name(), name);
            return general == null ? null : substitute(general, c);
        }
        if (type instanceof Type.Variable v) {
            return firstSuper(bounds(v), name);
        }
        if (type instanceof Type.Intersection i) {
            return firstSuper(i.parts(), name);
        }
        if (type instanceof Type.Extends || type instanceof Type.Super) {
            return asSuper(upper(type), name);
        }
        boolean ofArrays =
                name.equals(OBJECT) || name.equals("java.lang.Cloneable") || name.equals("java.io.Serializable");
        return type instanceof Type.Array && ofArrays ? new Type.ClassType(name, List.of()) : null;
    }

    private @Nullable Type firstSuper(List<Type> types, String name) {
        for (Type each : types) {
            Type found = asSuper(each, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Type generalSuper(String name, String of) {
        if (of.equals(OBJECT)) {
            return Type.OBJECT;
        }
        Pair key = new Pair(name, of);
        Optional<Type> known = asSuper.get(key);
        if (known == null) {
            known = Optional.ofNullable(supertypes(name).contains(of) ? walk(name, of) : null);
            asSuper.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable Type walk(String name, String of) {
        for (Type each : world.supers(name)) {
            if (each.erasure().equals(of)) {
                return each;
            }
        }
        for (Type each : world.supers(name)) {
            if (each instanceof Type.ClassType c && !c.name().equals(name)) {
                Type found = generalSuper(c.name(), of);
                if (found != null) {
                    return substitute(found, c);
                }
            }
        }
        return null;
    }

    /** A member's type as seen through a receiver type; erased for a raw one. */
    Type substitute(Type member, Type.ClassType receiver) {
        List<Type.Variable> declared = variables(receiver.name());
        if (declared.isEmpty()) {
            return member;
        }
        return declared.size() == receiver.arguments().size()
                ? new Bindings(declared, receiver.arguments()).apply(member)
                : erased(member);
    }

    /** The erasure as a type; wildcards and variables become their bounds. */
    Type erased(Type type) {
        if (type instanceof Type.ClassType c) {
            return c.arguments().isEmpty() ? c : new Type.ClassType(c.name(), List.of());
        }
        if (type instanceof Type.Array a) {
            return new Type.Array(erased(a.element()));
        }
        if (type instanceof Type.Primitive || type instanceof Type.Unknown) {
            return type;
        }
        if (type instanceof Type.Intersection i) {
            return erased(i.parts().get(0));
        }
        return new Type.ClassType(type.erasure(), List.of());
    }

    /** What can be read from a wildcard; any other type itself. */
    static Type upper(Type type) {
        if (type instanceof Type.Extends e) {
            return upper(e.bound());
        }
        return type instanceof Type.Super ? Type.OBJECT : type;
    }

    /** What can be passed for a wildcard; any other type itself. */
    static Type lower(Type type) {
        return type instanceof Type.Super s
                ? lower(s.bound())
                : type instanceof Type.Extends e ? lower(e.bound()) : type;
    }

    /** Unbounded wildcards narrowed to the bounds that the class declares for its parameters. */
    Type.ClassType captured(Type.ClassType type) {
        List<Type.Variable> declared = variables(type.name());
        if (declared.size() != type.arguments().size()) {
            return type;
        }
        List<Type> arguments = null;
        for (int i = 0; i < declared.size(); i++) {
            if (type.arguments().get(i) instanceof Type.Extends e
                    && e.bound().equals(Type.OBJECT)
                    && !declared.get(i).bound().equals(OBJECT)) {
                arguments = arguments == null ? new ArrayList<>(type.arguments()) : arguments;
                Type bound = new Bindings(declared, type.arguments())
                        .apply(bounds(declared.get(i)).get(0));
                arguments.set(i, new Type.Extends(upper(bound)));
            }
        }
        return arguments == null ? type : new Type.ClassType(type.name(), arguments);
    }

    static boolean isPrimitive(Type type) {
        return type instanceof Type.Primitive p
                && !p.name().equals("null")
                && !p.name().equals("void");
    }

    static boolean isNumeric(Type type) {
        return isPrimitive(type) && !type.erasure().equals("boolean");
    }

    /** The wrapper of a primitive; any other type itself. */
    static Type boxed(Type type) {
        String box = type instanceof Type.Primitive p ? BOXES.get(p.name()) : null;
        return box == null ? type : new Type.ClassType(box, List.of());
    }

    /** The primitive of a wrapper; any other type itself. */
    static Type unboxed(Type type) {
        String primitive = type instanceof Type.ClassType c ? UNBOXES.get(c.name()) : null;
        return primitive == null ? type : new Type.Primitive(primitive);
    }

    static boolean isUnknown(Type type) {
        return type instanceof Type.Unknown;
    }

    static boolean anyUnknown(Collection<Type> types) {
        for (Type each : types) {
            if (hasUnknown(each)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasUnknown(Type type) {
        if (type instanceof Type.ClassType c) {
            return !c.arguments().isEmpty() && anyUnknown(c.arguments());
        }
        if (type instanceof Type.Array a) {
            return hasUnknown(a.element());
        }
        if (type instanceof Type.Extends e) {
            return hasUnknown(e.bound());
        }
        return type instanceof Type.Super s ? hasUnknown(s.bound()) : type instanceof Type.Unknown;
    }
}
