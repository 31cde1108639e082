package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.link.program.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The calls that a callee left open, run anew with what one call of it passes. */
final class Reopened {
    /** Open calls may store what others read; so often all are run. */
    private static final int ROUNDS = 3;

    /** Kinds of objects that stand for an argument under construction begin here. */
    private static final int ARGUMENT = 100;

    private final MethodContext context;
    private final Shapes shapes;
    private final State state;
    private final int site;
    private final Callee callee;
    private final Substitution symbols;
    private final Application application;

    Reopened(
            MethodContext context,
            Shapes shapes,
            State state,
            int site,
            Callee callee,
            Substitution symbols,
            Application application) {
        this.context = context;
        this.shapes = shapes;
        this.state = state;
        this.site = site;
        this.callee = callee;
        this.symbols = symbols;
        this.application = application;
    }

    /** Runs them until nothing new can come of it, or often enough. */
    void run() {
        // most callees leave nothing open
        if (callee.summary().relative().isEmpty()) {
            return;
        }
        List<OpenCall> opens = callee.summary().opens().stream()
                .filter(open -> callee.isRelative(open.key()))
                .toList();
        Calls calls = new Calls(context, shapes);
        boolean backward = asksBackward(opens);
        for (int round = 0; round < Math.min(ROUNDS, opens.size()); round++) {
            context.spend(opens.size());
            long before = state.changes();
            boolean more = false;
            for (OpenCall open : opens) {
                more |= run(open, calls) && backward;
            }
            if (!more && state.changes() == before) {
                return;
            }
        }
    }

    /** Whether one is given what another returns that is run after it, or what it returns itself. */
    private static boolean asksBackward(List<OpenCall> opens) {
        Set<Sites> later = new HashSet<>();
        opens.forEach(open -> later.add(open.key()));
        for (OpenCall open : opens) {
            boolean asks = open.receivers().stream().anyMatch(receiver -> asks(receiver, later))
                    || open.arguments().stream().map(Argument::from).anyMatch(from -> asks(from, later));
            if (asks) {
                return true;
            }
            later.remove(open.key());
        }
        return false;
    }

    private static boolean asks(Atom atom, Set<Sites> calls) {
        if (atom instanceof Atom.Text text) {
            return text.segments().stream().anyMatch(s -> s.hole() != null && asks(s.hole(), calls));
        }
        Sites call = atom.resultOf();
        return call != null && calls.contains(call);
    }

    /** Runs one and answers whether it returns or throws more than before. */
    private boolean run(OpenCall open, Calls calls) {
        Value receivers = Value.EMPTY;
        for (Atom receiver : open.receivers()) {
            receivers = receivers.plus(symbols.of(receiver));
        }
        Value[] given = new Value[open.method().parameters().size()];
        Arrays.setAll(given, i -> symbols.unsaid(open, i));
        for (Argument argument : open.arguments()) {
            int index = argument.index();
            if (index < given.length) {
                Value value = application.moved(symbols.of(argument.from()), argument.trail(), false);
                given[index] = application.collect(given[index], argument.path(), value, Type.OBJECT, ARGUMENT + index);
            }
        }
        LeftOpen.Call call = new LeftOpen.Call(symbols.seen(open.key()), open.method(), open.type(), open.runs(), site);
        Value objects = receivers;
        List<Value> passed = List.of(given);
        Outcome outcome =
                context.running.run(call, objects, passed, () -> calls.dispatch(state, call, objects, passed));
        return symbols.ends(open.key(), outcome, passed);
    }
}
