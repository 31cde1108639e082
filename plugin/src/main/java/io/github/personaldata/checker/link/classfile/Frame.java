package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operand stack while one block is lowered, as registers, and the instructions made so far. */
final class Frame {
    final CodeBuilder code;
    final List<Instruction> out = new ArrayList<>();
    private final List<Integer> stack;
    /** Values of constants that this block pushed, by register. */
    private final Map<Integer, Object> constants = new HashMap<>();
    /** Where their instructions stand. */
    private final Map<Integer, Integer> constantAt = new HashMap<>();
    /** Case labels behind the numbers that a pattern switch's bootstrap gives. */
    private final Map<Integer, List<@Nullable String>> labels = new HashMap<>();

    Frame(CodeBuilder code, List<Integer> stack) {
        this.code = code;
        this.stack = new ArrayList<>(stack);
    }

    List<Integer> stack() {
        return stack;
    }

    void push(int register) {
        stack.add(register);
    }

    /** Pushes a fresh register. */
    int push(Type type) {
        int register = code.temporary(type);
        stack.add(register);
        return register;
    }

    int pop() {
        if (stack.isEmpty()) {
            throw new Unreadable("the operand stack is empty");
        }
        return stack.remove(stack.size() - 1);
    }

    int[] pop(int count) {
        int[] registers = new int[count];
        for (int i = count - 1; i >= 0; i--) {
            registers[i] = pop();
        }
        return registers;
    }

    boolean isWide(int register) {
        return Primitives.isWide(code.type(register));
    }

    void emit(Instruction instruction) {
        out.add(instruction);
    }

    /** Pushes a constant. */
    int constant(Object value, @Nullable String text, Type type) {
        int to = push(type);
        constants.put(to, value);
        constantAt.put(to, out.size());
        emit(new Instruction.Constant(code.site(), to, text));
        return to;
    }

    /** A constant's value if the register holds one that this block pushed. */
    @Nullable
    Object constant(int register) {
        return constants.get(register);
    }

    /** Bytecode pushes booleans and characters as numbers; the use tells what they are. */
    int as(int register, Type type) {
        Integer at = constantAt.get(register);
        boolean small = type.equals(Primitives.BOOLEAN) || type.equals(Primitives.CHAR);
        if (small && at != null && constants.get(register) instanceof Integer value) {
            Instruction.Constant old = (Instruction.Constant) out.get(at);
            out.set(at, new Instruction.Constant(old.site(), register, Constants.text(value, type)));
            code.retype(register, type);
        }
        return register;
    }

    void label(int register, List<@Nullable String> cases) {
        labels.put(register, cases);
    }

    @Nullable
    List<@Nullable String> labels(int register) {
        return labels.get(register);
    }

    /** Before a local variable changes: what the stack still needs of it moves to a register of its own. */
    void save(int local) {
        if (stack.contains(local)) {
            int saved = code.temporary(code.type(local));
            emit(new Instruction.Copy(code.site(), saved, local));
            stack.replaceAll(r -> r == local ? saved : r);
        }
    }

    /** A result that nobody uses is not kept. */
    void drop(int register) {
        int last = out.size() - 1;
        if (last >= 0
                && out.get(last) instanceof Instruction.Invoke call
                && call.to() == register
                && !stack.contains(register)) {
            out.set(
                    last,
                    new Instruction.Invoke(
                            call.site(),
                            -1,
                            call.dispatch(),
                            call.target(),
                            call.receiver(),
                            call.arguments(),
                            call.type()));
        }
    }
}
