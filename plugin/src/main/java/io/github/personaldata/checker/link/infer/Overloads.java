package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import java.util.ArrayList;
import java.util.List;

/** Overload resolution: applicable by strict, loose, then variable-arity invocation; of those the most specific. */
final class Overloads {
    private static final int SPREAD = 2;

    private final BodyTyping t;
    private final Shapes shapes;

    Overloads(BodyTyping typing) {
        this.t = typing;
        this.shapes = new Shapes(typing);
    }

    Selection select(String name, List<Candidate> all, List<Argument> arguments, List<Type> explicit) {
        List<Candidate> fitting = new ArrayList<>(all.size());
        for (Candidate each : all) {
            if (each.accepts(arguments.size())) {
                fitting.add(each);
            }
        }
        if (fitting.isEmpty()) {
            return Selection.none(name);
        }
        if (fitting.size() == 1) {
            Candidate only = fitting.get(0);
            return new Selection(fitting, Quality.EXACT, spreads(only, arguments), name);
        }
        for (int phase = 0; phase <= SPREAD; phase++) {
            List<Candidate> applicable = new ArrayList<>();
            for (Candidate each : fitting) {
                if (applicable(each, arguments, explicit, phase)) {
                    applicable.add(each);
                }
            }
            if (!applicable.isEmpty()) {
                Selection chosen = choose(name, applicable, arguments, phase == SPREAD);
                return unsure(fitting, arguments) ? widened(chosen, fitting, arguments, explicit) : chosen;
            }
        }
        return new Selection(fitting, Quality.AMBIGUOUS, spreads(fitting.get(0), arguments), name);
    }

