package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.graph.Components;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What reaches which places of the joined graph, all of it in one pass along the data: functions, classes of objects, or texts.
 *
 * @param <T> what is told of a value
 */
final class Arrivals<T> {
    private final Reversed graph;
    private final Along along;
    private final Predicate<T> only;

    /** Nodes that nothing else arrives at than what they tell. */
    private final BitSet closed = new BitSet();

    private final List<T> told = new ArrayList<>();
    private final Components components;
    private final @Nullable BitSet[] reached;
    private final Map<BitSet, List<T>> lists = new HashMap<>();

    /**
     * What reaches the places of a graph.
     *
     * @param along the edges that it flows along
     * @param tells what a node tells of the values it stands for, null for most
     * @param only whether nothing else is asked where a node tells that
     */
    Arrivals(Reversed graph, Along along, Function<Node, @Nullable T> tells, Predicate<T> only) {
        this.graph = graph;
        this.along = along;
        this.only = only;
        Map<Integer, BitSet> own = own(tells);
        this.components = Components.of(graph.nodes().size(), new Flowing());
        this.reached = new BitSet[components.count()];
        BitSet owned = new BitSet();
        own.forEach((node, itself) -> grow(components.of(node), itself, owned));
        propagate(owned);
    }

    /** Tells which edges of the joined graph count. */
    interface Along {
        /** Objects flow from all but their holders, and not out of what is printed of them. */
        Along OBJECTS = (from, trail, to) -> !to.isPrinted() && !to.isHeldBy(from);

        /** Whether it flows along an edge. */
        boolean flows(Node from, Trail trail, Node to);
    }

    private final class Flowing implements Components.Successors {
        @Override
        public int count(int node) {
            return graph.first(node + 1) - graph.first(node);
        }

        @Override
        public int get(int node, int edge) {
            int at = graph.first(node) + edge;
            int to = graph.to(at);
            boolean flows = !closed.get(to)
                    && along.flows(
                            graph.nodes().get(node),
                            graph.trail(at),
                            graph.nodes().get(to));
            return flows ? to : -1;
        }
    }

    private Map<Integer, BitSet> own(Function<Node, @Nullable T> tells) {
        Map<T, BitSet> sets = new HashMap<>();
        Map<Integer, BitSet> own = new HashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            T tale = tells.apply(graph.nodes().get(i));
            if (tale != null) {
                BitSet itself = sets.get(tale);
                if (itself == null) {
                    itself = new BitSet();
                    itself.set(told.size());
                    told.add(tale);
                    sets.put(tale, itself);
                }
                own.put(i, itself);
                closed.set(i, only.test(tale));
            }
        }
        return own;
    }

    /** From what leads to a component on to the component; sets are shared until one grows. */
    private void propagate(BitSet owned) {
        int[][] members = components.members();
        Flowing flowing = new Flowing();
        for (int component = components.count() - 1; component >= 0; component--) {
            BitSet from = reached[component];
            for (int node : from == null ? new int[0] : members[component]) {
                for (int edge = 0; edge < flowing.count(node); edge++) {
                    int to = flowing.get(node, edge);
                    if (to >= 0 && components.of(to) != component) {
                        grow(components.of(to), from, owned);
                    }
                }
            }
        }
    }

    private void grow(int component, BitSet from, BitSet owned) {
        BitSet there = reached[component];
        if (there == null) {
            reached[component] = from;
        } else if (!there.equals(from)) {
            if (!owned.get(component)) {
                owned.set(component);
                there = (BitSet) there.clone();
                reached[component] = there;
            }
            there.or(from);
        }
    }

    /** What is told of the values that reach a node; one and the same list where that is the same. */
    List<T> at(Node node) {
        int number = graph.number(node);
        BitSet there = number < 0 ? null : reached[components.of(number)];
        if (there == null) {
            return List.of();
        }
        List<T> known = lists.get(there);
        if (known == null) {
            known = there.stream().mapToObj(told::get).toList();
            lists.put(there, known);
        }
        return known;
    }
}
