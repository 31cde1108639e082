package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects registers, sites and blocks of one method. */
final class CodeBuilder {
    private final List<String> names = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final List<Code.Block> blocks = new ArrayList<>();
    private int[] positions = new int[32];
    private int sites;
    private int line;

    int register(String name, Type type) {
        names.add(name);
        types.add(type);
        return types.size() - 1;
    }

    int temporary(Type type) {
        return register("", type);
    }

    Type type(int register) {
        return types.get(register);
    }

    void retype(int register, Type type) {
        types.set(register, type);
    }

    /** What the following sites stand at. */
    void at(int line) {
        this.line = line;
    }

    /** A new site at the current line. */
    int site() {
        if (2 * sites + 1 >= positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[2 * sites] = line;
        return sites++;
    }

    void block(List<Instruction> instructions, List<Integer> handlers) {
        blocks.add(new Code.Block(instructions, handlers));
    }

    /** The finished code; the first {@code parameters} registers are those. */
    Code build(MethodId method, MethodId enclosing, boolean hasReceiver, int parameters, int captured) {
        List<Code.Register> registers = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            registers.add(new Code.Register(names.get(i), types.get(i)));
        }
        return new Code(
                method,
                enclosing,
                hasReceiver,
                parameters,
                captured,
                registers,
                blocks,
                method.owner(),
                Arrays.copyOf(positions, 2 * sites));
    }
}
