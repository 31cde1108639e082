package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.ClassPath;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All types that can be named: declared ones and those of class files. Thread safe once {@link #resolveHeaders} has run. */
public final class World {
    private final Declarations declarations;
    private final ClassPath classPath;
    private final Expansion expansion;
    private final Map<String, TypeInfo> generated;
    private final Map<String, Optional<TypeInfo>> classFiles = new ConcurrentHashMap<>();
    private final Map<String, TypeInfo> plain = new ConcurrentHashMap<>();
    private final Map<String, TypeInfo> infos = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> dotted = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Optional<String>>> memberTypes = new ConcurrentHashMap<>();
    private final Map<String, Boolean> packages = new ConcurrentHashMap<>();
    private final Map<String, List<Type>> supers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Position>> missing = new ConcurrentHashMap<>();
    private final TypeResolver resolver = new TypeResolver(this);
    private final Signatures signatures = new Signatures(this);
    private volatile boolean headersDone;

    /** Adds members that no source declares. */
    public interface Expansion {
        /** With those that follow from the type's own declaration. */
        TypeInfo own(TypeInfo declared);

        /** With those as well that follow from the members of others, of which it may ask for {@link #plain} types only. */
        TypeInfo adopted(TypeInfo own, World world);
    }

    /**
     * @param expansion adds generated members to a declared type
     * @param generated types that no source declares, such as Lombok's builders; filled later
     */
    public World(Declarations declarations, ClassPath classPath, Expansion expansion, Map<String, TypeInfo> generated) {
        this.declarations = declarations;
        this.classPath = classPath;
        this.expansion = expansion;
        this.generated = generated;
    }

    /** Resolves the supertypes of all declared types; one thread, since headers may need each other. */
    public void resolveHeaders() {
        for (DeclaredType type : declarations.all()) {
            resolver.header(type);
        }
        headersDone = true;
    }

    /** Forgets which names were not found, because types were generated since. */
    public void forgetNames() {
        dotted.clear();
        memberTypes.clear();
        missing.clear();
        declarations.all().forEach(type -> type.file().forgetNames());
    }

    public Declarations declarations() {
        return declarations;
    }

    public ClassPath classPath() {
        return classPath;
    }

    public TypeResolver resolver() {
        return resolver;
    }

    public Signatures signatures() {
        return signatures;
    }

    /** Binary and written names of types that were looked for and not found; by file the first type that names each. */
    public Map<String, Map<String, Position>> missing() {
        return missing;
    }

    /** Notes that a declared type names one that is not found. */
    void missing(String name, DeclaredType by) {
        missing.computeIfAbsent(name, n -> new ConcurrentHashMap<>())
                .merge(
                        by.file().path(),
                        by.declaration().at(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    static String inPackage(String packageName, String simple) {
        return packageName.isEmpty() ? simple : packageName + "." + simple;
    }

    /** The type; null if it is missing. */
    public @Nullable TypeInfo type(String name) {
        DeclaredType declared = declarations.get(name);
        if (declared != null) {
            return info(declared);
        }
        TypeInfo made = generated.get(name);
        return made != null ? made : classFile(name);
    }

    /** The declared type with its generated members. */
    public TypeInfo info(DeclaredType declared) {
        TypeInfo known = infos.get(declared.name());
        if (known == null) {
            TypeInfo fresh = expansion.adopted(plain(declared), this);
            known = infos.putIfAbsent(declared.name(), fresh);
            known = known == null ? fresh : known;
        }
        return known;
    }

    private TypeInfo plain(DeclaredType declared) {
        TypeInfo known = plain.get(declared.name());
        if (known == null) {
            TypeInfo fresh = expansion.own(signatures.typeInfo(declared));
            known = plain.putIfAbsent(declared.name(), fresh);
            known = known == null ? fresh : known;
        }
        return known;
    }

    /** The type without members that follow from those of other types; null if it is missing. */
    public @Nullable TypeInfo plain(String name) {
        DeclaredType declared = declarations.get(name);
        return declared != null ? plain(declared) : type(name);
    }

    private @Nullable TypeInfo classFile(String name) {
        Optional<TypeInfo> known = classFiles.get(name);
        if (known == null) {
            known = Optional.ofNullable(classPath.read(name));
            Optional<TypeInfo> other = classFiles.putIfAbsent(name, known);
            known = other == null ? known : other;
        }
        return known.orElse(null);
    }

    /** Whether there is a type of that binary name. */
    public boolean exists(String name) {
        return declarations.get(name) != null || generated.containsKey(name) || classFile(name) != null;
    }

    /** Whether anything lies in that package. */
    public boolean hasPackage(String name) {
        Boolean known = packages.get(name);
        if (known == null) {
            known = declarations.hasPackage(name) || classPath.hasPackage(name);
            packages.put(name, known);
        }
        return known;
    }

    /** The binary name of a type by its qualified dotted name; null if it is missing. */
    public @Nullable String binaryName(String name) {
        Optional<String> known = dotted.get(name);
        if (known == null) {
            known = Optional.ofNullable(findDotted(name));
            dotted.put(name, known);
        }
        return known.orElse(null);
    }

    private @Nullable String findDotted(String name) {
        int dot = name.lastIndexOf('.');
        String prefix = dot < 0 ? "" : name.substring(0, dot);
        if (exists(name) && (dot < 0 || hasPackage(prefix))) {
            return name;
        }
        if (dot < 0) {
            return null;
        }
        String outer = binaryName(prefix);
        return outer == null ? null : memberType(outer, name.substring(dot + 1));
    }

    /** The binary name of a member type, declared or inherited; null if there is none. */
    public @Nullable String memberType(String outer, String simple) {
        if (!headersDone) {
            return findMemberType(outer, simple);
        }
        Map<String, Optional<String>> members = memberTypes.get(outer);
        if (members == null) {
            members = memberTypes.computeIfAbsent(outer, name -> new ConcurrentHashMap<>());
        }
        Optional<String> known = members.get(simple);
        if (known == null) {
            known = Optional.ofNullable(findMemberType(outer, simple));
            members.put(simple, known);
        }
        return known.orElse(null);
    }

    private @Nullable String findMemberType(String outer, String simple) {
        String declared = outer + "$" + simple;
        return existsIn(outer, declared) ? declared : inheritedMemberType(outer, simple, new HashSet<>());
    }

    /** Whether there is that member type; a declared type has none in class files. */
    private boolean existsIn(String outer, String member) {
        return declarations.get(member) != null
                || generated.containsKey(member)
                || declarations.get(outer) == null && classFile(member) != null;
    }

    private @Nullable String inheritedMemberType(String type, String simple, Set<String> seen) {
        if (!seen.add(type)) {
            return null;
        }
        for (Type each : supers(type)) {
            String member = each.erasure() + "$" + simple;
            if (existsIn(each.erasure(), member) && inherited(member, type)) {
                return member;
            }
            String inherited = inheritedMemberType(each.erasure(), simple, seen);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    /** Whether a type inherits a member type of a supertype: not a private one, nor one of another package. */
    private boolean inherited(String member, String by) {
        DeclaredType declared = declarations.get(member);
        if (declared != null && declared.outer() != null && declared.outer().isInterface()) {
            return true;
        }
        Set<Flag> flags =
                declared != null ? Signatures.written(declared.declaration().modifiers()) : flags(member);
        if (flags.contains(Flag.PUBLIC) || flags.contains(Flag.PROTECTED)) {
            return true;
        }
        boolean samePackage = packageOf(member).equals(packageOf(by));
        return samePackage && (!flags.contains(Flag.PRIVATE) || sameFile(member, by));
    }

    private Set<Flag> flags(String name) {
        TypeInfo info = type(name);
        return info == null ? Set.of() : info.flags();
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private boolean sameFile(String a, String b) {
        DeclaredType x = declarations.get(a);
        DeclaredType y = declarations.get(b);
        return x != null && y != null && x.outermost() == y.outermost();
    }

    /** The direct supertypes, the superclass first; those of an interface do not include {@code Object}. */
    public List<Type> supers(String name) {
        List<Type> known = supers.get(name);
        if (known == null) {
            DeclaredType declared = declarations.get(name);
            if (declared != null) {
                known = resolver.supers(declared);
                if (!headersDone) {
                    return known;
                }
            } else {
                TypeInfo info = type(name);
                known = info == null ? List.of() : join(info.superclass(), info.interfaces());
            }
            supers.put(name, known);
        }
        return known;
    }

    static List<Type> join(@Nullable Type superclass, List<Type> interfaces) {
        if (superclass == null) {
            return interfaces;
        }
        List<Type> all = new ArrayList<>(interfaces.size() + 1);
        all.add(superclass);
        all.addAll(interfaces);
        return List.copyOf(all);
    }

    /** The type's parameters. */
    public List<TypeParameterInfo> typeParameters(String name) {
        DeclaredType declared = declarations.get(name);
        if (declared != null && declared.declaration().typeParameters().isEmpty()) {
            return List.of();
        }
        TypeInfo info = plain(name);
        return info == null ? List.of() : info.typeParameters();
    }

    /** Whether it is an interface; false if it is missing. */
    public boolean isInterface(String name) {
        DeclaredType declared = declarations.get(name);
        if (declared != null) {
            return declared.isInterface();
        }
        TypeInfo info = type(name);
        return info != null && (info.kind() == TypeInfo.Kind.INTERFACE || info.kind() == TypeInfo.Kind.ANNOTATION);
    }
}
