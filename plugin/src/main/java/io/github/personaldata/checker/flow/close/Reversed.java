package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.JoinedGraph.Node;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.List;

/**
 * The part of the joined graph that leads to some nodes, in the direction in which data flows.
 *
 * @param nodes numbered by their place
 * @param first where in {@code to} the edges of a node begin; one entry more than there are nodes
 * @param to the node that an edge leads to
 * @param trails how data flows along an edge
 */
record Reversed(List<Node> nodes, int[] first, int[] to, Trail[] trails) {}
