package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Trail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the joined graph that leads to some nodes, in the direction in which data flows. */
final class Reversed {
    private final List<Node> nodes;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final int[] first;
    private final int[] to;
    private final Trail[] trails;

    /**
     * A graph of these nodes.
     *
     * @param nodes numbered by their place
     * @param first where in {@code to} the edges of a node begin; one entry more than there are nodes
     * @param to the node that an edge leads to
     * @param trails how data flows along an edge
     */
    Reversed(List<Node> nodes, int[] first, int[] to, Trail[] trails) {
        this.nodes = nodes;
        this.first = first;
        this.to = to;
        this.trails = trails;
        nodes.forEach(node -> numbers.put(node, numbers.size()));
    }

    /** The number of a node; null if it is not in the graph. */
    @Nullable
    Integer number(Node node) {
        return numbers.get(node);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The first edge that leaves a node; it ends where the next node's begin. */
    int first(int node) {
        return first[node];
    }

    /** The node that an edge leads to. */
    int to(int edge) {
        return to[edge];
    }

    Trail trail(int edge) {
        return trails[edge];
    }
}
