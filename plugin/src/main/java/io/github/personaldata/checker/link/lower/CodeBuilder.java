package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Register;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes in one code's instructions and gives out its graph. Instructions go to the open block; after a terminator no block is open, and
 * what is emitted until the next {@link #start} is unreachable and left out of the result.
 */
public final class CodeBuilder {
    private final List<Register> registers = new ArrayList<>();
    private final List<BlockDraft> blocks = new ArrayList<>();
    private int[] assignments = new int[16];
    private int[] positions = new int[32];
    private int sites;
    private List<Integer> handlers = List.of();
    private int current;

    /** Starts with block 0 open. */
    public CodeBuilder() {
        current = block();
        blocks.get(current).begin(handlers);
    }

    /** A place between two instructions. */
    record Point(int block, int index) {}

    /** A new register; the name is empty for a temporary. */
    public int register(String name, Type type) {
        registers.add(new Register(name, type));
        return registers.size() - 1;
    }

    /** A new temporary. */
    public int temporary(Type type) {
        return register("", type);
    }

    /** A register as it was made. */
    Register register(int number) {
        return registers.get(number);
    }

    /** The type a register was made with. */
    public Type type(int register) {
        return registers.get(register).type();
    }

    /** A new site at a position. */
    public int site(Position at) {
        if (2 * sites == positions.length) {
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
        positions[2 * sites] = at.line();
        positions[2 * sites + 1] = at.column();
        return sites++;
    }

    /** A new block, to be filled after {@link #start}. */
    public int block() {
        blocks.add(new BlockDraft());
        return blocks.size() - 1;
    }

    /** Continues with a block; the open one, if any, goes on there. */
    public void start(int block, int site) {
        goTo(site, block);
        current = block;
        blocks.get(block).begin(handlers);
    }

    /** Whether instructions emitted now can be reached. */
    public boolean isOpen() {
        return current >= 0;
    }

    /** Adds an instruction to the open block. */
    public void emit(Instruction instruction) {
        openBlock().instructions.add(instruction);
    }

    /** Ends the open block, if there is one. */
    public void end(Instruction.Terminator terminator) {
        if (current >= 0) {
            blocks.get(current).instructions.add(terminator);
            current = -1;
        }
    }

    /** Ends the open block, if there is one, with a jump. */
    public void goTo(int site, int target) {
        end(new Instruction.Goto(site, target));
    }

    /** A constant in a new temporary. */
    public int constant(int site, Type type, String text) {
        int to = temporary(type);
        emit(new Instruction.Constant(site, to, text));
        return to;
    }

    /** {@code null} in a new temporary. */
    public int nullConstant(int site) {
        int to = temporary(Type.NULL);
        emit(new Instruction.Constant(site, to, null));
        return to;
    }

    /** Assigns to a variable; unlike {@link #emit} it counts the assignment, see {@link #assignments}. */
    void assign(int site, int variable, int from) {
        if (variable >= assignments.length) {
            assignments = Arrays.copyOf(assignments, 2 * variable);
        }
        assignments[variable]++;
        emit(new Instruction.Copy(site, variable, from));
    }

    /** How often the variable was assigned so far. */
    int assignments(int register) {
        return register >= 0 && register < assignments.length ? assignments[register] : 0;
    }

    /** Where the next instruction goes. */
    Point here() {
        return new Point(open(), openBlock().instructions.size());
    }

    /** Puts an instruction between two that are there already. */
    void insert(Point at, Instruction instruction) {
        blocks.get(at.block()).instructions.add(at.index(), instruction);
    }

    /** Exception handlers of the blocks to come, innermost first. */
    List<Integer> handlers() {
        return handlers;
    }

    /** Sets the handlers of the blocks to come; an open block ends here. */
    void handlers(List<Integer> next, int site) {
        handlers = List.copyOf(next);
        if (current >= 0) {
            start(block(), site);
        }
    }

    /**
     * The finished code.
     *
     * @param captured registers of captured values, in the order in which they are passed; they become the first ones
     * @param parameters how many registers were parameters (the receiver included) when the builder began
     */
    public Code build(
            MethodId method,
            MethodId enclosing,
            boolean hasReceiver,
            List<Integer> captured,
            int parameters,
            String file) {
        int[] places = Registers.places(captured, parameters, registers.size());
        Register[] ordered = new Register[places.length];
        for (int old = 0; old < places.length; old++) {
            ordered[places[old]] = registers.get(old);
        }
        if (!captured.isEmpty()) {
            for (BlockDraft block : blocks) {
                block.instructions.replaceAll(instruction -> Registers.rename(instruction, places));
            }
        }
        return new Code(
                method,
                enclosing,
                hasReceiver,
                captured.size() + parameters,
                captured.size(),
                Arrays.asList(ordered),
                Graph.finish(blocks),
                file,
                Arrays.copyOf(positions, 2 * sites));
    }

    private int open() {
        if (current < 0) {
            current = block();
            blocks.get(current).begin(handlers);
        }
        return current;
    }

    private BlockDraft openBlock() {
        return blocks.get(open());
    }
}
