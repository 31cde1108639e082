package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.BitSet;
import java.util.List;

/**
 * Registers that hold nothing but constants, whichever way the method went. What a register holds at one point does not tell: where two ways
 * meet, a value that was computed on one of them leaves no trace beside a constant.
 */
final class ConstantRegisters {
    private final BitSet computed = new BitSet();

    ConstantRegisters(Code code) {
        computed.set(0, code.parameters());
        List<Instruction> instructions =
                code.blocks().stream().flatMap(b -> b.instructions().stream()).toList();
        for (int before = -1; before != computed.cardinality(); ) {
            before = computed.cardinality();
            instructions.stream().filter(this::computes).forEach(instruction -> computed.set(instruction.to()));
        }
    }

    private boolean computes(Instruction instruction) {
        if (instruction instanceof Instruction.Constant || instruction.to() < 0) {
            return false;
        }
        return !(instruction instanceof Instruction.Copy copy) || computed.get(copy.from());
    }

    /** Whether a register is never set to anything but constants. */
    boolean has(int register) {
        return !computed.get(register);
    }
}
