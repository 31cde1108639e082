package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Method references: the method from the parameters of the functional interface. */
final class References {
    private final BodyTyping t;

    References(BodyTyping typing) {
        this.t = typing;
    }

    /**
     * What stands before the {@code ::}.
     *
     * @param type the type to look in
     * @param isType whether it is a type rather than a value
     */
    private record Place(Type type, boolean isType, boolean isSuper) {}

    /** A method reference whose target type is known. */
    Type reference(Expression.MethodReference m, Scope scope, @Nullable Type expected) {
        Function function = expected == null ? null : t.lambdas.function(expected);
        typed(m, scope, function, new Inference(t.types));
        Type type = function == null ? Types.UNKNOWN : function.type();
        t.lambdas.finish(m.site(), type);
        return type;
    }

    private Place place(Expression.MethodReference m, Scope scope) {
        if (m.target() instanceof Expression.Super s) {
            Type type = t.calls.superType(s, scope);
            t.facts.types[s.site()] = type;
            return new Place(type, false, true);
        }
        Type type = t.type(m.target(), scope, null);
        return new Place(Types.upper(type), t.names.isType(m.target()), false);
    }

    private List<Candidate> candidates(Expression.MethodReference m, Place place, boolean diamond) {
        if (!m.name().equals("<init>")) {
            return t.calls.candidates(place.type(), m.name());
        }
        return place.type() instanceof Type.ClassType c ? t.creations.constructors(c, diamond, false) : List.of();
    }

    private boolean diamond(Expression.MethodReference m, Place place) {
        return m.name().equals("<init>")
                && place.type() instanceof Type.ClassType c
                && c.arguments().isEmpty()
                && !t.types.variables(c.name()).isEmpty();
    }

    /** Whether a method could be meant with so many parameters, and for an exact reference whether they fit. */
    boolean fits(Expression.MethodReference m, Scope scope, Function function, Inference inference) {
        Place place = place(m, scope);
        if (Types.isUnknown(place.type()) || place.type() instanceof Type.Array) {
            return true;
        }
        int n = function.parameters().size();
        List<Candidate> all = candidates(m, place, diamond(m, place));
        boolean any = false;
        for (Candidate each : all) {
            boolean isStatic = each.info().is(Flag.STATIC) || each.info().id().isConstructor();
            any |= place.isType() && !isStatic ? each.accepts(n - 1) : each.accepts(n);
        }
        if (!any || all.size() != 1) {
            return any;
        }
        Candidate exact = all.get(0);
        Type result = exact.result();
        if (result.equals(Type.VOID) && !function.result().equals(Type.VOID)) {
            return false;
        }
        boolean plain = exact.variables().isEmpty() && !function.result().equals(Type.VOID);
        return parametersFit(exact, place, function, inference)
                && (!plain || inference.compatible(Types.upper(result), function.result(), true));
    }

    private boolean parametersFit(Candidate exact, Place place, Function function, Inference inference) {
        List<Type> given = function.parameters();
        boolean isStatic = exact.info().is(Flag.STATIC) || exact.info().id().isConstructor();
        int first = 0;
        if (place.isType() && !isStatic) {
            if (!inference.compatible(given.get(0), t.types.erased(place.type()), true)) {
                return false;
            }
            first = 1;
        }
        if (!exact.variables().isEmpty()
                || given.size() - first != exact.formals().size()) {
            return true;
        }
        for (int i = first; i < given.size(); i++) {
            Type formal = exact.formals().get(i - first);
            boolean proper = !inference.mentions(given.get(i));
            if (proper && !inference.compatible(given.get(i), formal, true)) {
                return false;
            }
        }
        return true;
    }

    /** The result of a reference to a method that is not overloaded; unknown otherwise. */
    Type exactResult(Expression.MethodReference m, Scope scope) {
        Place place = place(m, scope);
        List<Candidate> all = candidates(m, place, diamond(m, place));
        return all.size() == 1 ? Types.upper(all.get(0).result()) : Types.UNKNOWN;
    }

    /** Resolves the reference; its result is told to the inference. */
    void typed(Expression.MethodReference m, Scope scope, @Nullable Function function, Inference inference) {
        Place place = place(m, scope);
        if (m.name().equals("<init>") && place.type() instanceof Type.Array) {
            if (function != null) {
                inference.compatible(place.type(), function.result(), true);
            }
            Selection none = Selection.none(m.name());
            t.facts.facts[m.site()] =
                    Calls.target(new Chosen(none, Dispatch.SPECIAL, place.type(), null), place.type());
            return;
        }
        List<Candidate> all = candidates(m, place, diamond(m, place));
        if (function == null) {
            record(m, place, unknownTarget(m, all), Types.UNKNOWN);
            return;
        }
        if (all.size() == 1) {
            exact(all.get(0), place, function, inference);
        }
        List<Type> given = new ArrayList<>();
        for (Type each : function.parameters()) {
            given.add(Types.upper(inference.resolve(each, true)));
        }
        Type result = resolved(m, scope, place, given, function, inference);
        if (!function.result().equals(Type.VOID) && !result.equals(Type.VOID)) {
            inference.compatible(result, function.result(), true);
        }
    }

