package io.github.personaldata.checker.link.classfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Basic blocks of a method, split so that each lies wholly within or without every range of the exception table. */
final class ControlGraph {
    private final RecordedBody body;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] blockAt;
    /** Caught types by the handler's block; an empty list means any. */
    private final Map<Integer, List<String>> caught = new LinkedHashMap<>();

    /**
     * A block.
     *
     * @param start index of its first instruction
     * @param end index after its last one
     * @param successors where it goes without an exception, without repetition
     * @param handlers innermost first
     */
    record Block(int start, int end, List<Integer> successors, List<Integer> handlers) {}

    ControlGraph(RecordedBody body) {
        this.body = body;
        int size = body.steps.size();
        blockAt = new int[size + 1];
        Arrays.fill(blockAt, -1);
        List<Integer> starts = new ArrayList<>(leaders());
        for (int i = 0; i < starts.size(); i++) {
            blockAt[starts.get(i)] = i;
        }
        for (RecordedBody.Guard guard : body.guards()) {
            List<String> types = caught.computeIfAbsent(block(body.at(guard.handler())), h -> new ArrayList<>());
            String type = guard.type() == null ? "java/lang/Throwable" : guard.type();
            if (!types.contains(type)) {
                types.add(type);
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : size;
            blocks.add(new Block(starts.get(i), end, successors(end), handlers(starts.get(i))));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The block that starts at an instruction. */
    int block(int position) {
        int block = position < blockAt.length ? blockAt[position] : -1;
        if (block < 0) {
            throw new Unreadable("control leaves the code");
        }
        return block;
    }

    boolean isHandler(int block) {
        return caught.containsKey(block);
    }

    /** Internal names of the types that a handler's block catches. */
    List<String> caught(int block) {
        return caught.getOrDefault(block, List.of());
    }

    private Set<Integer> leaders() {
        Set<Integer> leaders = new TreeSet<>();
        leaders.add(0);
        List<Step> steps = body.steps;
        for (int i = 0; i < steps.size(); i++) {
            if (endsBlock(steps.get(i))) {
                leaders.add(i + 1);
                targets(steps.get(i)).forEach(leaders::add);
            }
        }
        for (RecordedBody.Guard guard : body.guards()) {
            leaders.add(body.at(guard.start()));
            leaders.add(body.at(guard.end()));
            leaders.add(body.at(guard.handler()));
        }
        leaders.remove(steps.size());
        return leaders;
    }

    private static boolean endsBlock(Step step) {
        return step instanceof Step.Jump || step instanceof Step.Switch || leaves(step.opcode());
    }

    private static boolean leaves(int opcode) {
        return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN
                || opcode == Opcodes.ATHROW
                || opcode == Opcodes.RET;
    }

    private List<Integer> targets(Step step) {
        List<Integer> targets = new ArrayList<>();
        if (step instanceof Step.Jump jump) {
            targets.add(body.at(jump.target()));
        } else if (step instanceof Step.Switch choice) {
            choice.targets().forEach(t -> targets.add(body.at(t)));
            targets.add(body.at(choice.otherwise()));
        }
        return targets;
    }

    private List<Integer> successors(int end) {
        Step last = body.steps.get(end - 1);
        Set<Integer> result = new LinkedHashSet<>();
        boolean falls = last.opcode() != Opcodes.GOTO && !(last instanceof Step.Switch) && !leaves(last.opcode());
        if (falls) {
            result.add(block(end));
        }
        targets(last).forEach(t -> result.add(block(t)));
        return List.copyOf(result);
    }

    private List<Integer> handlers(int start) {
        Set<Integer> result = new LinkedHashSet<>();
        for (RecordedBody.Guard guard : body.guards()) {
            if (body.at(guard.start()) <= start && start < body.at(guard.end())) {
                result.add(block(body.at(guard.handler())));
            }
        }
        return List.copyOf(result);
    }
}
