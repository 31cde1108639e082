package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compile-time constants of fields, evaluated from the source or taken from class files. */
public final class Constants {
    private final World world;
    /** Fields being evaluated by this thread: a field that depends on itself is no constant. */
    private final ThreadLocal<Set<TypeDeclaration.Field>> open = ThreadLocal.withInitial(HashSet::new);

    Constants(World world) {
        this.world = world;
    }

    /** The text of a declared field's constant; null if it is none. */
    @Nullable
    String text(DeclaredType type, TypeDeclaration.Field f) {
        Object value = value(type, f);
        return value == null ? null : value.toString();
    }

    private @Nullable Object value(DeclaredType type, TypeDeclaration.Field f) {
        boolean isFinal = f.modifiers().contains(Modifier.FINAL) || type.isInterface();
        if (!isFinal || f.initializer() == null || !(f.initializer().code() instanceof Statement.Evaluate init)) {
            return null;
        }
        String target = constantType(f.type());
        if (target == null || !open.get().add(f)) {
            return null;
        }
        try {
            return Folding.convert(evaluate(init.expression(), type.env()), target);
        } finally {
            open.get().remove(f);
        }
    }

    private static @Nullable String constantType(TypeRef type) {
        if (type instanceof TypeRef.Primitive p) {
            return p.name();
        }
        return type instanceof TypeRef.Named n && n.name().equals("String") ? "String" : null;
    }

    /** The value of a constant expression: a boxed primitive or string; null if it is not constant. */
    public @Nullable Object evaluate(Expression e, TypeEnv env) {
        if (e instanceof Expression.Literal l) {
            return Folding.literal(l);
        }
        if (e instanceof Expression.Binary b) {
            Object value = evaluate(b.operands().get(0), env);
            for (int i = 1; i < b.operands().size() && value != null; i++) {
                Object next = evaluate(b.operands().get(i), env);
                value = next == null ? null : Folding.binary(b.operator(), value, next);
            }
            return value;
        }
        if (e instanceof Expression.Name n) {
            return named(n.name(), env);
        }
        if (e instanceof Expression.Select s) {
            String owner = typeName(s.target(), env);
            return owner == null ? null : field(owner, s.name(), new HashSet<>());
        }
        if (e instanceof Expression.Unary u) {
            Object value = evaluate(u.operand(), env);
            return value == null ? null : Folding.unary(u.operator(), value);
        }
        if (e instanceof Expression.Cast c) {
            String target = constantType(c.type());
            return target == null ? null : Folding.convert(evaluate(c.value(), env), target);
        }
        if (e instanceof Expression.Conditional c && evaluate(c.condition(), env) instanceof Boolean condition) {
            return evaluate(condition ? c.whenTrue() : c.whenFalse(), env);
        }
        return null;
    }

    private @Nullable Object named(String name, TypeEnv place) {
        for (TypeEnv env = place; env != null; env = env.type().around()) {
            Object value = field(env.type().name(), name, new HashSet<>());
            if (value != null) {
                return value;
            }
        }
        FileScope file = place.type().file();
        for (String owner : file.staticOwners(name)) {
            Object value = importedField(owner, name);
            if (value != null) {
                return value;
            }
        }
        for (String owner : file.staticOnDemand()) {
            Object value = importedField(owner, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable Object importedField(String dotted, String name) {
        String owner = world.binaryName(dotted);
        return owner == null ? null : field(owner, name, new HashSet<>());
    }

    private @Nullable Object field(String type, String name, Set<String> seen) {
        if (!seen.add(type)) {
            return null;
        }
        DeclaredType declared = world.declarations().get(type);
        if (declared != null) {
            for (TypeDeclaration.Member member : declared.declaration().members()) {
                if (member instanceof TypeDeclaration.Field f && f.name().equals(name)) {
                    return value(declared, f);
                }
            }
        } else {
            TypeInfo info = world.type(type);
            if (info != null) {
                for (TypeInfo.FieldInfo f : info.fields()) {
                    if (f.id().name().equals(name)) {
                        return f.constant() == null ? null : Folding.parse(f.constant(), f.type());
                    }
                }
            }
        }
        for (Type each : world.supers(type)) {
            Object value = field(each.erasure(), name, seen);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The binary name of the type that a dotted name stands for; null if it is none. */
    private @Nullable String typeName(Expression e, TypeEnv env) {
        if (e instanceof Expression.Name n) {
            Type type = world.resolver().simple(n.name(), env);
            return type == null ? null : type.erasure();
        }
        if (e instanceof Expression.Select s) {
            String owner = typeName(s.target(), env);
            String dotted = owner == null ? dotted(s) : null;
            return owner != null ? world.memberType(owner, s.name()) : dotted == null ? null : world.binaryName(dotted);
        }
        return null;
    }

    private static @Nullable String dotted(Expression e) {
        if (e instanceof Expression.Name n) {
            return n.name();
        }
        String target = e instanceof Expression.Select s ? dotted(s.target()) : null;
        return target == null ? null : target + "." + ((Expression.Select) e).name();
    }
}
