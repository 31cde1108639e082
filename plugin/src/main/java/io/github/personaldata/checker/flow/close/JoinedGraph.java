package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.Arrivals.Along;
import io.github.personaldata.checker.flow.close.OpenCalls.Call;
import io.github.personaldata.checker.flow.close.Predecessors.Before;
import io.github.personaldata.checker.flow.close.Predecessors.Seen;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        this.opens = new OpenCalls(program, types.targets(), summaries);
        this.predecessors = new Predecessors(program, types, labels, summaries, roots, opens);
        for (int round = 0; round < ROUNDS && followFunctions(); round++) {
            vertices.clear();
        }
    }

    /** A node with what flows into it, found once. */
    private static final class Vertex {
        final Node node;

        @Nullable
        List<Step> before;

        /** Classes of the printed object that it shows. */
        final Set<Seen> shown = new HashSet<>(0);

        Vertex(Node node) {
            this.node = node;
        }
    }

    private record Step(Vertex vertex, Trail trail) {}

    /** Whether open calls run a method. */
    boolean isOpened(MethodId method) {
        return opens.isOpened(method);
    }

    /** Leads receivers of open calls back to functions; whether any was new. */
    private boolean followFunctions() {
        Map<Call, List<Node>> receivers = opens.receiversOfFunctions();
        Set<Node> ends = new LinkedHashSet<>();
        receivers.values().forEach(ends::addAll);
        Arrivals<Atom.Fresh> functions = new Arrivals<>(
                built(ends),
                Along.OBJECTS,
                node -> node.atom() instanceof Atom.Fresh fresh && fresh.isFunction() ? fresh : null,
                true);
        boolean more = false;
        for (Map.Entry<Call, List<Node>> entry : receivers.entrySet()) {
            for (Node receiver : entry.getValue()) {
                for (Atom.Fresh function : functions.at(receiver)) {
                    more |= opens.answers(entry.getKey(), function);
                }
            }
        }
        return more;
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
        Arrivals<Seen> classes = new Arrivals<>(graph, Along.OBJECTS, predecessors::seen, true);
        boolean more = false;
        for (Node node : graph.nodes()) {
            if (node.atom() instanceof Atom.Shaped shaped && predecessors.isOpen(shaped)) {
                more |= shows(vertex(node), shaped, classes.at(Predecessors.object(node, shaped)));
            }
        }
        return more;
    }

    private boolean shows(Vertex vertex, Atom.Shaped shaped, List<Seen> classes) {
        List<Seen> more = classes.stream().filter(vertex.shown::add).toList();
        if (more.isEmpty()) {
            return false;
        }
        Set<Vertex> known = new HashSet<>();
        List<Step> steps = before(vertex);
        steps.forEach(step -> known.add(step.vertex()));
        int before = steps.size();
        for (Seen seen : more) {
            for (Before part : predecessors.printedAs(vertex.node, shaped, seen.type(), seen.exact())) {
                Vertex from = vertex(part.node().coarser());
                if (known.add(from)) {
                    steps.add(new Step(from, part.trail()));
                }
            }
        }
        return steps.size() > before;
    }

    /** What is known so far to lead to those nodes. */
    Reversed built(Collection<Node> ends) {
        List<Vertex> reached = new ArrayList<>();
        Map<Vertex, Integer> numbers = new HashMap<>();
        for (Node end : ends) {
            number(vertex(end), numbers, reached);
        }
        for (int i = 0; i < reached.size(); i++) {
            for (Step step : before(reached.get(i))) {
                number(step.vertex(), numbers, reached);
            }
        }
        int[] first = new int[reached.size() + 1];
        for (Vertex vertex : reached) {
            before(vertex).forEach(step -> first[numbers.getOrDefault(step.vertex(), 0) + 1]++);
        }
        for (int i = 0; i < reached.size(); i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] to = new int[first[reached.size()]];
        Trail[] trails = new Trail[to.length];
        for (int i = 0; i < reached.size(); i++) {
            for (Step step : before(reached.get(i))) {
                int place = next[numbers.getOrDefault(step.vertex(), 0)]++;
                to[place] = i;
                trails[place] = step.trail();
            }
        }
        return new Reversed(reached.stream().map(vertex -> vertex.node).toList(), first, to, trails);
    }

    private static void number(Vertex vertex, Map<Vertex, Integer> numbers, List<Vertex> reached) {
        if (numbers.putIfAbsent(vertex, reached.size()) == null) {
            reached.add(vertex);
        }
    }

    private Vertex vertex(Node node) {
        Vertex known = vertices.get(node);
        if (known == null) {
            known = new Vertex(node);
            vertices.put(node, known);
        }
        return known;
    }

    private List<Step> before(Vertex vertex) {
        List<Step> known = vertex.before;
        if (known == null) {
            Map<Vertex, Trail> steps = new LinkedHashMap<>();
            predecessors
                    .of(vertex.node)
                    .forEach(before -> steps.putIfAbsent(vertex(before.node().coarser()), before.trail()));
            known = new ArrayList<>(steps.size());
            for (Map.Entry<Vertex, Trail> step : steps.entrySet()) {
                known.add(new Step(step.getKey(), step.getValue()));
            }
            vertex.before = known;
        }
        return known;
    }
}
