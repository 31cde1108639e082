package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.MethodContext.SinkKey;
import io.github.personaldata.checker.flow.interpret.Unfolding.Leaving;
import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Summary.Unmodelled;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the summary from what was gathered: objects made in sight become edges to the places where they and their parts leave. */
final class Exits {
    private static final int DEPTH = 4;
    private static final int EDGES = 512;
    private static final int TEMPLATES = 512;

    private final MethodContext context;
    private final Map<List<Object>, Trail> edges = new LinkedHashMap<>();
    private final Unfolding unfolding;
    private boolean complete = true;

    Exits(MethodContext context) {
        this.context = context;
        this.unfolding = new Unfolding(context, this::edge);
    }

    Summary summary() {
        unfolding.leave(context.returned, new Exit.Returned(Path.EMPTY));
        unfolding.leave(context.thrown, new Exit.Thrown(Path.EMPTY));
        context.effects.forEach((exit, value) -> unfolding.leave(value, exit));
        List<OpenCall> found = opens();
        unfolding.handOut(context.escaped);
        early();
        List<OpenCall> opens = found.stream().map(this::early).toList();
        List<Edge> all = new ArrayList<>();
        edges.forEach((key, trail) -> all.add(new Edge((Atom) key.get(0), (Exit) key.get(1), trail)));
        Assured assured = context.assured;
        if (assured != null) {
            assured.settle();
        }
        List<SinkTemplate> gathered = new ArrayList<>();
        context.sinks.forEach((key, trail) -> {
            if (unfolding.tells(key.payload())) {
                Consents given = assured == null ? Consents.NONE : assured.given(key);
                gathered.add(new SinkTemplate(key.place(), key.payload(), key.destination(), given, trail));
            }
        });
        Set<Sites> relative = context.flat != null ? Set.of() : relative(all, opens);
        MethodId method = context.body.method();
        Joining joining = new Joining(context, relative);
        joining.take(all);
        List<SinkTemplate> sinks = labelledFirst(joining.sinks(gathered));
        List<Edge> edges = new ArrayList<>(limited(joining.ledOn()));
        edges.addAll(context.flat == null ? limited(joining.kept()) : joining.kept());
        List<Unmodelled> unmodelled = List.copyOf(context.unmodelled.values());
        Assurance said = assured == null ? Assurance.NONE : assured.said();
        return new Summary(method, edges, replaced(), sinks, opens, unmodelled, relative, said);
    }

    /** Open calls that depend on what the method is given, directly or by the result of another call. */
    private static Set<Sites> relative(List<Edge> edges, List<OpenCall> opens) {
        Set<Sites> relative = new HashSet<>();
        for (boolean more = true; more; ) {
            int before = relative.size();
            for (OpenCall open : opens) {
                boolean given =
                        open.receivers().stream().anyMatch(r -> r instanceof Atom.Fresh || isRelative(r, relative))
                                || open.arguments().stream().anyMatch(a -> isRelative(a.from(), relative));
                if (given) {
                    relative.add(open.key());
                }
            }
            for (Edge edge : edges) {
                if (edge.to() instanceof Exit.Result result
                        && result.in() == null
                        && isRelative(edge.from(), relative)) {
                    relative.add(result.call());
                }
            }
            more = relative.size() > before;
        }
        Set<Sites> open = new HashSet<>();
        opens.forEach(o -> open.add(o.key()));
        relative.retainAll(open);
        return relative;
    }

    private static boolean isRelative(Atom atom, Set<Sites> relative) {
        Sites call = atom.resultOf();
        return call != null ? relative.contains(call) : atom.dependsOnCaller();
    }

    /** Whether the summary holds everything that was found. */
    boolean complete() {
        return complete;
    }