    private Selection unknownTarget(Expression.MethodReference m, List<Candidate> all) {
        if (all.isEmpty()) {
            return Selection.none(m.name());
        }
        return new Selection(all, all.size() == 1 ? Quality.EXACT : Quality.AMBIGUOUS, false, m.name());
    }

    /** A method that is not overloaded says what the parameters must be. */
    private void exact(Candidate method, Place place, Function function, Inference inference) {
        List<Type> given = function.parameters();
        boolean isStatic = method.info().is(Flag.STATIC) || method.info().id().isConstructor();
        int first = 0;
        if (place.isType() && !isStatic && !given.isEmpty()) {
            inference.subtype(given.get(0), place.type());
            first = 1;
        }
        if (method.variables().isEmpty()
                && given.size() - first == method.formals().size()) {
            for (int i = first; i < given.size(); i++) {
                inference.compatible(given.get(i), method.formals().get(i - first), true);
            }
        }
    }

    private Type resolved(
            Expression.MethodReference m,
            Scope scope,
            Place place,
            List<Type> given,
            Function function,
            Inference inference) {
        List<Type> explicit = t.world.resolver().resolveAll(m.typeArguments(), scope.env());
        List<Argument> arguments = given.stream().map(Argument::of).toList();
        List<Candidate> all = candidates(m, place, diamond(m, place));
        Selection direct = t.overloads.select(m.name(), all, arguments, explicit);
        List<Argument> used = arguments;
        Selection selection = direct;
        if (place.isType() && !m.name().equals("<init>")) {
            selection = only(direct, true);
            if (!given.isEmpty()) {
                Type receiver = receiver(place.type(), given.get(0));
                List<Argument> rest = arguments.subList(1, arguments.size());
                Selection unbound = only(
                        t.overloads.select(m.name(), t.calls.candidates(receiver, m.name()), rest, explicit), false);
                boolean better = selection.candidates().isEmpty()
                        || selection.quality() != Quality.EXACT && unbound.quality() == Quality.EXACT;
                if (better && !unbound.candidates().isEmpty()) {
                    selection = unbound;
                    used = rest;
                }
            }
        }
        if (selection.candidates().isEmpty() && Types.isUnknown(place.type()) && !place.isSuper()) {
            int arity = place.isType() ? Math.max(0, given.size() - 1) : given.size();
            selection = t.calls.byName(m.name(), arity);
        }
        Type target = inference.mentions(function.result()) ? inference.sofar(function.result()) : function.result();
        Type result =
                t.calls.invocation.infer(selection, used, target.equals(Type.VOID) ? null : target, explicit, m.site());
        boolean getClass = m.name().equals("getClass") && used.isEmpty();
        record(m, place, selection, result);
        return getClass
                ? new Type.ClassType("java.lang.Class", List.of(new Type.Extends(t.types.erased(place.type()))))
                : result;
    }

    /** A raw {@code Type::method} takes its arguments from the first parameter. */
    private Type receiver(Type type, Type first) {
        boolean raw = type instanceof Type.ClassType c
                && c.arguments().isEmpty()
                && !t.types.variables(c.name()).isEmpty();
        Type seen = raw ? t.types.asSuper(first, type.erasure()) : null;
        return seen == null ? type : seen;
    }

    private static Selection only(Selection selection, boolean isStatic) {
        List<Candidate> kept = selection.candidates().stream()
                .filter(c -> c.info().is(Flag.STATIC) == isStatic)
                .toList();
        return kept.isEmpty()
                ? Selection.none(selection.name())
                : new Selection(
                        kept,
                        kept.size() == 1 ? Quality.EXACT : selection.quality(),
                        selection.spread(),
                        selection.name());
    }

    private void record(Expression.MethodReference m, Place place, Selection selection, Type result) {
        Candidate first = selection.first();
        Dispatch dispatch = Dispatch.VIRTUAL;
        if (first != null && first.info().is(Flag.STATIC)) {
            dispatch = Dispatch.STATIC;
        } else if (place.isSuper()
                || m.name().equals("<init>")
                || first != null && first.info().is(Flag.PRIVATE)) {
            dispatch = Dispatch.SPECIAL;
        }
        String owner = m.name().equals("<init>") ? t.creations.enclosingInstance(place.type()) : null;
        t.facts.facts[m.site()] = Calls.target(new Chosen(selection, dispatch, place.type(), owner), result);
    }
}
