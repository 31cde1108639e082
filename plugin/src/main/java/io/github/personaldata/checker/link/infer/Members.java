package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.link.scope.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Fields and methods of types, inherited ones included. Thread safe. */
public final class Members {
    /**
     * A method as a member of some type.
     *
     * @param owner the declaring type in terms of the type's own variables; raw where its variables are lost
     */
    record Method(MethodInfo info, Type.ClassType owner) {}

    private record Key(String type, String name) {}

    private final Types types;
    private final World world;
    private final Map<String, Map<String, List<MethodInfo>>> declared = new ConcurrentHashMap<>();
    private final Map<Key, List<Method>> methods = new ConcurrentHashMap<>();
    private final Map<Key, Optional<FieldInfo>> fields = new ConcurrentHashMap<>();
    private final Map<String, Optional<Method>> functional = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<MethodInfo>> byName;

    public Members(Types types) {
        this.types = types;
        this.world = types.world();
    }

    public Types types() {
        return types;
    }

    /** Declared methods of that name, without synthetic ones. */
    public List<MethodInfo> declared(String type, String name) {
        Map<String, List<MethodInfo>> index = declared.get(type);
        if (index == null) {
            index = new HashMap<>();
            TypeInfo info = world.type(type);
            for (MethodInfo each : info == null ? List.<MethodInfo>of() : info.methods()) {
                if (!each.is(Flag.SYNTHETIC)) {
                    index.computeIfAbsent(each.id().name(), n -> new ArrayList<>())
                            .add(each);
                }
            }
            declared.put(type, index);
        }
        return index.getOrDefault(name, List.of());
    }

    /** Methods of that name, inherited ones included, overridden ones left out. */
    List<Method> methods(String type, String name) {
        Key key = new Key(type, name);
        List<Method> known = methods.get(key);
        if (known == null) {
            known = List.copyOf(collect(type, name));
            methods.put(key, known);
        }
        return known;
    }

    private List<Method> collect(String type, String name) {
        List<Method> found = new ArrayList<>();
        for (MethodInfo each : declared(type, name)) {
            found.add(new Method(each, types.self(type)));
        }
        for (String each : lookupOrder(type)) {
            List<MethodInfo> inherited = declared(each, name);
            if (inherited.isEmpty()) {
                continue;
            }
            Type seen = types.asSuper(types.self(type), each);
            Type.ClassType owner = seen instanceof Type.ClassType c ? c : new Type.ClassType(each, List.of());
            boolean isInterface = world.isInterface(each);
            for (MethodInfo m : inherited) {
                boolean hidden = m.is(Flag.PRIVATE) && !sameNest(type, each) || isInterface && m.is(Flag.STATIC);
                if (!hidden && !overridden(m, owner, found)) {
                    found.add(new Method(m, owner));
                }
            }
        }
        return found;
    }

    /** As javac: the superclasses, which for an interface are {@code Object}, before the interfaces. */
    private List<String> lookupOrder(String type) {
        List<String> all = types.supertypes(type);
        if (all.size() < 2 || !world.isInterface(type)) {
            return all;
        }
        List<String> order = new ArrayList<>(all);
        order.remove(Types.OBJECT);
        order.add(0, Types.OBJECT);
        return order;
    }

    private static boolean sameNest(String a, String b) {
        return outermost(a).equals(outermost(b));
    }

