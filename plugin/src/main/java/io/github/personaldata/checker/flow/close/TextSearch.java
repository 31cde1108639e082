package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which texts fill the holes in texts: all of them in one pass along the data. */
final class TextSearch {
    private final Arrivals<Node> arrivals;

    /**
     * A search in the joined graph.
     *
     * @param holes parts of texts that are not known where the texts are made
     * @param nested how deep texts with holes lie in the holes of others
     * @param tells whether a node that is no text says something of what fills a hole
     */
    TextSearch(JoinedGraph graph, Collection<Node> holes, int nested, Predicate<Node> tells) {
        Set<Node> all = new LinkedHashSet<>(holes);
        Reversed leading = graph.built(all);
        for (int depth = 0; depth < nested; depth++) {
            int before = all.size();
            leading.nodes().forEach(node -> all.addAll(holes(node)));
            if (all.size() == before) {
                break;
            }
            leading = graph.built(all);
        }
        this.arrivals = new Arrivals<>(
                leading,
                TextSearch::flows,
                node -> node.atom() instanceof Atom.Text || tells.test(node) ? node : null,
                origin -> false);
    }

    /** What unknown code makes of an address is another one. */
    private static boolean flows(Node from, Trail trail, Node to) {
        return !trail.marks().contains(Trail.Mark.VIA_UNMODELLED) && !to.isHeldBy(from);
    }

    private static List<Node> holes(Node node) {
        List<Node> holes = new ArrayList<>();
        for (Atom.Segment segment : node.atom() instanceof Atom.Text text ? text.segments() : List.<Atom.Segment>of()) {
            Atom hole = segment.hole();
            if (hole != null) {
                holes.add(new Node(node.method(), hole));
            }
        }
        return holes;
    }

    /** The texts, and other nodes that tell something, that reach a hole. */
    List<Node> at(Node hole) {
        return arrivals.at(hole);
    }
}
