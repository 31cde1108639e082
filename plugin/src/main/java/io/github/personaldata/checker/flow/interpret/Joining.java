package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consents;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** So many parts of one object leave one by one where nothing else leaves with them, as from {@code toString()}. */
    private static final int PARTS = 64;

    /** Parts that lie no deeper; with enums and the like their texts are parts of parts. */
    private static final int DEEP = 2;

    /** So many payloads leave one by one if the caller says where they go: who sends what where is then not mixed up. */
    private static final int ADDRESSED = 48;

    /** The same for a method that is not followed statement by statement: what it does with its caller's data is told for all callers. */
    private static final int SOME_FLAT = 4;

    /** So many objects leave one by one. */
    private static final int OBJECTS = 6;

    /** Begins the call chains that name such nodes. */
    private static final int JOINED = -20;

    private final MethodContext context;
    private final Set<Sites> relative;
    private final int some;
    private final List<Edge> ledOn = new ArrayList<>();
    private final List<Edge> kept = new ArrayList<>();

    Joining(MethodContext context, Set<Sites> relative) {
        this.context = context;
        this.relative = relative;
        this.some = context.flat == null ? SOME : SOME_FLAT;
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
        for (Edge edge : withoutCrowds(all)) {
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
            if (together.size() > most(together.stream().map(Edge::from)) || isForAll(exit)) {
                join(exit, together);
            } else if (same.size() > FEW && !(exit instanceof Exit.Field)) {
                join(exit, same);
                together.stream().filter(e -> e.from().dependsOnCaller()).forEach(ledOn::add);
            } else {
                ledOn.addAll(together);
            }
        });
    }

    /** How many of these leave one by one; parts of one object that the caller gives are no more than its class has. */
    private int most(Stream<Atom> origins) {
        List<Atom> dependent =
                origins.map(Atom::printed).filter(Atom::dependsOnCaller).toList();
        boolean parts = context.flat == null
                && dependent.stream()
                        .allMatch(a ->
                                a instanceof Atom.Input && a.path().selectors().size() <= DEEP)
                && dependent.stream().map(Atom::root).distinct().count() == 1;
        return parts ? PARTS : some;
    }

    /** Where many objects leave together, what they hold is told apart no more than they are. */
    private List<Edge> withoutCrowds(List<Edge> all) {
        Map<Exit, Set<Atom>> objects = new LinkedHashMap<>();
        for (Edge edge : all) {
            if (edge.from() instanceof Atom.Fresh && isLedOn(edge.to()) && !(edge.to() instanceof Exit.Field)) {
                objects.computeIfAbsent(edge.to(), e -> new HashSet<>()).add(edge.from());
            }
        }
        List<Exit> crowded = new ArrayList<>();
        objects.forEach((exit, atoms) -> {
            if (atoms.size() > OBJECTS && crowded.stream().noneMatch(exit::isWithin)) {
                crowded.removeIf(inner -> inner.isWithin(exit));
                crowded.add(exit);
            }
        });
        List<Edge> others = all;
        for (Exit exit : crowded) {
            List<Edge> rest = new ArrayList<>();
            Sites call = new Sites(List.of(JOINED, exit.toString().hashCode()));
            for (Edge edge : others) {
                if (edge.to().isWithin(exit)) {
                    Path path = edge.to().path().from(exit.path().selectors().size());
                    kept.add(new Edge(edge.from(), new Exit.Result(call, path), edge.trail()));
                } else {
                    rest.add(edge);
                }
            }
            ledOn.add(new Edge(new Atom.Result(call, type(exit)), exit, Trail.START));
            others = rest;
        }
        return others;
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
            List<SinkTemplate> rest = new ArrayList<>(together);
            if (context.flat == null && together.get(0).destination().stream().anyMatch(Atom::dependsOnCaller)) {
                List<SinkTemplate> addressed = together.stream()
                        .filter(s -> s.payload().dependsOnCaller())
                        .toList();
                if (addressed.size() <= ADDRESSED) {
                    sinks.addAll(addressed);
                    rest.removeAll(addressed);
                }
            }
            if (rest.size() <= most(rest.stream().map(SinkTemplate::payload)) && !isForAll(rest)) {
                sinks.addAll(rest);
            } else {
                sinks.add(joined(place.toString(), rest));
            }
        });
        return sinks;
    }

    private SinkTemplate joined(String name, List<SinkTemplate> together) {
        Exit none = new Exit.Returned(Path.EMPTY);
        List<Edge> payloads = together.stream()
                .map(s -> new Edge(s.payload(), none, s.trail()))
                .toList();
        SinkTemplate first = together.get(0);
        Consents common = together.stream()
                .map(SinkTemplate::consents)
                .reduce(Consents::meet)
                .orElse(Consents.NONE);
        Atom node = node(name, Type.OBJECT, payloads);
        return new SinkTemplate(first.place(), node, first.destination(), common, Trail.START);
    }

    /** Whether what its callers give leaves there, and is told for all of them. */
    private boolean isForAll(List<SinkTemplate> together) {
        return context.flat != null
                && together.stream().anyMatch(s -> s.payload().dependsOnCaller());
    }

    /** The same for what is stored in a field; of a labelled one the callers must know, whose data gets that label. */
    private boolean isForAll(Exit exit) {
        return context.flat != null
                && exit instanceof Exit.Field out
                && context.labels.ofField(out.field().toString()) == null;
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