    static String outermost(String name) {
        int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    private boolean overridden(MethodInfo m, Type.ClassType owner, List<Method> found) {
        List<String> erased = null;
        for (Method each : found) {
            if (each.info().parameters().size() != m.parameters().size()
                    || each.info().is(Flag.PRIVATE)
                    || !types.isSubclass(each.owner().name(), owner.name())) {
                continue;
            }
            if (each.info().id().parameters().equals(m.id().parameters())) {
                return true;
            }
            erased = erased == null ? erasedParameters(m, owner) : erased;
            if (erasedParameters(each.info(), each.owner()).equals(erased)) {
                return true;
            }
        }
        return false;
    }

    /** Erased parameter types as seen in the given declaring type. */
    List<String> erasedParameters(MethodInfo m, Type.ClassType owner) {
        List<String> all = new ArrayList<>(m.parameters().size());
        for (TypeInfo.ParameterInfo p : m.parameters()) {
            all.add(types.substitute(p.type(), owner).erasure());
        }
        return all;
    }

    /** The field of that name; of a superclass or interface if the type declares none. */
    @Nullable
    FieldInfo field(String type, String name) {
        Key key = new Key(type, name);
        Optional<FieldInfo> known = fields.get(key);
        if (known == null) {
            known = Optional.ofNullable(findField(type, name));
            fields.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable FieldInfo findField(String type, String name) {
        FieldInfo own = declaredField(type, name);
        if (own != null) {
            return own;
        }
        for (String each : types.supertypes(type)) {
            FieldInfo inherited = declaredField(each, name);
            if (inherited != null && (!inherited.flags().contains(Flag.PRIVATE) || sameNest(type, each))) {
                return inherited;
            }
        }
        return null;
    }

    private @Nullable FieldInfo declaredField(String type, String name) {
        TypeInfo info = world.type(type);
        if (info != null) {
            for (FieldInfo each : info.fields()) {
                if (each.id().name().equals(name)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** The single abstract method of a functional interface; null for any other type. */
    @Nullable
    Method functional(String type) {
        Optional<Method> known = functional.get(type);
        if (known == null) {
            known = Optional.ofNullable(world.isInterface(type) ? findFunctional(type) : null);
            functional.put(type, known);
        }
        return known.orElse(null);
    }

    private @Nullable Method findFunctional(String type) {
        List<String> all = new ArrayList<>(List.of(type));
        all.addAll(types.supertypes(type));
        Method single = null;
        for (String each : all) {
            TypeInfo info = each.equals(Types.OBJECT) ? null : world.type(each);
            for (MethodInfo m : info == null ? List.<MethodInfo>of() : info.methods()) {
                if (!m.is(Flag.ABSTRACT) || m.is(Flag.SYNTHETIC) || ofObject(m) || !stillAbstract(type, m)) {
                    continue;
                }
                if (single == null) {
                    Type seen = types.asSuper(types.self(type), each);
                    single = new Method(m, seen instanceof Type.ClassType c ? c : new Type.ClassType(each, List.of()));
                } else if (!m.id().name().equals(single.info().id().name())
                        || m.parameters().size() != single.info().parameters().size()) {
                    return null;
                }
            }
        }
        return single;
    }

    private boolean stillAbstract(String type, MethodInfo m) {
        List<Method> all = methods(type, m.id().name());
        for (Method each : all) {
            if (each.info().id().equals(m.id())) {
                return true;
            }
        }
        return false;
    }

    private boolean ofObject(MethodInfo m) {
        for (MethodInfo each : declared(Types.OBJECT, m.id().name())) {
            if (each.is(Flag.PUBLIC) && each.id().parameters().equals(m.id().parameters())) {
                return true;
            }
        }
        return false;
    }

    /** The program's own methods of that name that can be called with so many arguments, sorted. */
    List<MethodInfo> byName(String name, int arity) {
        Map<String, List<MethodInfo>> index = byName;
        if (index == null) {
            index = index(world.declarations().all());
            byName = index;
        }
        List<MethodInfo> fitting = new ArrayList<>();
        for (MethodInfo each : index.getOrDefault(name, List.of())) {
            int n = each.parameters().size();
            if (n == arity || each.is(Flag.VARARGS) && arity >= n - 1) {
                fitting.add(each);
            }
        }
        return fitting;
    }

    private Map<String, List<MethodInfo>> index(Collection<DeclaredType> all) {
        Map<MethodId, MethodInfo> sorted = new TreeMap<>();
        for (DeclaredType type : all) {
            world.info(type).methods().forEach(m -> sorted.put(m.id(), m));
        }
        Map<String, List<MethodInfo>> index = new HashMap<>();
        sorted.values().forEach(m -> {
            if (!m.id().isConstructor()) {
                index.computeIfAbsent(m.id().name(), n -> new ArrayList<>()).add(m);
            }
        });
        return index;
    }

    /** The declaration of a method, synthetic ones included; null if it is missing. */
    public @Nullable MethodInfo method(MethodId id) {
        for (MethodInfo each : declared(id.owner(), id.name())) {
            if (each.id().parameters().equals(id.parameters())) {
                return each;
            }
        }
        TypeInfo info = world.type(id.owner());
        for (MethodInfo each : info == null ? List.<MethodInfo>of() : info.methods()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return null;
    }

    /** The id of a functional interface's method; null for any other type. */
    public @Nullable MethodId functionalMethod(String type) {
        Method method = functional(type);
        return method == null ? null : method.info().id();
    }

    /** Whether code in a class may name a member. */
    boolean accessible(java.util.Set<Flag> flags, String owner, DeclaredType from) {
        if (flags.contains(Flag.PUBLIC)) {
            return true;
        }
        if (outermost(owner).equals(from.outermost().name())) {
            return true;
        }
        if (flags.contains(Flag.PRIVATE)) {
            return false;
        }
        if (packageOf(owner).equals(from.file().packageName())) {
            return true;
        }
        if (flags.contains(Flag.PROTECTED)) {
            for (DeclaredType each = from; each != null; each = each.outer()) {
                if (types.isSubclass(each.name(), owner) || !types.complete(each.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String packageOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
