package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of operands that are evaluated one after the other. A variable's register stands for its value as long as no later operand
 * assigns to it, as in {@code x + (x = 1)}; where one does, the value is copied at the place where it was read.
 */
final class Operands {
    private final CodeBuilder out;
    private final List<Mark> marks = new ArrayList<>();

    Operands(CodeBuilder out) {
        this.out = out;
    }

    private record Mark(int register, CodeBuilder.Point read, int assignments) {}

    /** Adds a value that was just evaluated; -1 stands for none. */
    Operands add(int register) {
        marks.add(new Mark(register, out.here(), out.assignments(register)));
        return this;
    }

    /** The values' registers, once all are evaluated. */
    int[] settle(int site) {
        int[] registers = new int[marks.size()];
        for (int i = marks.size() - 1; i >= 0; i--) { // from the last, so that earlier places stay true
            Mark mark = marks.get(i);
            registers[i] = mark.register;
            if (mark.register >= 0 && out.assignments(mark.register) != mark.assignments) {
                registers[i] = out.temporary(out.type(mark.register));
                out.insert(mark.read, new Instruction.Copy(site, registers[i], mark.register));
            }
        }
        return registers;
    }
}
