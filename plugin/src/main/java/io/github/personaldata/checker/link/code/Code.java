package io.github.personaldata.checker.link.code;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;

/**
 * A method's code in three-address form: a control-flow graph over registers.
 *
 * @param method whose code this is
 * @param enclosing the declared method a lambda's body stands in; the method itself otherwise
 * @param hasReceiver register 0 is {@code this}
 * @param parameters how many of the first registers are filled on entry: the receiver, then for a lambda its captured values
 *     ({@code this} among them as an ordinary captured value, never as receiver), then the parameters
 * @param captured for a lambda's body how many of these are captured values, 0 otherwise
 * @param blocks block 0 is the entry
 * @param file path relative to the repository root with {@code /}; for class files the class's binary name
 * @param positions two numbers per site, line and column; a column is 0 where only the line is known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, always read-only
public record Code(
        MethodId method,
        MethodId enclosing,
        boolean hasReceiver,
        int parameters,
        int captured,
        List<Register> registers,
        List<Block> blocks,
        String file,
        int[] positions) {
    public Code {
        registers = List.copyOf(registers);
        blocks = List.copyOf(blocks);
    }

    /** Where a site stands. */
    public Position position(int site) {
        return site < 0 || 2 * site >= positions.length
                ? Position.NONE
                : new Position(positions[2 * site], positions[2 * site + 1]);
    }

    /**
     * A local variable, parameter or temporary. Registers may be assigned more than once.
     *
     * @param name empty for temporaries
     * @param type with type arguments where link knows them
     */
    public record Register(String name, Type type) {}

    /**
     * A basic block.
     *
     * @param instructions the last one, and only it, is a {@link Instruction.Terminator}
     * @param handlers blocks that an exception thrown here may continue at, innermost first; each starts with a
     *     {@link Instruction.Catch}
     */
    public record Block(List<Instruction> instructions, List<Integer> handlers) {
        public Block {
            instructions = List.copyOf(instructions);
            handlers = List.copyOf(handlers);
        }
    }
}
