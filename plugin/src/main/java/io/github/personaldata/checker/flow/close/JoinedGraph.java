package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.Arrivals.Along;
import io.github.personaldata.checker.flow.close.OpenCalls.Call;
import io.github.personaldata.checker.flow.close.Predecessors.Before;
import io.github.personaldata.checker.flow.close.Predecessors.Seen;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All summaries joined: origins of one method led back to the origins, in other methods, that flow into them. */
final class JoinedGraph {
    /** Rounds in which functions are followed back to where they were made; what they run may hand on functions in turn. */
    private static final int ROUNDS = 3;

    private final OpenCalls opens;
    private final Predecessors predecessors;
    private final Map<Node, Vertex> vertices = new HashMap<>();

    JoinedGraph(
            Program program,
            TypeFacts types,
            LabelTable labels,
            Map<MethodId, Summary> summaries,
            Set<MethodId> roots) {
        this.opens = new OpenCalls(program, types.targets(), types.purposes(), summaries);
        this.predecessors = new Predecessors(program, types, labels, summaries, roots, opens);
        for (int round = 0; round < ROUNDS; round++) {
            Set<MethodId> more = followFunctions();
            if (more.isEmpty()) {
                break;
            }
            more.addAll(opens.gather());
            forget(more);
        }
    }

    /** A node with what flows into it, found once. */
    private static final class Vertex {
        final int id;
        final Node node;

        @Nullable
        List<Step> before;

        /** Stands for the classes that reach the object which it prints. */
        @Nullable
        Node shown;

        Vertex(int id, Node node) {
            this.id = id;
            this.node = node;
        }
    }

    private record Step(Vertex vertex, Trail trail) {}

    /** Whether it is known what a container gives there. */
    boolean isInjected(MethodId method, Atom.Input input) {
        return predecessors.isInjected(method, input);
    }

    /** Whether open calls run a method. */
    boolean isOpened(MethodId method) {
        return opens.isOpened(method);
    }

    /** Whether it is the result of a call that only objects of the program's classes leave open. */
    boolean isModelled(Node node) {
        return opens.isModelled(node.method(), node.atom());
    }

    /** Leads receivers of open calls back to functions and objects: methods that take part in what is new. */
    private Set<MethodId> followFunctions() {
        Map<Call, List<Node>> receivers = opens.receivers();
        Set<Node> ends = new LinkedHashSet<>();
        receivers.values().forEach(ends::addAll);
        Arrivals<Atom.Fresh> functions = new Arrivals<>(
                built(ends),
                Along.OBJECTS,
                node -> node.atom() instanceof Atom.Fresh fresh && opens.mayAnswer(fresh) ? fresh : null,
                function -> true);
        Set<MethodId> more = new HashSet<>();
        receivers.forEach((call, nodes) -> {
            for (Node receiver : nodes) {
                for (Atom.Fresh function : functions.at(receiver)) {
                    MethodId run = opens.answers(call, function);
                    if (run != null) {
                        more.add(call.method());
                        more.add(run);
                    }
                }
            }
        });
        return more;
    }

    /** Forgets what flows into nodes of those methods, and into fields, which what is returned may now reach. */
    private void forget(Set<MethodId> methods) {
        for (Vertex vertex : vertices.values()) {
            if (vertex.node.isWrites() || methods.contains(vertex.node.method())) {
                vertex.before = null;
            }
        }
    }

    /** Everything that leads to those nodes. */
    Reversed leadingTo(Collection<Node> ends) {
        Reversed graph = built(ends);
        while (showsMore(graph)) {
            graph = built(ends);
        }
        return graph;
    }

    /** Lets printed objects of unknown class show what the classes that reach them show; whether any was new. */
    private boolean showsMore(Reversed graph) {
        Arrivals<Seen> classes = new Arrivals<>(graph, Along.OBJECTS, predecessors::seen, predecessors::isAll);
        // the list is the same one where the classes are the same
        Map<Mechanism, Map<List<Seen>, Optional<Node>>> shown = new EnumMap<>(Mechanism.class);
        boolean more = false;
        for (Node node : graph.nodes()) {
            if (node.atom() instanceof Atom.Shaped shaped && predecessors.isOpen(shaped)) {
                List<Seen> there = classes.at(Predecessors.object(node, shaped).coarser());
                Node any = shown.computeIfAbsent(shaped.mechanism(), m -> new IdentityHashMap<>())
                        .computeIfAbsent(there, c -> Optional.ofNullable(predecessors.anyOf(c, shaped.mechanism())))
                        .orElse(null);
                more |= any != null && shows(vertex(node), shaped, any);
            }
        }
        return more;
    }

    private boolean shows(Vertex vertex, Atom.Shaped shaped, Node any) {
        if (any.equals(vertex.shown)) {
            return false;
        }
        List<Before> before = predecessors.of(vertex.node);
        before.addAll(predecessors.printedAs(vertex.node, shaped, any));
        vertex.before = steps(before);
        vertex.shown = any;
        return true;
    }

    /** What is known so far to lead to those nodes. */
    Reversed built(Collection<Node> ends) {
        List<Vertex> reached = new ArrayList<>();
        BitSet seen = new BitSet(vertices.size());
        for (Node end : ends) {
            reach(vertex(end), seen, reached);
        }
        for (int i = 0; i < reached.size(); i++) {
            for (Step step : before(reached.get(i))) {
                reach(step.vertex(), seen, reached);
            }
        }
        int[] numbers = new int[vertices.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < reached.size(); i++) {
            numbers[reached.get(i).id] = i;
        }
        int[] first = new int[reached.size() + 1];
        for (Vertex vertex : reached) {
            before(vertex).forEach(step -> first[numbers[step.vertex().id] + 1]++);
        }
        for (int i = 0; i < reached.size(); i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] to = new int[first[reached.size()]];
        Trail[] trails = new Trail[to.length];
        for (int i = 0; i < reached.size(); i++) {
            for (Step step : before(reached.get(i))) {
                int place = next[numbers[step.vertex().id]]++;
                to[place] = i;
                trails[place] = step.trail();
            }
        }
        return new Reversed(
                reached.stream().map(vertex -> vertex.node).toList(), node -> number(node, numbers), first, to, trails);
    }

    private static void reach(Vertex vertex, BitSet seen, List<Vertex> reached) {
        if (!seen.get(vertex.id)) {
            seen.set(vertex.id);
            reached.add(vertex);
        }
    }

    private int number(Node node, int[] numbers) {
        Vertex known = vertices.get(node);
        return known == null || known.id >= numbers.length ? -1 : numbers[known.id];
    }

    private Vertex vertex(Node node) {
        Vertex known = vertices.get(node);
        if (known == null) {
            known = new Vertex(vertices.size(), node);
            vertices.put(node, known);
        }
        return known;
    }

    private List<Step> before(Vertex vertex) {
        List<Step> known = vertex.before;
        if (known == null) {
            known = steps(predecessors.of(vertex.node));
            vertex.before = known;
        }
        return known;
    }

    private List<Step> steps(List<Before> all) {
        Map<Vertex, Trail> trails = new LinkedHashMap<>();
        all.forEach(before -> trails.putIfAbsent(vertex(before.node().coarser()), before.trail()));
        List<Step> steps = new ArrayList<>(trails.size());
        trails.forEach((vertex, trail) -> steps.add(new Step(vertex, trail)));
        return steps;
    }
}
