package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.Attribution.Target;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import io.github.personaldata.checker.source.model.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Method calls: where the method is looked for, and what it is. */
final class Calls {
    private static final int ANY_ARITY = -1;

    private final BodyTyping t;
    final Invocation invocation;

    Calls(BodyTyping typing) {
        this.t = typing;
        this.invocation = new Invocation(typing);
    }

    Type call(Expression.Call c, Scope scope, @Nullable Type expected) {
        List<Argument> written = arguments(c.arguments(), scope);
        List<Type> explicit = t.world.resolver().resolveAll(c.typeArguments(), scope.env());
        Chosen chosen = t.facts.chosen[c.site()];
        if (chosen == null) {
            chosen = choose(c, scope, written, explicit);
            t.facts.chosen[c.site()] = chosen;
        }
        List<Argument> arguments = chosen.extension() ? Extensions.withReceiver(chosen.receiver(), written) : written;
        Type result = invocation.infer(chosen.selection(), arguments, expected, explicit, c.site());
        Candidate first = chosen.selection().first();
        if (first != null
                && !chosen.extension()
                && c.name().equals("getClass")
                && c.arguments().isEmpty()) {
            Type.ClassType of =
                    t.types.erased(chosen.receiver()) instanceof Type.ClassType r ? r : (Type.ClassType) Type.OBJECT;
            result = new Type.ClassType("java.lang.Class", List.of(new Type.Extends(of)));
        } else if (first != null && c.name().equals("clone") && chosen.receiver() instanceof Type.Array) {
            result = chosen.receiver();
        }
        t.facts.facts[c.site()] = target(chosen, result);
        return result;
    }

    /** A call without arguments that no expression writes. */
    Target bare(String name, Type receiver) {
        Chosen chosen = qualified(name, Types.upper(receiver), Dispatch.VIRTUAL, List.of(), List.of());
        Candidate first = chosen.selection().first();
        return target(chosen, first == null ? Types.UNKNOWN : Types.upper(first.result()));
    }

    static Target target(Chosen chosen, Type result) {
        Candidate first = chosen.selection().first();
        List<Type> parameters = new ArrayList<>();
        if (first != null) {
            for (ParameterInfo each : first.info().parameters()) {
                parameters.add(each.type());
            }
        }
        return new Target(
                chosen.selection().resolution(),
                chosen.dispatch(),
                chosen.selection().spread(),
                parameters,
                result,
                chosen.implicitOwner(),
                chosen.extension());
    }

    static List<Argument> arguments(List<Expression> expressions, Scope scope) {
        List<Argument> all = new ArrayList<>(expressions.size());
        for (Expression each : expressions) {
            all.add(Argument.of(each, scope));
        }
        return all;
    }

    private Chosen choose(Expression.Call c, Scope scope, List<Argument> arguments, List<Type> explicit) {
        if (c.target() == null) {
            return unqualified(c.name(), scope, arguments, explicit);
        }
        if (c.target() instanceof Expression.Super s) {
            Type type = superType(s, scope);
            t.facts.types[s.site()] = type;
            return qualified(c.name(), type, Dispatch.SPECIAL, arguments, explicit);
        }
        Type receiver = Types.upper(t.type(c.target(), scope, null));
        if (Types.isUnknown(receiver) && isPackage(c.target())) {
            return new Chosen(Selection.none(c.name()), Dispatch.STATIC, receiver, null);
        }
        Chosen own = qualified(c.name(), receiver, Dispatch.VIRTUAL, arguments, explicit);
        return t.names.isType(c.target()) ? own : t.extensions.chosen(c.name(), own, arguments, explicit);
    }

    private boolean isPackage(Expression e) {
        return (e instanceof Expression.Name || e instanceof Expression.Select)
                && t.facts.meaning(e.site()) instanceof Meaning.PackageName;
    }

