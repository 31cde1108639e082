package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        List<Again> opens = new ArrayList<>();
        Map<Sites, List<Again>> askers = new HashMap<>();
        for (OpenCall open : callee.summary().opens()) {
            if (callee.isRelative(open.key())) {
                Again again = new Again(open);
                opens.add(again);
                again.asked.forEach(call ->
                        askers.computeIfAbsent(call, c -> new ArrayList<>()).add(again));
            }
        }
        Calls calls = new Calls(context, shapes);
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            context.spend(opens.size());
            more = false;
            for (Again again : opens) {
                if (again.hasNews()) {
                    more = true;
                    if (again.run(calls)) {
                        askers.getOrDefault(again.open.key(), List.of()).forEach(Again::isAnswered);
                    }
                }
            }
        }
    }

    /**
     * An open call that is run again for what others have answered or stored since. What it has answered or stored itself it is given again only
     * if the callee says so: then nothing depends on calls beside it that run nothing, of which there are more in larger programs.
     */
    private final class Again {
        private final OpenCall open;
        private final Set<Sites> asked = new HashSet<>();
        private boolean answered = true;
        private long seen;

        Again(OpenCall open) {
            this.open = open;
            open.receivers().forEach(receiver -> ask(receiver, asked));
            open.arguments().forEach(argument -> ask(argument.from(), asked));
        }

        /** Says that a call whose answer it is given answers more than before. */
        void isAnswered() {
            answered = true;
        }

        boolean hasNews() {
            return answered || state.changes() != seen;
        }

        /** Runs it and answers whether it returns or throws more than before. */
        boolean run(Calls calls) {
            answered = false;
            long before = state.changes();
            boolean more = Reopened.this.run(open, calls);
            seen = asked.contains(open.key()) ? before : state.changes();
            return more;
        }
    }

    /** Notes the calls of which an origin is the answer. */
    private static void ask(Atom atom, Set<Sites> asked) {
        if (atom instanceof Atom.Text text) {
            for (Atom.Segment segment : text.segments()) {
                if (segment.hole() != null) {
                    ask(segment.hole(), asked);
                }
            }
        }
        Sites call = atom.resultOf();
        if (call != null) {
            asked.add(call);
        }
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
