package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall.Runs;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of the JDK that call code of the program's on an object which they are not given as an argument: on listeners that their own object
 * keeps, or on that object, whose class may have overridden what is called. Each is what the method's documentation says (Java SE API,
 * {@code java.beans}, {@code java.util}, {@code java.util.concurrent}).
 */
final class LibraryCallbacks {
    /** Under which models keep listeners. */
    private static final String LISTENERS = "listeners";

    /** Names the calls, from here down. */
    private static final int CALL = -90;

    /** Under which models keep functions that are given what is passed on. */
    private static final String CONSUMERS = "consumers";

    private static final String OBJECT = "java.lang.Object";
    private static final String PUBLISHER = "java.util.concurrent.SubmissionPublisher";
    private static final String SUBSCRIBER = "java.util.concurrent.Flow$Subscriber";
    private static final String LINKED_MAP = "java.util.LinkedHashMap";

    /** After each of these the eldest entry is asked for. */
    private static final Set<String> PUTTING =
            Set.of("put", "putIfAbsent", "putAll", "computeIfAbsent", "compute", "merge");

    private static final MethodId START = new MethodId("java.lang.Thread", "start", List.of());
    private static final MethodId RUN = new MethodId("java.lang.Thread", "run", List.of());
    private static final MethodId UPDATE =
            new MethodId("java.util.Observer", "update", List.of("java.util.Observable", OBJECT));
    private static final MethodId ELDEST =
            new MethodId(LINKED_MAP, "removeEldestEntry", List.of("java.util.Map$Entry"));

    private static final MethodId ON_NEXT = new MethodId(SUBSCRIBER, "onNext", List.of(OBJECT));
    private static final MethodId ON_ERROR = new MethodId(SUBSCRIBER, "onError", List.of("java.lang.Throwable"));
    private static final MethodId ACCEPT = new MethodId("java.util.function.Consumer", "accept", List.of(OBJECT));

    private static final Map<String, MethodId> EVENTS = Map.of(
            "java.beans.PropertyChangeSupport#firePropertyChange",
            event("java.beans.PropertyChangeListener", "propertyChange"),
            "java.beans.PropertyChangeSupport#fireIndexedPropertyChange",
            event("java.beans.PropertyChangeListener", "propertyChange"),
            "java.beans.VetoableChangeSupport#fireVetoableChange",
            event("java.beans.VetoableChangeListener", "vetoableChange"));

    private final Program program;
    private final boolean asksForEldest;

    /** In that program. */
    LibraryCallbacks(Program program) {
        this.program = program;
        this.asksForEldest = program.subtypes(LINKED_MAP).stream()
                .map(type -> program.implementation(type, ELDEST))
                .anyMatch(target -> target != null && program.hasCode(target));
    }

    private static MethodId event(String listener, String method) {
        return new MethodId(listener, method, List.of("java.beans.PropertyChangeEvent"));
    }

    /**
     * What a method of the JDK calls besides the functions that it is given.
     *
     * @param edges what models say of the method
     */
    List<OpenCall> of(ModelledCall call, List<Edge> edges) {
        MethodId method = call.method();
        Atom self = new Atom.Input(0, Path.EMPTY);
        if (method.equals(START)) {
            return List.of(new OpenCall(Sites.of(-2), RUN, Type.VOID, List.of(self), List.of()));
        }
        MethodId listener = EVENTS.get(method.owner() + "#" + method.name());
        if (listener != null) {
            return List.of(told(listener, changed(call)));
        }
        if (method.owner().equals(PUBLISHER)) {
            return published(method.name());
        }
        if (method.owner().equals("java.util.Observable") && method.name().equals("notifyObservers")) {
            List<Argument> arguments = new ArrayList<>(List.of(argument(0, Path.EMPTY, self)));
            if (call.registers() > 1) {
                arguments.add(argument(1, Path.EMPTY, new Atom.Input(1, Path.EMPTY)));
            }
            return List.of(told(UPDATE, arguments));
        }
        boolean puts =
                asksForEldest && PUTTING.contains(method.name()) && program.isSubtype(LINKED_MAP, method.owner());
        return puts && program.isSubtype(method.owner(), "java.util.Map")
                ? List.of(
                        new OpenCall(Sites.of(CALL), ELDEST, Type.OBJECT, List.of(self), entries(edges), Runs.OWN_CODE))
                : List.of();
    }

    private static List<OpenCall> published(String name) {
        List<Argument> given = List.of(argument(0, Path.EMPTY, new Atom.Input(1, Path.EMPTY)));
        return switch (name) {
            case "submit", "offer" -> List.of(told(ON_NEXT, given), told(CALL - 1, CONSUMERS, ACCEPT, given));
            case "closeExceptionally" -> List.of(told(ON_ERROR, given));
            default -> List.of();
        };
    }

    private static OpenCall told(MethodId listener, List<Argument> arguments) {
        return told(CALL, LISTENERS, listener, arguments);
    }

    private static OpenCall told(int call, String kept, MethodId listener, List<Argument> arguments) {
        Atom listeners = new Atom.Input(0, Path.of(kept));
        return new OpenCall(Sites.of(call), listener, Type.VOID, List.of(listeners), arguments);
    }

    /** The event, or what it is made of: the bean, the property's name, and the last two of the values that are given. */
    private static List<Argument> changed(ModelledCall call) {
        int last = call.registers() - 1;
        if (last == 1) {
            return List.of(argument(0, Path.EMPTY, new Atom.Input(1, Path.EMPTY)));
        }
        return List.of(
                argument(0, Path.of("source"), new Atom.Input(0, Path.of("source"))),
                argument(0, Path.of("propertyName"), new Atom.Input(1, Path.EMPTY)),
                argument(0, Path.of("oldValue"), new Atom.Input(last - 1, Path.EMPTY)),
                argument(0, Path.of("newValue"), new Atom.Input(last, Path.EMPTY)));
    }

    /** The eldest entry is any of the map, or the one that is put in. */
    private static List<Argument> entries(List<Edge> edges) {
        List<Argument> entries = new ArrayList<>();
        for (String part : List.of(Path.KEY, Path.VALUE)) {
            entries.add(argument(0, Path.of(part), new Atom.Input(0, Path.of(part))));
        }
        for (Edge edge : edges) {
            Path to = edge.to().path();
            if (edge.to() instanceof Exit.Parameter into
                    && into.index() == 0
                    && to.selectors().size() == 1) {
                entries.add(argument(0, Path.of(Path.isValue(to.last()) ? Path.VALUE : to.last()), edge.from()));
            }
        }
        return entries;
    }

    private static Argument argument(int index, Path path, Atom from) {
        return new Argument(index, path, from, Trail.START);
    }
}
