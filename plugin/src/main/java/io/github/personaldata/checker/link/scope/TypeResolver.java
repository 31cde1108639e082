package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Kind;
import io.github.personaldata.checker.source.model.TypeDeclaration.TypeParameter;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written types to resolved ones. */
public final class TypeResolver {
    private final World world;

    TypeResolver(World world) {
        this.world = world;
    }

    /** The type as written at that place; {@link Type.Unknown} where a name is missing. */
    public Type resolve(TypeRef ref, TypeEnv env) {
        if (ref instanceof TypeRef.Named named) {
            return named(named, env);
        }
        if (ref instanceof TypeRef.Primitive p) {
            return p.name().equals("void") ? Type.VOID : new Type.Primitive(p.name());
        }
        if (ref instanceof TypeRef.ArrayOf a) {
            return new Type.Array(resolve(a.element(), env));
        }
        if (ref instanceof TypeRef.Wildcard w) {
            return wildcard(w, env);
        }
        if (ref instanceof TypeRef.Intersection i) {
            return new Type.Intersection(resolveAll(i.parts(), env));
        }
        if (ref instanceof TypeRef.Union u) {
            return resolve(u.alternatives().get(0), env);
        }
        return new Type.Unknown("");
    }

    public List<Type> resolveAll(List<TypeRef> refs, TypeEnv env) {
        List<Type> all = new ArrayList<>(refs.size());
        for (TypeRef each : refs) {
            all.add(resolve(each, env));
        }
        return all;
    }

    private Type wildcard(TypeRef.Wildcard w, TypeEnv env) {
        if (w.bound() == null || w.kind() == TypeRef.Bound.NONE) {
            return new Type.Extends(Type.OBJECT);
        }
        Type bound = resolve(w.bound(), env);
        return w.kind() == TypeRef.Bound.SUPER ? new Type.Super(bound) : new Type.Extends(bound);
    }

    private Type named(TypeRef.Named ref, TypeEnv env) {
        Type plain = plain(ref, env);
        if (ref.arguments().isEmpty() || !(plain instanceof Type.ClassType c)) {
            return plain;
        }
        return new Type.ClassType(c.name(), resolveAll(ref.arguments(), env));
    }

    /** Without type arguments. */
    private Type plain(TypeRef.Named ref, TypeEnv env) {
        if (ref.qualifier() == null) {
            Type found = simple(ref.name(), env);
            return found != null ? found : missing(ref.name(), env);
        }
        Type qualifier = typeOrNull(ref.qualifier(), env);
        String name =
                qualifier == null ? world.binaryName(ref.dotted()) : world.memberType(qualifier.erasure(), ref.name());
        return name != null ? new Type.ClassType(name, List.of()) : missing(ref.dotted(), env);
    }

    private @Nullable Type typeOrNull(TypeRef.Named ref, TypeEnv env) {
        if (ref.qualifier() == null) {
            return simple(ref.name(), env);
        }
        Type qualifier = typeOrNull(ref.qualifier(), env);
        String name =
                qualifier == null ? world.binaryName(ref.dotted()) : world.memberType(qualifier.erasure(), ref.name());
        return name == null ? null : new Type.ClassType(name, List.of());
    }

    private Type missing(String name, TypeEnv env) {
        String full = env.type().file().missing(name, world);
        world.missing(full, env.type());
        return new Type.Unknown(full);
    }

    /** What a simple name means as a type; null if nothing in sight has that name. */
    public @Nullable Type simple(String name, TypeEnv place) {
        for (TypeEnv env = place; env != null; env = env.type().around()) {
            for (TypeEnv.LocalTypes l = env.locals(); l != null; l = l.next()) {
                if (l.type().declaration().name().equals(name)) {
                    return new Type.ClassType(l.type().name(), List.of());
                }
            }
            Type variable = methodVariable(name, env);
            if (variable != null) {
                return variable;
            }
            DeclaredType type = env.type();
            if (TypeEnv.declares(type.declaration().typeParameters(), name)) {
                return variable(name, type.name(), type.declaration().typeParameters(), headerEnv(type));
            }
            if (!env.header()) {
                String member = world.memberType(type.name(), name);
                if (member != null) {
                    return new Type.ClassType(member, List.of());
                }
            }
            if (type.declaration().name().equals(name)) {
                return new Type.ClassType(type.name(), List.of());
            }
        }
        String top = place.type().file().type(name, world);
        return top == null ? null : new Type.ClassType(top, List.of());
    }

