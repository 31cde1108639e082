package io.github.personaldata.checker.link.classfile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * Tells apart the variables that share a slot of the frame: two writes belong to one variable only if both may reach a read. Each
 * variable has a number; parameters come first, by slot.
 */
final class LocalWebs {
    private final List<Step> steps;
    private final List<ControlGraph.Block> blocks;
    private final int slots;
    private final int[] parent;
    /** By instruction: the variable that it reads or writes, before unification. */
    private final int[] read;

    private final BitSet[] liveIn;

    LocalWebs(RecordedBody body, ControlGraph graph) {
        steps = body.steps;
        blocks = graph.blocks();
        int highest = -1;
        for (Step step : steps) {
            if (step instanceof Step.Slot slot) {
                highest = Math.max(highest, slot.slot());
            }
        }
        slots = highest + 1;
        // Parameters, then what each block finds in a slot, then writes.
        parent = new int[slots + blocks.size() * slots + steps.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        read = new int[steps.size()];
        Arrays.fill(read, -1);
        liveIn = new BitSet[blocks.size()];
        liveness();
        for (int b = 0; b < blocks.size(); b++) {
            unify(b);
        }
        if (!blocks.isEmpty()) {
            for (int slot = liveIn[0].nextSetBit(0); slot >= 0; slot = liveIn[0].nextSetBit(slot + 1)) {
                union(slot, entry(0, slot));
            }
        }
    }

    /** The variable that an instruction reads; for an increment the one it reads. */
    int read(int instruction) {
        return find(read[instruction]);
    }

    /** The variable that an instruction writes. */
    int written(int instruction) {
        return find(write(instruction));
    }

    /** The variable that a parameter's slot holds on entry. */
    int parameter(int slot) {
        return slot < slots ? find(slot) : -1;
    }

    private int entry(int block, int slot) {
        return slots + block * slots + slot;
    }

    private int write(int instruction) {
        return slots + blocks.size() * slots + instruction;
    }

    static boolean isWrite(int opcode) {
        return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE || opcode == Opcodes.IINC;
    }

    static boolean isRead(int opcode) {
        return opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD || opcode == Opcodes.IINC;
    }

    private void liveness() {
        List<List<Integer>> before = new ArrayList<>();
        Deque<Integer> work = new ArrayDeque<>();
        boolean[] queued = new boolean[blocks.size()];
        for (int b = 0; b < blocks.size(); b++) {
            liveIn[b] = new BitSet(slots);
            before.add(new ArrayList<>());
            work.push(b);
            queued[b] = true;
        }
        for (int b = 0; b < blocks.size(); b++) {
            for (int next : blocks.get(b).successors()) {
                before.get(next).add(b);
            }
            for (int next : blocks.get(b).handlers()) {
                before.get(next).add(b);
            }
        }
        while (!work.isEmpty()) {
            int b = work.pop();
            queued[b] = false;
            BitSet live = transfer(b);
            if (!live.equals(liveIn[b])) {
                liveIn[b] = live;
                for (int previous : before.get(b)) {
                    if (!queued[previous]) {
                        queued[previous] = true;
                        work.push(previous);
                    }
                }
            }
        }
    }

    private BitSet transfer(int b) {
        ControlGraph.Block block = blocks.get(b);
        BitSet live = new BitSet(slots);
        block.successors().forEach(s -> live.or(liveIn[s]));
        for (int i = block.end() - 1; i >= block.start(); i--) {
            if (steps.get(i) instanceof Step.Slot slot) {
                if (isWrite(slot.opcode())) {
                    live.clear(slot.slot());
                }
                if (isRead(slot.opcode())) {
                    live.set(slot.slot());
                }
            }
        }
        // An exception may leave at any instruction, also before the first write.
        block.handlers().forEach(h -> live.or(liveIn[h]));
        return live;
    }

    private void unify(int b) {
        ControlGraph.Block block = blocks.get(b);
        int[] current = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            current[slot] = entry(b, slot);
            unifyWithHandlers(block, slot, current[slot]);
        }
        for (int i = block.start(); i < block.end(); i++) {
            if (steps.get(i) instanceof Step.Slot slot) {
                read[i] = current[slot.slot()];
                if (isWrite(slot.opcode())) {
                    current[slot.slot()] = write(i);
                    unifyWithHandlers(block, slot.slot(), write(i));
                }
            }
        }
        for (int next : block.successors()) {
            BitSet live = liveIn[next];
            for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
                union(current[slot], entry(next, slot));
            }
        }
    }

    private void unifyWithHandlers(ControlGraph.Block block, int slot, int variable) {
        for (int handler : block.handlers()) {
            if (liveIn[handler].get(slot)) {
                union(variable, entry(handler, slot));
            }
        }
    }

    private int find(int variable) {
        int root = variable;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The smaller number wins, so that a parameter's variable keeps the parameter's number. */
    private void union(int a, int b) {
        int x = find(a);
        int y = find(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }
}
