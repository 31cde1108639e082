package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which labels reach which payloads: from each label, and for each method in which it is read, a search along the data. There are few such
 * pairs and many payloads, so this visits the graph far less often than a search back from each payload.
 */
final class LabelSearch {
    private final Reversed graph;
    private final Function<Node, @Nullable String> labels;
    private final Function<MethodId, MethodId> enclosing;
    private final BitSet wanted = new BitSet();

    /**
     * A search in a graph.
     *
     * @param payloads nodes that are looked for
     * @param labels the label that a node is or implies, null for most
     * @param enclosing the method that a lambda stands in
     */
    LabelSearch(
            Reversed graph,
            Collection<Node> payloads,
            Function<Node, @Nullable String> labels,
            Function<MethodId, MethodId> enclosing) {
        this.graph = graph;
        this.labels = labels;
        this.enclosing = enclosing;
        for (Node payload : payloads) {
            wanted.set(graph.number(payload));
        }
    }

    /** Is told of each label that reaches a payload. */
    interface Visitor {
        /**
         * A label reaches a payload.
         *
         * @param readIn where the label is read first; null if no reading is on the way
         * @param trail by which it gets there
         */
        void reached(Node payload, String label, @Nullable MethodId readIn, Supplier<Trail> trail);
    }

    /** A node that a search came to, and the way back to where it began. */
    private record Hop(int node, @Nullable Hop before, Trail step) {
        Trail trail() {
            Deque<Trail> steps = new ArrayDeque<>();
            for (Hop at = this; at != null; at = at.before) {
                steps.push(at.step);
            }
            Trail trail = Trail.START;
            for (Trail step : steps) {
                trail = trail.then(step);
            }
            return trail;
        }
    }

    /** Searches from all labels, each node nearest first. */
    void run(Visitor visitor) {
        Map<String, List<Hop>> starts = new TreeMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            String label = labels.apply(graph.nodes().get(i));
            if (label != null) {
                starts.computeIfAbsent(label, l -> new ArrayList<>()).add(new Hop(i, null, Trail.START));
            }
        }
        starts.forEach((label, hops) -> {
            Map<MethodId, List<Hop>> read = new TreeMap<>();
            search(hops, label, null, read, visitor);
            read.forEach((method, first) -> search(first, label, method, read, visitor));
        });
    }

    /**
     * Searches along the data.
     *
     * @param readIn where the label was read; null if it was not yet: then hops that read it are put aside
     */
    private void search(
            List<Hop> starts, String label, @Nullable MethodId readIn, Map<MethodId, List<Hop>> read, Visitor visitor) {
        BitSet seen = new BitSet(graph.nodes().size());
        Deque<Hop> work = new ArrayDeque<>();
        for (Hop start : starts) {
            if (!seen.get(start.node())) {
                seen.set(start.node());
                work.add(start);
            }
        }
        while (!work.isEmpty()) {
            Hop hop = work.remove();
            if (wanted.get(hop.node())) {
                visitor.reached(graph.nodes().get(hop.node()), label, readIn, hop::trail);
            }
            for (int edge = graph.first(hop.node()); edge < graph.first(hop.node() + 1); edge++) {
                int to = graph.to(edge);
                Trail step = graph.trail(edge);
                MethodId reads = readIn == null ? reading(step) : null;
                if (reads != null) {
                    read.computeIfAbsent(reads, r -> new ArrayList<>()).add(new Hop(to, hop, step));
                } else if (!seen.get(to)) {
                    seen.set(to);
                    work.add(new Hop(to, hop, step));
                }
            }
        }
    }

    private @Nullable MethodId reading(Trail step) {
        for (Trail.Step one : step.steps()) {
            if (one.kind() == Trail.Kind.READ) {
                return enclosing.apply(one.code());
            }
        }
        return null;
    }
}
