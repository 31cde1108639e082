package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Trail;
import java.util.List;
import java.util.function.ToIntFunction;

/** The part of the joined graph that leads to some nodes, in the direction in which data flows. */
final class Reversed {
    private final List<Node> nodes;
    private final ToIntFunction<Node> numbers;
    private final int[] first;
    private final int[] to;
    private final Trail[] trails;

    /**
     * A graph of these nodes.
     *
     * @param nodes numbered by their place
     * @param numbers the number of a node, below 0 if it is not in the graph
     * @param first where in {@code to} the edges of a node begin; one entry more than there are nodes
     * @param to the node that an edge leads to
     * @param trails how data flows along an edge
     */
    Reversed(List<Node> nodes, ToIntFunction<Node> numbers, int[] first, int[] to, Trail[] trails) {
        this.nodes = nodes;
        this.first = first;
        this.to = to;
        this.trails = trails;
        this.numbers = numbers;
    }

    /** The number of a node; below 0 if it is not in the graph. */
    int number(Node node) {
        return numbers.applyAsInt(node);
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