    /** Whether a missing type may have made the wrong method look right. */
    private boolean unsure(List<Candidate> fitting, List<Argument> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            Type given = argument.isFunctional() ? Type.OBJECT : Types.upper(type(argument));
            boolean open = Types.isUnknown(given) || (given instanceof Type.ClassType c && !t.types.complete(c.name()));
            String first = formal(fitting.get(0), i, arguments).erasure();
            for (Candidate each : fitting) {
                Type formal = formal(each, i, arguments);
                Type element = formal instanceof Type.Array a ? a.element() : formal;
                if (Types.isUnknown(element) || (open && !formal.erasure().equals(first))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Type formal(Candidate method, int i, List<Argument> arguments) {
        return method.formal(i, method.formals().size() != arguments.size());
    }

    /** The choice with all others that may be meant: those that are applicable in any phase. */
    private Selection widened(
            Selection chosen, List<Candidate> fitting, List<Argument> arguments, List<Type> explicit) {
        List<Candidate> all = new ArrayList<>(chosen.candidates());
        for (Candidate each : fitting) {
            boolean possible =
                    applicable(each, arguments, explicit, 1) || applicable(each, arguments, explicit, SPREAD);
            if (possible && !all.contains(each)) {
                all.add(each);
            }
        }
        Quality quality = all.size() == 1 ? Quality.EXACT : Quality.AMBIGUOUS;
        return new Selection(all, quality, chosen.spread(), chosen.name());
    }

    /** Whether the call packs its last arguments into an array. */
    boolean spreads(Candidate method, List<Argument> arguments) {
        if (!method.varargs()) {
            return false;
        }
        int n = method.formals().size();
        if (arguments.size() != n) {
            return true;
        }
        Argument last = arguments.get(n - 1);
        if (last.isFunctional()) {
            return true;
        }
        Type type = type(last);
        Inference inference = new Inference(t.types);
        Type formal = inference
                .infer(method.variables(), method.parameters())
                .apply(method.formals().get(n - 1));
        return Types.isUnknown(type) || !inference.compatible(type, formal, true);
    }

    private boolean applicable(Candidate method, List<Argument> arguments, List<Type> explicit, int phase) {
        boolean spread = phase == SPREAD;
        if (spread ? !method.varargs() : method.formals().size() != arguments.size()) {
            return false;
        }
        Inference inference = new Inference(t.types);
        Bindings fresh =
                !explicit.isEmpty() && explicit.size() == method.variables().size()
                        ? new Bindings(method.variables(), explicit)
                        : inference.infer(method.variables(), method.parameters());
        for (int i = 0; i < arguments.size(); i++) {
            Type formal = fresh.apply(method.formal(i, spread));
            Argument argument = arguments.get(i);
            boolean fits = argument.isFunctional()
                    ? inference.isVariable(formal) || shapes.fits(argument, formal, inference)
                    : inference.compatible(type(argument), formal, phase > 0);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What an argument is on its own; of a generic call only the class, since its target may change the rest. */
    Type type(Argument argument) {
        Expression e = argument.expression();
        if (e == null || argument.scope() == null) {
            return argument.type();
        }
        Type type = t.type(e, argument.scope(), Types.UNKNOWN);
        boolean isCall = e instanceof Expression.Call || e instanceof Expression.New;
        boolean open = !t.facts.settled[e.site()] && isCall;
        return open && type instanceof Type.ClassType c && !c.arguments().isEmpty()
                ? new Type.ClassType(c.name(), List.of())
                : type;
    }

    private Selection choose(String name, List<Candidate> applicable, List<Argument> arguments, boolean spread) {
        if (applicable.size() == 1) {
            return new Selection(applicable, Quality.EXACT, spread, name);
        }
        List<Candidate> best = new ArrayList<>();
        for (Candidate each : applicable) {
            boolean most = true;
            for (Candidate other : applicable) {
                most = most
                        && (each.info().id().equals(other.info().id()) || moreSpecific(each, other, arguments, spread));
            }
            if (most) {
                best.add(each);
            }
        }
        if (best.size() > 1) {
            best = preferred(best);
        }
        if (best.size() == 1) {
            return new Selection(best, Quality.EXACT, spread, name);
        }
        return new Selection(applicable, Quality.AMBIGUOUS, spread, name);
    }

    /** Of methods with one signature the one that has code, a class's before an interface's, else the last one whose result is the narrowest. */
    private List<Candidate> preferred(List<Candidate> best) {
        List<Candidate> concrete =
                best.stream().filter(c -> !c.info().is(Flag.ABSTRACT)).toList();
        if (concrete.size() == 1) {
            return concrete;
        }
        List<Candidate> ofClasses = concrete.stream()
                .filter(c -> !t.world.isInterface(c.info().id().owner()))
                .toList();
        if (ofClasses.size() == 1) {
            return ofClasses;
        }
        List<Candidate> among = concrete.isEmpty() ? best : concrete;
        // as javac, which looks in superclasses before interfaces and takes the last one it finds
        for (int i = among.size() - 1; i >= 0; i--) {
            String result = among.get(i).result().erasure();
            boolean narrowest = among.stream()
                    .map(o -> o.result().erasure())
                    .allMatch(o -> result.equals(o) || t.types.isSubclass(result, o));
            if (narrowest) {
                return List.of(among.get(i));
            }
        }
        return List.of(among.get(0));
    }

    private boolean moreSpecific(Candidate a, Candidate b, List<Argument> arguments, boolean spread) {
        Inference inference = new Inference(t.types);
        Bindings fresh = inference.infer(b.variables(), b.parameters());
        int n = spread
                ? Math.max(
                        arguments.size(),
                        Math.max(a.formals().size(), b.formals().size()))
                : arguments.size();
        for (int i = 0; i < n; i++) {
            Type s = a.formal(i, spread);
            Type to = fresh.apply(b.formal(i, spread));
            Argument argument = i < arguments.size() ? arguments.get(i) : Argument.of(Types.UNKNOWN);
            boolean functional = argument.isFunctional();
            boolean more = functional && !inference.isVariable(to)
                    ? shapes.moreSpecific(argument, s, to, inference)
                    : specific(s, to, inference);
            if (!more) {
                return false;
            }
        }
        return true;
    }

    private static boolean specific(Type s, Type to, Inference inference) {
        if (Types.isPrimitive(s) != Types.isPrimitive(to) && !inference.isVariable(to)) {
            return false;
        }
        return inference.isVariable(to)
                ? !Types.isPrimitive(s) && inference.subtype(s, to)
                : inference.compatible(s, to, false);
    }
}
