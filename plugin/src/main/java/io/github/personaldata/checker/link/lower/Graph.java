package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Branch;
import io.github.personaldata.checker.link.code.Instruction.Goto;
import io.github.personaldata.checker.link.code.Instruction.Select;
import io.github.personaldata.checker.link.code.Instruction.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Turns drafts into blocks: drops what cannot be reached, joins chains of single jumps, and numbers the rest in their order. */
final class Graph {
    private final List<BlockDraft> drafts;
    private final int[] predecessors;
    private final boolean[] reached;
    private final int[] numbers;

    private Graph(List<BlockDraft> drafts) {
        this.drafts = drafts;
        this.predecessors = new int[drafts.size()];
        this.reached = new boolean[drafts.size()];
        this.numbers = new int[drafts.size()];
    }

    /** The blocks that can be reached from block 0, which stays the first. */
    static List<Block> finish(List<BlockDraft> drafts) {
        Graph graph = new Graph(drafts);
        graph.reach();
        graph.join();
        return graph.blocks();
    }

    private void reach() {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        reached[0] = true;
        predecessors[0] = 2; // the entry is never joined to another block
        while (!open.isEmpty()) {
            BlockDraft draft = drafts.get(open.remove());
            for (int next : targets(draft.terminator())) {
                visit(next, 1, open);
            }
            for (int handler : draft.handlers) {
                visit(handler, 2, open);
            }
        }
    }

    private void visit(int block, int weight, Deque<Integer> open) {
        predecessors[block] += weight;
        if (!reached[block]) {
            reached[block] = true;
            open.add(block);
        }
    }

    private void join() {
        for (int block = 0; block < drafts.size(); block++) {
            if (reached[block]) {
                BlockDraft draft = drafts.get(block);
                while (draft.terminator() instanceof Goto jump && joins(block, jump.target())) {
                    draft.instructions.remove(draft.instructions.size() - 1);
                    draft.instructions.addAll(drafts.get(jump.target()).instructions);
                    reached[jump.target()] = false;
                }
            }
        }
    }

    private boolean joins(int block, int next) {
        return next != block
                && reached[next]
                && predecessors[next] == 1
                && drafts.get(next).handlers.equals(drafts.get(block).handlers);
    }

    private List<Block> blocks() {
        int count = 0;
        Arrays.fill(numbers, -1);
        for (int block = 0; block < drafts.size(); block++) {
            if (reached[block]) {
                numbers[block] = count++;
            }
        }
        List<Block> blocks = new ArrayList<>(count);
        for (int block = 0; block < drafts.size(); block++) {
            if (reached[block]) {
                BlockDraft draft = drafts.get(block);
                int last = draft.instructions.size() - 1;
                draft.instructions.set(last, renumber(draft.terminator()));
                blocks.add(new Block(
                        draft.instructions,
                        draft.handlers.stream().map(handler -> numbers[handler]).toList()));
            }
        }
        return blocks;
    }

    private Terminator renumber(Terminator terminator) {
        if (terminator instanceof Goto jump) {
            return new Goto(jump.site(), numbers[jump.target()]);
        }
        if (terminator instanceof Branch branch) {
            return new Branch(
                    branch.site(), branch.condition(), numbers[branch.whenTrue()], numbers[branch.whenFalse()]);
        }
        if (terminator instanceof Select select) {
            int[] targets = Arrays.stream(select.targets()).map(t -> numbers[t]).toArray();
            return new Select(select.site(), select.selector(), select.constants(), targets);
        }
        return terminator;
    }

    private static int[] targets(Instruction terminator) {
        if (terminator instanceof Goto jump) {
            return new int[] {jump.target()};
        }
        if (terminator instanceof Branch branch) {
            return new int[] {branch.whenTrue(), branch.whenFalse()};
        }
        return terminator instanceof Select select ? select.targets() : new int[0];
    }
}