    /** Too many templates are cut, those that carry a label kept before others; the method then counts as unanalysed. */
    private List<SinkTemplate> labelledFirst(List<SinkTemplate> all) {
        if (all.size() <= TEMPLATES) {
            return all;
        }
        complete = false;
        List<SinkTemplate> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(s -> !isLabelled(s.payload())));
        return sorted.subList(0, TEMPLATES);
    }

    private boolean isLabelled(Atom payload) {
        Atom atom = payload.printed();
        return atom instanceof Atom.Source || context.labels.onPath(atom.path()) != null;
    }

    private void edge(Leaving leaving) {
        if (!isIdentity(leaving.atom(), leaving.exit())) {
            edges.putIfAbsent(List.of(leaving.atom(), leaving.exit()), leaving.trail());
        }
        String label = context.labels.onPath(leaving.exit().path());
        if (label != null && !leaving.trail().marks().contains(Trail.Mark.DERIVED)) {
            context.members.stored(leaving.atom(), label);
        }
    }

    /** Whether a part stays where it is. One of many may have changed places with another. */
    private static boolean isIdentity(Atom atom, Exit exit) {
        return (exit.path().isEmpty() || !isAnyOfMany(exit.path().last()))
                && atom instanceof Atom.Input input
                && exit instanceof Exit.Parameter parameter
                && input.index() == parameter.index()
                && input.path().equals(parameter.path());
    }

    private static boolean isAnyOfMany(String selector) {
        return selector.equals(Path.ELEMENTS) || selector.equals(Path.VALUE);
    }

    private List<OpenCall> opens() {
        List<OpenCall> opens = new ArrayList<>();
        for (Map.Entry<Sites, MethodContext.Open> entry : context.opens.entrySet()) {
            MethodContext.Open open = entry.getValue();
            List<Argument> arguments = new ArrayList<>();
            for (int i = 0; i < open.arguments.size(); i++) {
                int index = i;
                Exit given = new Exit.Given(open.call.method(), index, Path.EMPTY);
                unfolding.leave(
                        open.arguments.get(i),
                        given,
                        leaving -> arguments.add(
                                new Argument(index, leaving.exit().path(), leaving.atom(), leaving.trail())));
            }
            LeftOpen.Call call = open.call;
            List<Atom> receivers = List.copyOf(open.receivers.atoms());
            opens.add(new OpenCall(entry.getKey(), call.method(), call.type(), receivers, arguments, call.runs()));
        }
        return opens;
    }

    /** Data that ends in a labelled member is that datum from its definition on, also on the way to a sink beside it. */
    private void early() {
        if (context.members.all().isEmpty()) {
            return;
        }
        if (context.flat != null) {
            context.flat.leadBackStored();
        }
        for (Map.Entry<SinkKey, Trail> sink : List.copyOf(context.sinks.entrySet())) {
            SinkKey key = sink.getKey();
            Atom payload = key.payload().printed();
            for (String label : storedAs(payload)) {
                Atom source = new Atom.Source(label);
                Atom relabelled =
                        key.payload() instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED
                                ? new Atom.Shaped(source, shaped.mechanism(), shaped.type())
                                : source;
                SinkKey early = new SinkKey(key.place(), relabelled, key.destination());
                context.sink(early, sink.getValue());
                if (context.assured != null) {
                    context.assured.reachesToo(key, early);
                }
            }
        }
        for (List<Object> key : List.copyOf(edges.keySet())) {
            Trail trail = edges.getOrDefault(key, Trail.START);
            boolean out = key.get(1) instanceof Exit.Returned
                    || key.get(1) instanceof Exit.Field
                    || key.get(1) instanceof Exit.Parameter given && context.labels.onPath(given.path()) == null;
            if (out && key.get(0) instanceof Atom origin) {
                for (String label : storedAs(origin)) {
                    edges.putIfAbsent(List.of(new Atom.Source(label), key.get(1)), trail);
                }
            }
        }
    }

    /** The same for what a call is given that is left open. */
    private OpenCall early(OpenCall open) {
        List<Argument> arguments = new ArrayList<>(open.arguments());
        for (Argument argument : open.arguments()) {
            for (String label : storedAs(argument.from())) {
                arguments.add(
                        new Argument(argument.index(), argument.path(), new Atom.Source(label), argument.trail()));
            }
        }
        return arguments.size() == open.arguments().size()
                ? open
                : new OpenCall(open.key(), open.method(), open.type(), open.receivers(), arguments, open.runs());
    }

    /** Labels of the members in which an origin's value ends, or that of one which may be the same. */
    private Set<String> storedAs(Atom origin) {
        if (!Namesakes.isOneOfMany(origin)) {
            return context.members.all().getOrDefault(origin, Set.of());
        }
        Set<String> labels = new LinkedHashSet<>();
        context.members.all().forEach((other, of) -> {
            if (other.path().mayBeSame(origin.path()) && other.root().equals(origin.root())) {
                labels.addAll(of);
            }
        });
        return labels;
    }

    /** Parts of parameters that no longer hold what they held on entry, whichever way the method went. */
    private List<Exit> replaced() {
        List<Exit> replaced = new ArrayList<>();
        Code code = context.body;
        for (int i = 0; i < code.parameters(); i++) {
            Atom.Input parameter = new Atom.Input(i, Path.EMPTY);
            context.finalState.parts(parameter).forEach((selector, value) -> {
                if (!value.atoms().contains(parameter.then(selector)) && Path.isField(selector)) {
                    replaced.add(new Exit.Parameter(parameter.index(), Path.of(selector)));
                }
            });
        }
        return replaced;
    }

    /** A summary with too many edges keeps its facts but forgets, step by step, which parts of a parameter they come from. */
    private List<Edge> limited(List<Edge> all) {
        Collection<Edge> edges = all;
        for (int depth = DEPTH; edges.size() > EDGES && depth >= 0; depth--) {
            Map<List<Object>, Edge> cut = new LinkedHashMap<>();
            for (Edge edge : edges) {
                Edge shorter = cut(edge, depth);
                cut.putIfAbsent(List.of(shorter.from(), shorter.to()), shorter);
            }
            edges = cut.values();
        }
        return edges.size() <= EDGES ? List.copyOf(edges) : labelledEdges(edges);
    }

    private Edge cut(Edge edge, int depth) {
        if (!(edge.from() instanceof Atom.Input input)
                || input.path().selectors().size() <= depth
                || context.labels.onPath(input.path()) != null) {
            return edge;
        }
        Path above = new Path(input.path().selectors().subList(0, depth));
        Atom from = new Atom.Input(input.index(), depth == 0 ? above : above.then(Path.REST));
        return new Edge(from, edge.to(), edge.trail().marked(Set.of(Trail.Mark.WIDENED)));
    }

    /** Far too many edges are cut, objects and what carries a label kept before others; the method then counts as unanalysed. */
    private List<Edge> labelledEdges(Collection<Edge> all) {
        complete = false;
        List<Edge> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Edge e) -> !isLabelled(e.from()))
                .thenComparing(e -> context.labels.onPath(e.to().path()) == null)
                .thenComparing(e -> e.to().path().selectors().size()));
        return List.copyOf(sorted.subList(0, EDGES));
    }
}