    private Chosen qualified(
            String name, Type receiver, Dispatch dispatch, List<Argument> arguments, List<Type> explicit) {
        List<Candidate> candidates = candidates(receiver, name, arguments.size());
        Selection selection = t.overloads.select(name, candidates, arguments, explicit);
        if (selection.candidates().isEmpty() && incomplete(receiver)) {
            selection = byName(name, arguments.size());
        }
        return new Chosen(selection, dispatch(selection, dispatch), receiver, null);
    }

    private static Dispatch dispatch(Selection selection, Dispatch otherwise) {
        Candidate first = selection.first();
        if (first == null) {
            return otherwise;
        }
        return first.info().is(Flag.STATIC)
                ? Dispatch.STATIC
                : first.info().is(Flag.PRIVATE) ? Dispatch.SPECIAL : otherwise;
    }

    /** Whether members of the type may be unknown. */
    private boolean incomplete(Type type) {
        if (type instanceof Type.ClassType c) {
            return !t.types.complete(c.name());
        }
        if (type instanceof Type.Variable v) {
            return t.types.bounds(v).stream().anyMatch(this::incomplete);
        }
        return type instanceof Type.Unknown
                || type instanceof Type.Intersection i && i.parts().stream().anyMatch(this::incomplete);
    }

    Selection byName(String name, int arity) {
        List<Candidate> all = new ArrayList<>();
        for (MethodInfo each : t.members.byName(name, arity)) {
            List<Type> formals = each.parameters().stream()
                    .map(p -> t.types.erased(p.type()))
                    .toList();
            all.add(new Candidate(each, formals, Types.UNKNOWN, List.of(), List.of()));
        }
        boolean spread = !all.isEmpty() && all.get(0).formals().size() != arity;
        return all.isEmpty() ? Selection.none(name) : new Selection(all, Quality.BY_NAME, spread, name);
    }

    private Chosen unqualified(String name, Scope scope, List<Argument> arguments, List<Type> explicit) {
        boolean incomplete = false;
        for (Level level = t.level; level != null; level = level.outer()) {
            String type = level.type().name();
            Type self = t.types.self(type);
            List<Candidate> candidates = candidates(self, name, arguments.size());
            if (!candidates.isEmpty()) {
                Selection selection = t.overloads.select(name, candidates, arguments, explicit);
                Candidate first = selection.first();
                if (first != null) {
                    boolean isStatic = first.info().is(Flag.STATIC);
                    return new Chosen(selection, dispatch(selection, Dispatch.VIRTUAL), self, isStatic ? null : type);
                }
            }
            incomplete |= !t.types.complete(type);
        }
        List<Candidate> imported = imported(name, arguments.size(), scope);
        Selection selection = t.overloads.select(name, imported, arguments, explicit);
        if (selection.candidates().isEmpty() && incomplete) {
            selection = byName(name, arguments.size());
            Dispatch dispatch = dispatch(selection, Dispatch.VIRTUAL);
            return new Chosen(
                    selection,
                    dispatch,
                    t.types.self(t.owner.name()),
                    dispatch == Dispatch.STATIC ? null : t.owner.name());
        }
        return new Chosen(selection, Dispatch.STATIC, Types.UNKNOWN, null);
    }

    private List<Candidate> imported(String name, int arity, Scope scope) {
        List<Candidate> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (String owner : scope.env().type().file().staticOwners(name)) {
            addStatic(owner, name, arity, all, seen);
        }
        if (all.isEmpty()) {
            for (String owner : scope.env().type().file().staticOnDemand()) {
                addStatic(owner, name, arity, all, seen);
            }
        }
        return all;
    }

    private void addStatic(String dotted, String name, int arity, List<Candidate> to, Set<Object> seen) {
        String owner = t.world.binaryName(dotted);
        if (owner != null) {
            for (Candidate each : candidates(new Type.ClassType(owner, List.of()), name, arity)) {
                if (each.info().is(Flag.STATIC) && seen.add(each.info().id())) {
                    to.add(each);
                }
            }
        }
    }

