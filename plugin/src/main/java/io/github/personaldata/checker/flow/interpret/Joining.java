package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many origins that leave a method together become one: a node of the joined graph stands for them, so that callers, and theirs, carry one
 * origin instead of all. Of origins that depend on no caller a few are many, since nothing is lost: they mean the same everywhere. Others are
 * joined where they are too many to be led through each caller; the graph then leads the node back to all callers alike.
 */
final class Joining {
    /** So many origins that depend on no caller leave one by one. */
    private static final int FEW = 3;

    /** So many origins of any kind leave one by one. */
    private static final int SOME = 12;

    /** Begins the call chains that name such nodes. */
    private static final int JOINED = -20;

    private final MethodContext context;
    private final Set<Sites> relative;
    private final List<Edge> ledOn = new ArrayList<>();
    private final List<Edge> kept = new ArrayList<>();

    Joining(MethodContext context, Set<Sites> relative) {
        this.context = context;
        this.relative = relative;
    }

    /** Edges that callers apply. */
    List<Edge> ledOn() {
        return ledOn;
    }

    /** Edges for the joined graph only, with those to the nodes that were made. */
    List<Edge> kept() {
        return kept;
    }

    /** Takes edges. */
    void take(List<Edge> all) {
        Map<Exit, List<Edge>> leaving = new LinkedHashMap<>();
        for (Edge edge : all) {
            if (!isLedOn(edge.to())) {
                kept.add(edge);
            } else if (isJoinable(edge.from())) {
                leaving.computeIfAbsent(edge.to(), e -> new ArrayList<>()).add(edge);
            } else {
                ledOn.add(edge);
            }
        }
        leaving.forEach((exit, together) -> {
            List<Edge> same =
                    together.stream().filter(e -> !e.from().dependsOnCaller()).toList();
            if (together.size() > SOME) {
                join(exit, together);
            } else if (same.size() > FEW && !(exit instanceof Exit.Field)) {
                join(exit, same);
                together.stream().filter(e -> e.from().dependsOnCaller()).forEach(ledOn::add);
            } else {
                ledOn.addAll(together);
            }
        });
    }

    private void join(Exit exit, List<Edge> together) {
        ledOn.add(new Edge(node(exit.toString(), type(exit), together), exit, Trail.START));
    }

    /** A node for origins; its name stays while they become more. */
    private Atom node(String name, Type type, List<Edge> together) {
        Sites call = new Sites(List.of(JOINED, name.hashCode()));
        for (Edge edge : together) {
            kept.add(new Edge(edge.from(), new Exit.Result(call, Path.EMPTY), edge.trail()));
        }
        return new Atom.Result(call, type);
    }

    /** Templates of which those with one place and destination are few. */
    List<SinkTemplate> sinks(List<SinkTemplate> all) {
        Map<List<Object>, List<SinkTemplate>> leaving = new LinkedHashMap<>();
        List<SinkTemplate> sinks = new ArrayList<>();
        for (SinkTemplate sink : all) {
            boolean weak =
                    sink.payload() instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED;
            if (weak || !isJoinable(sink.payload())) {
                sinks.add(sink);
            } else {
                leaving.computeIfAbsent(List.of(sink.place(), sink.destination()), p -> new ArrayList<>())
                        .add(sink);
            }
        }
        leaving.forEach((place, together) -> {
            if (together.size() <= SOME) {
                sinks.addAll(together);
            } else {
                Exit none = new Exit.Returned(Path.EMPTY);
                Atom node = node(
                        place.toString(),
                        Type.OBJECT,
                        together.stream()
                                .map(s -> new Edge(s.payload(), none, s.trail()))
                                .toList());
                SinkTemplate first = together.get(0);
                sinks.add(new SinkTemplate(first.place(), node, first.destination(), Trail.START));
            }
        });
        return sinks;
    }

    /** Whether callers lead on what leaves there. */
    private boolean isLedOn(Exit exit) {
        return !(exit instanceof Exit.Given)
                && !(exit instanceof Exit.Result result && result.in() == null && !relative.contains(result.call()));
    }

    /** The results of open calls that callers open anew stay apart. */
    private boolean isJoinable(Atom atom) {
        Sites call = atom.resultOf();
        return atom.carries() && (call == null || !relative.contains(call));
    }

    /** Static type of what leaves there, as far as declarations tell. */
    private Type type(Exit exit) {
        Type type = Type.OBJECT;
        if (exit instanceof Exit.Returned) {
            MethodInfo info = context.program.method(context.body.method());
            type = info == null ? Type.OBJECT : info.result();
        } else if (exit instanceof Exit.Parameter out && out.index() < context.body.parameters()) {
            type = context.body.registers().get(out.index()).type();
        } else if (exit instanceof Exit.Field out) {
            FieldInfo field = context.program.field(out.field());
            type = field == null ? Type.OBJECT : field.type();
        }
        for (String selector : exit.path().selectors()) {
            boolean known = Path.isField(selector) || selector.startsWith("[") && !selector.equals(Path.HELD);
            type = known ? context.types.kinds().part(type, selector) : Type.OBJECT;
        }
        return type;
    }
}
