package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.source.model.Expression;
import org.jspecify.annotations.Nullable;

/** What simple and qualified names mean: variables before types before packages. */
final class Names {
    private final BodyTyping t;

    Names(BodyTyping typing) {
        this.t = typing;
    }

    Type name(Expression.Name n, Scope scope) {
        Scope.Variable local = scope.find(n.name());
        if (local != null) {
            return found(n.site(), local.meaning(), local.type());
        }
        for (Level level = t.level; level != null; level = level.outer()) {
            FieldInfo field = field(level.type().name(), n.name());
            if (field != null) {
                return implicit(n.site(), field, level);
            }
            Scope.Variable outside =
                    level.around() == null ? null : level.around().find(n.name());
            if (outside != null) {
                return captured(n, outside, level);
            }
        }
        FieldInfo imported = imported(n.name(), scope);
        if (imported != null) {
            return field(n.site(), imported, imported.type(), null);
        }
        Type type = t.world.resolver().simple(n.name(), scope.env());
        if (type != null) {
            return found(n.site(), new Meaning.TypeName(type), type);
        }
        return found(n.site(), new Meaning.PackageName(n.name()), Types.UNKNOWN);
    }

    private Type implicit(int site, FieldInfo field, Level level) {
        Type type = seen(field, t.types.self(level.type().name()));
        boolean isStatic = field.flags().contains(Flag.STATIC);
        return field(site, field, type, isStatic ? null : level.type().name());
    }

    private Type captured(Expression.Name n, Scope.Variable v, Level level) {
        // a variable that the enclosing body itself captures is found further out with the meaning it has there
        if (!(v.meaning() instanceof Meaning.Captured) && level.body() != null && level.outer() != null) {
            String type = level.outer().type().name();
            t.facts.outside.put(n.name(), new Facts.Outside(n.name(), v.type(), type, level.body(), v.meaning()));
        }
        return found(n.site(), new Meaning.Captured(n.name(), v.type()), v.type());
    }

    private @Nullable FieldInfo field(String type, String name) {
        FieldInfo field = t.members.field(type, name);
        return field == null || !t.members.accessible(field.flags(), field.id().owner(), t.owner) ? null : field;
    }

    private @Nullable FieldInfo imported(String name, Scope scope) {
        for (String owner : scope.env().type().file().staticOwners(name)) {
            FieldInfo field = staticField(owner, name);
            if (field != null) {
                return field;
            }
        }
        for (String owner : scope.env().type().file().staticOnDemand()) {
            FieldInfo field = staticField(owner, name);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    private @Nullable FieldInfo staticField(String dotted, String name) {
        String owner = t.world.binaryName(dotted);
        FieldInfo field = owner == null ? null : field(owner, name);
        return field != null && field.flags().contains(Flag.STATIC) ? field : null;
    }

    Type select(Expression.Select s, Scope scope) {
        Type target = t.type(s.target(), scope, null);
        Meaning meaning = s.target() instanceof Expression.Name || s.target() instanceof Expression.Select
                ? t.facts.meaning(s.target().site())
                : new Meaning.Missing("");
        if (meaning instanceof Meaning.PackageName p) {
            return inPackage(s, p.name() + "." + s.name());
        }
        if (s.target() instanceof Expression.Super p) {
            return member(s, t.calls.superType(p, scope));
        }
        if (meaning instanceof Meaning.TypeName) {
            String owner = target.erasure();
            FieldInfo field = Types.isUnknown(target) ? null : t.members.field(owner, s.name());
            String inner = field != null || Types.isUnknown(target) ? null : t.world.memberType(owner, s.name());
            if (inner != null) {
                Type type = new Type.ClassType(inner, java.util.List.of());
                return found(s.site(), new Meaning.TypeName(type), type);
            }
        }
        return member(s, target);
    }

    private Type inPackage(Expression.Select s, String dotted) {
        String type = t.world.binaryName(dotted);
        if (type == null) {
            return found(s.site(), new Meaning.PackageName(dotted), Types.UNKNOWN);
        }
        Type named = new Type.ClassType(type, java.util.List.of());
        return found(s.site(), new Meaning.TypeName(named), named);
    }

    private Type member(Expression.Select s, Type target) {
        Type receiver = Types.upper(target);
        if (receiver instanceof Type.Array && s.name().equals("length")) {
            return found(s.site(), new Meaning.ArrayLength(), new Type.Primitive("int"));
        }
        FieldInfo field = memberField(receiver, s.name());
        if (field == null) {
            return found(s.site(), new Meaning.Missing(s.name()), Types.UNKNOWN);
        }
        return field(s.site(), field, seen(field, receiver), null);
    }

    private @Nullable FieldInfo memberField(Type receiver, String name) {
        if (receiver instanceof Type.ClassType c) {
            return t.members.field(c.name(), name);
        }
        java.util.List<Type> parts = receiver instanceof Type.Variable v
                ? t.types.bounds(v)
                : receiver instanceof Type.Intersection i ? i.parts() : java.util.List.of();
        for (Type each : parts) {
            FieldInfo field = memberField(Types.upper(each), name);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    private Type seen(FieldInfo field, Type receiver) {
        if (field.flags().contains(Flag.STATIC)) {
            return field.type();
        }
        Type captured = receiver instanceof Type.ClassType c ? t.types.captured(c) : receiver;
        return t.types.asSuper(captured, field.id().owner()) instanceof Type.ClassType c
                ? Types.upper(t.types.substitute(field.type(), c))
                : field.type();
    }

    /** A {@code case} label of a switch over an enum: its constants are in scope. */
    Type constant(Expression.Name n, Type selector, Scope scope) {
        FieldInfo field = selector instanceof Type.ClassType c ? t.members.field(c.name(), n.name()) : null;
        return field != null && field.type().equals(selector)
                ? field(n.site(), field, selector, null)
                : t.type(n, scope, null);
    }

    private Type field(int site, FieldInfo field, Type type, @Nullable String implicitOwner) {
        boolean isStatic = field.flags().contains(Flag.STATIC);
        return found(site, new Meaning.Field(field.id(), isStatic, field.constant(), implicitOwner), type);
    }

    private Type found(int site, Meaning meaning, Type type) {
        t.facts.facts[site] = meaning;
        return type;
    }

    /** Whether an expression names a type rather than a value. */
    boolean isType(Expression e) {
        return e instanceof Expression.TypeName
                || (e instanceof Expression.Name || e instanceof Expression.Select)
                        && t.facts.meaning(e.site()) instanceof Meaning.TypeName;
    }
}
