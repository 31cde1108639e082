package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which functions, lambdas and method references, reach which places of the joined graph: all of them in one pass along the data. */
final class FunctionSearch {
    private final Reversed graph;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Atom.Fresh, Integer> indices = new HashMap<>();
    private final List<Atom.Fresh> functions;
    private final @Nullable BitSet[] reached;

    FunctionSearch(Reversed graph) {
        this.graph = graph;
        this.reached = new BitSet[graph.nodes().size()];
        Set<Atom.Fresh> found = new LinkedHashSet<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            numbers.put(node, i);
            if (node.atom() instanceof Atom.Fresh fresh && fresh.isFunction()) {
                found.add(fresh);
            }
        }
        this.functions = List.copyOf(found);
        functions.forEach(function -> indices.put(function, indices.size()));
        propagate();
    }

    private void propagate() {
        Deque<Integer> work = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        for (int i = 0; i < graph.nodes().size(); i++) {
            Integer function = graph.nodes().get(i).atom() instanceof Atom.Fresh fresh ? indices.get(fresh) : null;
            if (function != null) {
                BitSet itself = new BitSet();
                itself.set(function);
                reached[i] = itself;
                work.add(i);
                waiting.set(i);
            }
        }
        while (!work.isEmpty()) {
            int node = work.remove();
            waiting.clear(node);
            BitSet from = reached[node];
            for (int edge = graph.first(node); from != null && edge < graph.first(node + 1); edge++) {
                int to = graph.to(edge);
                if (grows(to, from) && !waiting.get(to)) {
                    waiting.set(to);
                    work.add(to);
                }
            }
        }
    }

    private boolean grows(int to, BitSet from) {
        BitSet there = reached[to];
        if (there == null) {
            reached[to] = (BitSet) from.clone();
            return true;
        }
        int before = there.cardinality();
        there.or(from);
        return there.cardinality() > before;
    }

    /** The functions that reach a node. */
    List<Atom.Fresh> at(Node node) {
        Integer number = numbers.get(node);
        BitSet there = number == null ? null : reached[number];
        return there == null
                ? List.of()
                : there.stream().mapToObj(functions::get).toList();
    }
}