    private @Nullable Type methodVariable(String name, TypeEnv env) {
        MethodVariables method = env.method();
        if (method == null || !TypeEnv.declares(method.method().typeParameters(), name)) {
            return null;
        }
        return variable(name, method.declarer(this), method.method().typeParameters(), env);
    }

    private Type variable(String name, String declarer, List<TypeParameter> declared, TypeEnv env) {
        return new Type.Variable(name, declarer, bound(name, declared, env, 0));
    }

    /** Erasure of a type parameter's leftmost bound; the bound may be another parameter. */
    private String bound(String name, List<TypeParameter> declared, TypeEnv env, int depth) {
        for (TypeParameter each : declared) {
            if (each.name().equals(name)) {
                if (each.bounds().isEmpty() || depth > declared.size()) {
                    return "java.lang.Object";
                }
                TypeRef first = each.bounds().get(0);
                if (first instanceof TypeRef.Named n && n.qualifier() == null && TypeEnv.declares(declared, n.name())) {
                    return bound(n.name(), declared, env, depth + 1);
                }
                return first instanceof TypeRef.Named n ? plain(n, env).erasure() : "java.lang.Object";
            }
        }
        return "java.lang.Object";
    }

    /** The type's own parameters and what is around it. */
    TypeEnv headerEnv(DeclaredType type) {
        return new TypeEnv(type, null, null, true);
    }

    /** The type variables of a generic method. */
    public MethodVariables variables(DeclaredType owner, TypeDeclaration.Method method) {
        return new MethodVariables(owner, method);
    }

    /** The id of a declared method, a compact constructor's with the components as parameters. */
    public MethodId methodId(DeclaredType owner, TypeDeclaration.Method method) {
        List<String> erased = new ArrayList<>();
        for (TypeDeclaration.Parameter p :
                method.compact() ? owner.declaration().components() : method.parameters()) {
            erased.add(erasure(p.type(), owner, method));
        }
        return new MethodId(owner.name(), method.name(), erased);
    }

    private String erasure(TypeRef ref, DeclaredType owner, TypeDeclaration.Method method) {
        if (ref instanceof TypeRef.ArrayOf a) {
            return erasure(a.element(), owner, method) + "[]";
        }
        if (ref instanceof TypeRef.Named n) {
            if (n.qualifier() == null && TypeEnv.declares(method.typeParameters(), n.name())) {
                // bounds see the method's parameters, but only their erasure is needed
                return bound(n.name(), method.typeParameters(), owner.env(), 0);
            }
            return plain(n, owner.env()).erasure();
        }
        return resolve(ref, owner.env()).erasure();
    }

    List<Type> supers(DeclaredType type) {
        DeclaredType.Header header = header(type);
        return World.join(header.superclass(), header.interfaces());
    }

    /** The supertypes; while they are being resolved, and a cycle asks again, none. */
    DeclaredType.Header header(DeclaredType type) {
        DeclaredType.Header known = type.header();
        if (known != null) {
            return known;
        }
        if (type.resolving()) {
            return new DeclaredType.Header(Type.OBJECT, List.of());
        }
        type.resolving(true);
        DeclaredType.Header fresh = resolveHeader(type);
        type.header(fresh);
        type.resolving(false);
        return fresh;
    }

    private DeclaredType.Header resolveHeader(DeclaredType type) {
        TypeDeclaration declaration = type.declaration();
        TypeEnv env = headerEnv(type);
        Kind kind = declaration.kind();
        if (type.isInterface()) {
            List<Type> interfaces = new ArrayList<>(resolveAll(declaration.extended(), env));
            if (kind == Kind.ANNOTATION) {
                interfaces.add(new Type.ClassType("java.lang.annotation.Annotation", List.of()));
            }
            return new DeclaredType.Header(null, List.copyOf(interfaces));
        }
        List<Type> interfaces = resolveAll(declaration.implemented(), env);
        if (kind == Kind.ENUM) {
            Type self = new Type.ClassType(type.name(), List.of());
            return new DeclaredType.Header(new Type.ClassType("java.lang.Enum", List.of(self)), interfaces);
        }
        if (kind == Kind.RECORD) {
            return new DeclaredType.Header(new Type.ClassType("java.lang.Record", List.of()), interfaces);
        }
        if (declaration.extended().isEmpty()) {
            return new DeclaredType.Header(type.name().equals("java.lang.Object") ? null : Type.OBJECT, interfaces);
        }
        Type extended = resolve(declaration.extended().get(0), env);
        if (type.isAnonymous() && world.isInterface(extended.erasure())) {
            return new DeclaredType.Header(Type.OBJECT, List.of(extended));
        }
        return new DeclaredType.Header(extended, interfaces);
    }
}
