package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.type.ContainerReadings;
import io.github.personaldata.checker.flow.type.ContainerReadings.Reading;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Containers that classes of the program are: a list that extends {@code AbstractList}, an iterator, a map, a stream that is read from. Nobody puts anything into them that
 * a model knows of; what is in them is what their own methods answer to the library that reads them.
 */
final class OwnContainers {
    /** So many containers that read each other are asked; of one whose class is only declared, whoever gives the object is asked. */
    private static final int DEPTH = 4;

    /** Ends a chain that names an array for a container to read into. */
    private static final int ARRAY = -80;

    private static final Type BYTES = new Type.Array(new Type.Primitive("byte"));

    private final MethodContext context;
    private final ContainerReadings readings;
    private final Shapes shapes;
    private final Set<Asked> asked = new HashSet<>();
    private final Map<Atom, Type> made = new LinkedHashMap<>();
    private boolean closed;

    OwnContainers(MethodContext context) {
        this.context = context;
        this.readings = context.types.readings();
        this.shapes = new Shapes(context);
    }

    private record Asked(Atom container, Reading reading) {}

    /** Notes an object that is made here. */
    Atom made(Atom object, Type type) {
        if (!readings.of(type, true).isEmpty()) {
            made.put(object, type);
        }
        return object;
    }

    /** What the methods of a container answer where a part of it is read; nothing of other objects. */
    Value read(State state, Atom object, String selector) {
        if (closed || !selector.startsWith("[")) {
            return Value.EMPTY;
        }
        Type exact = object instanceof Atom.Fresh fresh ? fresh.type() : MethodContext.exact(object);
        if (asked.size() >= (exact == null ? 1 : DEPTH)) {
            return Value.EMPTY;
        }
        Type type = exact != null ? exact : object.isSymbolic() ? context.parts.type(object) : Type.OBJECT;
        List<Reading> ways = object.isFunction() ? readings.ofFunction(type) : readings.of(type, exact != null);
        Value answered = Value.EMPTY;
        for (Reading reading : ways) {
            if (reading.answers(selector)) {
                answered = answered.plus(answer(state, object, type, reading));
            }
        }
        return answered;
    }

    /** Whoever gets an object that leaves, and knows nothing of its class, reads what is in it by name. */
    void settle(State state) {
        for (Atom object : leaving(state)) {
            Type type = made.get(object);
            if (type == null) {
                continue;
            }
            for (Reading reading : readings.of(type, true)) {
                Value answer = answer(state, object, type, reading);
                if (!answer.isEmpty()) {
                    context.storePerhaps(
                            state, Value.of(object), reading.selector(), answer, Math.max(site(object), 0));
                }
            }
        }
    }

    /** What gets out of the method, with what lies in it. */
    private Set<Atom> leaving(State state) {
        if (made.isEmpty()) {
            return Set.of();
        }
        Set<Atom> seen = new LinkedHashSet<>();
        Deque<Value> work = new ArrayDeque<>(List.of(context.returned, context.thrown, context.escaped));
        work.addAll(context.effects.values());
        context.opens.values().forEach(open -> {
            work.add(open.receivers);
            work.addAll(open.arguments);
        });
        while (!work.isEmpty()) {
            for (Atom atom : work.remove().atoms()) {
                if (seen.add(atom)) {
                    work.addAll(state.parts(atom).values());
                }
            }
        }
        return seen;
    }

    /** Says that the method is left: what has been answered till then is all there is. */
    void close() {
        closed = true;
    }

    /** A container that reads itself adds nothing. */
    private Value answer(State state, Atom container, Type type, Reading reading) {
        Asked now = new Asked(container, reading);
        if (!asked.add(now)) {
            return Value.EMPTY;
        }
        try {
            return called(state, container, type, reading);
        } finally {
            asked.remove(now);
        }
    }

    private Value called(State state, Atom container, Type type, Reading reading) {
        int site = site(container);
        Path inside = reading.inside();
        List<Value> arguments = new ArrayList<>(List.of(Value.of(container)));
        List<Type> types = new ArrayList<>(List.of(type));
        for (int i = reading.method().parameters().size() - 1; i >= 0; i--) {
            boolean filled = i == inside.given();
            arguments.add(filled ? Value.of(context.object(new Sites(List.of(site, ARRAY)), BYTES)) : Value.EMPTY);
            types.add(filled ? BYTES : Type.OBJECT);
        }
        CallSite at = CallSite.unwritten(state, site, Sites.of(site), arguments, types, Type.OBJECT);
        Calls calls = new Calls(context, shapes);
        Value answer = Value.EMPTY;
        if (container instanceof Atom.Fresh function && function.isFunction()) {
            answer = calls.function(at, function, List.of()).returned();
        } else {
            Summary summary = context.code.summary(reading.method());
            answer = summary == null ? answer : calls.apply(at, summary, false).returned();
        }
        if (inside.given() >= 0) {
            answer = arguments.get(arguments.size() - 1 - inside.given());
            inside = inside.from(1);
        }
        for (String selector : inside.selectors()) {
            answer = state.read(answer, selector);
        }
        return answer;
    }

    /** No call is written; it is told as if it stood where the object is made. */
    private static int site(Atom container) {
        return container instanceof Atom.Fresh fresh && !fresh.site().chain().isEmpty()
                ? fresh.site().chain().get(0)
                : -1;
    }
}
