package io.github.personaldata.checker.flow.graph;

import java.util.Arrays;

/**
 * Strongly connected components of a graph of numbered nodes, by Tarjan's algorithm without recursion. They are numbered so that what a
 * component leads to has a lower number.
 */
public final class Components {
    private final Successors graph;
    private final int[] component;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final int[] open;
    private final int[] frames;
    private int opened;
    private int depth;
    private int visited;
    private int count;

    /** Edges of a graph. */
    public interface Successors {
        /** How many edges leave a node. */
        int count(int node);

        /** The node that an edge leads to; below 0 if the edge does not count. */
        int get(int node, int edge);
    }

    private Components(int nodes, Successors graph) {
        this.graph = graph;
        this.component = new int[nodes];
        this.index = new int[nodes];
        this.low = new int[nodes];
        this.next = new int[nodes];
        this.open = new int[nodes];
        this.frames = new int[nodes];
        Arrays.fill(component, -1);
    }

    /** The components of a graph. */
    public static Components of(int nodes, Successors graph) {
        Components components = new Components(nodes, graph);
        for (int node = 0; node < nodes; node++) {
            if (components.index[node] == 0) {
                components.search(node);
            }
        }
        return components;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The component of a node, from 0. */
    public int of(int node) {
        return component[node];
    }

    /** The nodes of each component, in the order of the components. */
    public int[][] members() {
        int[] sizes = new int[count];
        for (int of : component) {
            sizes[of]++;
        }
        int[][] members = new int[count][];
        for (int i = 0; i < count; i++) {
            members[i] = new int[sizes[i]];
        }
        for (int node = component.length - 1; node >= 0; node--) {
            int of = component[node];
            members[of][--sizes[of]] = node;
        }
        return members;
    }

    private void search(int start) {
        enter(start);
        while (depth > 0) {
            int node = frames[depth - 1];
            if (next[node] < graph.count(node)) {
                int to = graph.get(node, next[node]++);
                if (to >= 0 && index[to] == 0) {
                    enter(to);
                } else if (to >= 0 && component[to] < 0) {
                    low[node] = Math.min(low[node], index[to]);
                }
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        index[node] = ++visited;
        low[node] = visited;
        open[opened++] = node;
        frames[depth++] = node;
    }

    private void leave(int node) {
        depth--;
        if (low[node] == index[node]) {
            int member;
            do {
                member = open[--opened];
                component[member] = count;
            } while (member != node);
            count++;
        }
        if (depth > 0) {
            int before = frames[depth - 1];
            low[before] = Math.min(low[before], low[node]);
        }
    }
}
