package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what may run more than once: an object allocated there stands for many. */
final class Loops {
    private static final List<String> STREAMS =
            List.of("java.util.stream.", "reactor.core.publisher.Flux", "io.reactivex.", "io.smallrye.mutiny.Multi");

    /** Methods of collections, maps, iterators and arrays. */
    private static final Set<String> FOR_EACH =
            Set.of("forEach", "forEachRemaining", "replaceAll", "removeIf", "setAll", "parallelSetAll", "sort");

    private Loops() {}

    /** Sites of the instructions that lie on a cycle of the control-flow graph. */
    static Set<Integer> sitesInLoops(Code code) {
        Set<Integer> sites = new HashSet<>();
        List<Block> blocks = code.blocks();
        boolean backward = false;
        for (int i = 0; i < blocks.size(); i++) {
            for (int next : successors(blocks.get(i))) {
                backward |= next <= i;
            }
        }
        if (!backward) {
            return sites;
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (reachesItself(blocks, i)) {
                blocks.get(i).instructions().forEach(instruction -> sites.add(instruction.site()));
            }
        }
        return sites;
    }

    /** Those in loops, and calls by which a library runs a function for each of many elements. */
    static Set<Integer> repeated(Code code, Set<Integer> looping) {
        Set<Integer> sites = new HashSet<>(looping);
        for (Block block : code.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call && isForEach(call)) {
                    sites.add(call.site());
                }
            }
        }
        return sites;
    }

    private static boolean isForEach(Instruction.Invoke call) {
        return call.target().candidates().stream().map(MethodId::owner).anyMatch(owner -> STREAMS.stream()
                        .anyMatch(owner::startsWith))
                || FOR_EACH.contains(call.target().name());
    }

    private static boolean reachesItself(List<Block> blocks, int start) {
        BitSet seen = new BitSet();
        Deque<Integer> work = new ArrayDeque<>(successors(blocks.get(start)));
        while (!work.isEmpty()) {
            int at = work.pop();
            if (at == start) {
                return true;
            }
            if (!seen.get(at)) {
                seen.set(at);
                work.addAll(successors(blocks.get(at)));
            }
        }
        return false;
    }

    /** For each block its place in reverse post-order; blocks that cannot be reached come last. */
    static int[] order(Code code) {
        int count = code.blocks().size();
        int[] order = new int[count];
        Arrays.fill(order, Integer.MAX_VALUE);
        BitSet seen = new BitSet();
        Deque<int[]> path = new ArrayDeque<>();
        path.push(new int[] {0, 0});
        seen.set(0);
        int next = count;
        while (!path.isEmpty()) {
            int[] at = path.peek();
            List<Integer> successors = successors(code.blocks().get(at[0]));
            if (at[1] < successors.size()) {
                // the way out of a loop first: its body then comes before what follows it
                int successor = successors.get(successors.size() - 1 - at[1]++);
                if (!seen.get(successor)) {
                    seen.set(successor);
                    path.push(new int[] {successor, 0});
                }
            } else {
                order[at[0]] = --next;
                path.pop();
            }
        }
        for (int i = 0; i < count; i++) {
            if (order[i] == Integer.MAX_VALUE) {
                order[i] = count + i;
            }
        }
        return order;
    }

    /** Blocks that may follow a block, its handlers included. */
    static List<Integer> successors(Block block) {
        List<Integer> next = new ArrayList<>(block.handlers());
        Instruction last = block.instructions().get(block.instructions().size() - 1);
        if (last instanceof Instruction.Goto jump) {
            next.add(jump.target());
        } else if (last instanceof Instruction.Branch branch) {
            next.add(branch.whenTrue());
            next.add(branch.whenFalse());
        } else if (last instanceof Instruction.Select select) {
            for (int target : select.targets()) {
                next.add(target);
            }
        }
        return next;
    }
}
