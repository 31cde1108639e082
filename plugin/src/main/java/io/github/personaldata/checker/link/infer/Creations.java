package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Object creation and explicit constructor calls. */
final class Creations {
    private final BodyTyping t;

    Creations(BodyTyping typing) {
        this.t = typing;
    }

    Type create(Expression.New n, Scope scope, @Nullable Type expected) {
        Type written = written(n, scope);
        t.facts.written.put(n.site(), written);
        DeclaredType anonymous = t.shape.types().get(n.site());
        if (anonymous != null) {
            t.facts.declared.put(n.site(), anonymous.name());
            t.facts.scopes.put(anonymous.name(), scope);
        }
        List<Argument> arguments = Calls.arguments(n.arguments(), scope);
        List<Type> explicit = t.world.resolver().resolveAll(n.typeArguments(), scope.env());
        Chosen chosen = t.facts.chosen[n.site()];
        if (chosen == null) {
            chosen = choose(n, written, arguments, explicit);
            t.facts.chosen[n.site()] = chosen;
        }
        Type inferred = t.calls.invocation.infer(chosen.selection(), arguments, expected, explicit, n.site());
        Type type = n.type().diamond() && !Types.isUnknown(inferred) ? inferred : written;
        t.facts.facts[n.site()] = Calls.target(chosen, type);
        return anonymous != null ? t.types.self(anonymous.name()) : type;
    }

    /** The type after {@code new}; a member of the outer object's class where there is one. */
    private Type written(Expression.New n, Scope scope) {
        if (n.outer() == null) {
            return t.resolve(n.type(), scope);
        }
        Type outer = Types.upper(t.type(n.outer(), scope, null));
        String member = Types.isUnknown(outer)
                ? null
                : t.world.memberType(outer.erasure(), n.type().name());
        if (member == null) {
            return t.resolve(n.type(), scope);
        }
        return new Type.ClassType(member, t.world.resolver().resolveAll(n.type().arguments(), scope.env()));
    }

    private Chosen choose(Expression.New n, Type written, List<Argument> arguments, List<Type> explicit) {
        Selection selection = Selection.none("<init>");
        if (written instanceof Type.ClassType c) {
            boolean isInterface = n.body() != null && t.world.isInterface(c.name());
            List<Candidate> all = constructors(c, n.type().diamond(), n.body() != null);
            if (isInterface) {
                Type result = n.type().diamond() ? t.types.self(c.name()) : c;
                all = ofInterface(c, result, n.type());
            }
            selection = t.overloads.select("<init>", all, arguments, explicit);
        }
        String enclosing = n.outer() == null ? enclosingInstance(written) : null;
        return new Chosen(selection, Dispatch.SPECIAL, written, enclosing);
    }

    /** An anonymous class of an interface calls {@code Object}'s constructor; the diamond is inferred all the same. */
    private List<Candidate> ofInterface(Type.ClassType type, Type result, TypeRef.Named written) {
        List<Candidate> all = new ArrayList<>();
        for (MethodInfo each : t.members.declared(Types.OBJECT, "<init>")) {
            List<Type.Variable> variables = written.diamond() ? t.types.variables(type.name()) : List.of();
            List<TypeParameterInfo> parameters = written.diamond() ? t.world.typeParameters(type.name()) : List.of();
            all.add(new Candidate(each, List.of(), result, variables, parameters));
        }
        return all;
    }

    /**
     * The accessible constructors of a class; with a diamond its type arguments are inferred.
     *
     * @param byHeir whether a subclass calls them, such as an anonymous class: it may call protected ones (JLS 6.6.2.2)
     */
    List<Candidate> constructors(Type.ClassType type, boolean diamond, boolean byHeir) {
        List<Candidate> all = new ArrayList<>();
        for (MethodInfo each : t.members.declared(type.name(), "<init>")) {
            boolean inherited = byHeir && each.flags().contains(Flag.PROTECTED);
            if (!inherited && !t.members.accessible(each.flags(), type.name(), t.owner)) {
                continue;
            }
            List<Type.Variable> variables = new ArrayList<>();
            List<TypeParameterInfo> parameters = new ArrayList<>();
            Type result = type;
            if (diamond) {
                variables.addAll(t.types.variables(type.name()));
                parameters.addAll(t.world.typeParameters(type.name()));
                result = t.types.self(type.name());
            }
            variables.addAll(Types.variables(each));
            parameters.addAll(each.typeParameters());
            List<Type> formals = new ArrayList<>();
            for (ParameterInfo p : each.parameters()) {
                formals.add(diamond ? p.type() : t.types.substitute(p.type(), type));
            }
            all.add(new Candidate(each, formals, result, variables, parameters));
        }
        return all;
    }

    /** The class of the enclosing instance that a new object of the type gets; null if it needs none. */
    @Nullable
    String enclosingInstance(Type type) {
        DeclaredType declared = t.world.declarations().get(type.erasure());
        String outer = null;
        if (declared != null) {
            outer = declared.isStatic() || declared.outer() == null
                    ? null
                    : declared.outer().name();
        } else if (type instanceof Type.ClassType c && c.name().indexOf('$') > 0) {
            TypeInfo info = t.world.type(c.name());
            if (info != null
                    && info.kind() == TypeInfo.Kind.CLASS
                    && !info.flags().contains(Flag.STATIC)) {
                outer = info.outer();
            }
        }
        if (outer == null) {
            return null;
        }
        for (Level level = t.level; level != null; level = level.outer()) {
            if (t.types.isSubclass(level.type().name(), outer)) {
                return level.type().name();
            }
        }
        return null;
    }

    void constructorCall(Statement.ConstructorCall c, Scope scope) {
        if (c.outer() != null) {
            t.type(c.outer(), scope, null);
        }
        Type self = t.types.self(t.owner.name());
        List<Type> supers = t.world.supers(t.owner.name());
        Type type = !c.onSuper() ? self : supers.isEmpty() ? Type.OBJECT : supers.get(0);
        List<Argument> arguments = Calls.arguments(c.arguments(), scope);
        List<Type> explicit = t.world.resolver().resolveAll(c.typeArguments(), scope.env());
        List<Candidate> all = type instanceof Type.ClassType k ? constructors(k, false, true) : List.of();
        Selection selection = t.overloads.select("<init>", all, arguments, explicit);
        t.calls.invocation.infer(selection, arguments, null, explicit, c.site());
        String enclosing = c.onSuper() && c.outer() == null ? enclosingInstance(type) : null;
        t.facts.facts[c.site()] = Calls.target(new Chosen(selection, Dispatch.SPECIAL, type, enclosing), Type.VOID);
    }
}
