package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayList;
import java.util.List;

/** A basic block that is being filled. */
final class BlockDraft {
    final List<Instruction> instructions = new ArrayList<>();
    List<Integer> handlers = List.of();

    /** Exceptions thrown here go to these handlers. */
    void begin(List<Integer> active) {
        handlers = active;
    }

    /** The last instruction; a block that was never ended falls off the method's end. */
    Instruction.Terminator terminator() {
        Instruction last = instructions.isEmpty() ? null : instructions.get(instructions.size() - 1);
        if (last instanceof Instruction.Terminator terminator) {
            return terminator;
        }
        Instruction.Terminator end = new Instruction.Return(last == null ? -1 : last.site(), -1);
        instructions.add(end);
        return end;
    }
}
