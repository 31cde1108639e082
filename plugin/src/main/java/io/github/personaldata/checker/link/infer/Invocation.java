package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Infers the type arguments and result of a chosen method, and types its arguments with what the parameters say. */
final class Invocation {
    private final BodyTyping t;

    Invocation(BodyTyping typing) {
        this.t = typing;
    }

    /** The call's result type; arguments are typed on the way. */
    Type infer(Selection selection, List<Argument> arguments, @Nullable Type expected, List<Type> explicit, int site) {
        Candidate method = selection.first();
        if (method == null || selection.quality() != Quality.EXACT && !sameResult(selection)) {
            untyped(arguments);
            t.facts.settled[site] = true;
            return Types.UNKNOWN;
        }
        Inference inference = new Inference(t.types);
        Bindings fresh = explicit.size() == method.variables().size() && !explicit.isEmpty()
                ? new Bindings(method.variables(), explicit)
                : inference.infer(method.variables(), method.parameters());
        List<Type> formals = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            formals.add(fresh.apply(method.formal(i, selection.spread())));
        }
        Type result = fresh.apply(method.result());
        boolean open = inference.mentions(result);
        t.facts.settled[site] = !open;
        values(arguments, formals, inference, true);
        if (open && expected != null) {
            expect(result, expected, inference);
        }
        // what a lambda tells may be what a generic call beside it needs, and the other way round
        List<Integer> pending = functional(arguments);
        functions(pending, arguments, formals, inference, true);
        values(arguments, formals, inference, false);
        functions(pending, arguments, formals, inference, false);
        boolean hole = expected != null && Types.hasUnknown(expected);
        Type type = Types.upper(inference.resolve(result, hole));
        for (int i = 0; i < arguments.size(); i++) {
            finish(arguments.get(i), inference.resolve(formals.get(i), false));
        }
        return type;
    }

    private boolean sameResult(Selection selection) {
        String first = selection.candidates().get(0).result().erasure();
        return selection.quality() == Quality.AMBIGUOUS
                && selection.candidates().stream()
                        .allMatch(c -> c.result().erasure().equals(first));
    }

    private void untyped(List<Argument> arguments) {
        for (Argument each : arguments) {
            if (each.expression() != null && each.scope() != null) {
                t.type(each.expression(), each.scope(), Types.UNKNOWN);
            }
        }
    }

    /** Adds what the target type of the call says; a primitive target only where nothing else is known. */
    private static void expect(Type result, Type expected, Inference inference) {
        if (expected.equals(Type.VOID)) {
            return;
        }
        if (Types.isPrimitive(expected) && (!inference.isVariable(result) || inference.known(result))) {
            return;
        }
        inference.compatible(result, expected, true);
    }

    /** Arguments with a type of their own first; those that are generic calls then see what the others have told. */
    private void values(List<Argument> arguments, List<Type> formals, Inference inference, boolean alone) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument a = arguments.get(i);
            Expression e = a.expression();
            if (a.isFunctional()) {
                continue;
            }
            Type formal = formals.get(i);
            if (e == null || a.scope() == null) {
                if (alone) {
                    inference.compatible(a.type(), formal, true);
                }
                continue;
            }
            if (alone == standsAlone(e)) {
                Type target = inference.mentions(formal) ? inference.sofar(formal) : formal;
                inference.compatible(t.type(e, a.scope(), target), formal, true);
            }
        }
    }

    private boolean standsAlone(Expression e) {
        return t.facts.types[e.site()] != null && t.facts.settled[e.site()]
                || !(e instanceof Expression.Call
                        || e instanceof Expression.New
                        || e instanceof Expression.Conditional
                        || e instanceof Expression.SwitchValue);
    }

    private static List<Integer> functional(List<Argument> arguments) {
        List<Integer> pending = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isFunctional()) {
                pending.add(i);
            }
        }
        return pending;
    }

    /** Lambdas and method references, those first whose parameters are known; the others only if they are all that is left. */
    private void functions(
            List<Integer> pending,
            List<Argument> arguments,
            List<Type> formals,
            Inference inference,
            boolean onlyReady) {
        while (!pending.isEmpty()) {
            Integer next = onlyReady ? null : pending.get(0);
            for (Integer each : pending) {
                if (ready(arguments.get(each), formals.get(each), inference)) {
                    next = each;
                    break;
                }
            }
            if (next == null) {
                return;
            }
            pending.remove(next);
            function(arguments.get(next), formals.get(next), inference);
        }
    }

    private boolean ready(Argument a, Type formal, Inference inference) {
        Function function = t.lambdas.function(formal);
        if (function == null) {
            return !inference.isVariable(formal);
        }
        if (a.expression() instanceof Expression.Lambda l && Lambdas.isExplicit(l)) {
            return true;
        }
        for (Type each : function.parameters()) {
            if (!inference.known(each)) {
                return false;
            }
        }
        return true;
    }

    private void function(Argument a, Type formal, Inference inference) {
        // a bare type variable is a functional interface only by what the target of the call says
        Type interfaceType = inference.isVariable(formal) ? inference.resolve(formal, true) : formal;
        Function function = t.lambdas.function(interfaceType);
        if (a.scope() == null) {
            return;
        }
        if (a.expression() instanceof Expression.Lambda l) {
            t.lambdas.typed(l, a.scope(), function, inference);
        } else if (a.expression() instanceof Expression.MethodReference m) {
            t.references.typed(m, a.scope(), function, inference);
        }
    }

    private void finish(Argument a, Type formal) {
        if (a.isFunctional() && a.expression() != null) {
            t.lambdas.finish(a.expression().site(), formal);
        }
    }
}