    /** The accessible methods of that name on a receiver, of whatever arity. */
    List<Candidate> candidates(Type receiver, String name) {
        return candidates(receiver, name, ANY_ARITY);
    }

    /** Those that can be called with so many arguments. */
    private List<Candidate> candidates(Type receiver, String name, int arity) {
        if (receiver instanceof Type.ClassType c) {
            return ofClass(t.types.captured(c), name, arity);
        }
        if (receiver instanceof Type.Array) {
            return ofClass((Type.ClassType) Type.OBJECT, name, arity);
        }
        List<Type> parts = receiver instanceof Type.Variable v
                ? t.types.bounds(v)
                : receiver instanceof Type.Intersection i ? i.parts() : List.of();
        List<Candidate> all = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Type each : parts) {
            if (!each.equals(receiver)) {
                for (Candidate candidate : candidates(Types.upper(each), name, arity)) {
                    if (seen.add(candidate.info().id())) {
                        all.add(candidate);
                    }
                }
            }
        }
        return all;
    }

    private List<Candidate> ofClass(Type.ClassType receiver, String name, int arity) {
        List<Members.Method> methods = t.members.methods(receiver.name(), name);
        List<Candidate> all = new ArrayList<>(methods.size());
        for (Members.Method each : methods) {
            MethodInfo info = each.info();
            if (arity != ANY_ARITY && info.parameters().size() != arity && !info.is(Flag.VARARGS)) {
                continue;
            }
            boolean cloned = name.equals("clone") && receiver.equals(Type.OBJECT);
            if (cloned || t.members.accessible(info.flags(), info.id().owner(), t.owner)) {
                all.add(candidate(each, receiver));
            }
        }
        return all;
    }

    private Candidate candidate(Members.Method method, Type.ClassType receiver) {
        MethodInfo info = method.info();
        List<Type> formals = new ArrayList<>(info.parameters().size());
        if (info.is(Flag.STATIC) || t.types.variables(info.id().owner()).isEmpty()) {
            for (ParameterInfo p : info.parameters()) {
                formals.add(p.type());
            }
            return new Candidate(info, formals, info.result(), Types.variables(info), info.typeParameters());
        }
        Type seen = t.types.substitute(method.owner(), receiver);
        Type.ClassType owner = seen instanceof Type.ClassType c ? c : method.owner();
        for (ParameterInfo p : info.parameters()) {
            formals.add(t.types.substitute(p.type(), owner));
        }
        Type result = t.types.substitute(info.result(), owner);
        boolean raw = owner.arguments().isEmpty();
        return new Candidate(
                info, formals, result, raw ? List.of() : Types.variables(info), raw ? List.of() : bounds(info, owner));
    }

    /** The method's type parameters; their bounds may name the class's. */
    private List<TypeParameterInfo> bounds(MethodInfo info, Type.ClassType owner) {
        if (info.typeParameters().isEmpty()) {
            return List.of();
        }
        List<TypeParameterInfo> all = new ArrayList<>();
        for (TypeParameterInfo each : info.typeParameters()) {
            all.add(new TypeParameterInfo(
                    each.name(),
                    each.bounds().stream()
                            .map(b -> Types.upper(t.types.substitute(b, owner)))
                            .toList()));
        }
        return all;
    }

    /** The type that {@code super} or {@code Interface.super} stands for. */
    Type superType(Expression.Super s, Scope scope) {
        String owner = t.owner.name();
        if (s.qualifier() != null) {
            String named = t.resolve(s.qualifier(), scope).erasure();
            boolean direct = t.world.isInterface(named)
                    && t.world.supers(owner).stream()
                            .anyMatch(each -> each.erasure().equals(named));
            if (direct) {
                Type seen = t.types.asSuper(t.types.self(owner), named);
                return seen == null ? Types.UNKNOWN : seen;
            }
            owner = named;
        }
        List<Type> supers = t.world.supers(owner);
        return supers.isEmpty() || t.world.isInterface(supers.get(0).erasure()) ? Type.OBJECT : supers.get(0);
    }
}
