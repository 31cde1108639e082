package io.github.personaldata.checker.link.classfile;

import java.util.List;
import org.objectweb.asm.Opcodes;

/** {@code POP}, {@code DUP}, {@code SWAP} and their kin: they move registers about and make no instruction. */
final class StackShuffle {
    private StackShuffle() {}

    static boolean is(int opcode) {
        return opcode >= Opcodes.POP && opcode <= Opcodes.SWAP;
    }

    static void apply(Frame frame, int opcode) {
        switch (opcode) {
            case Opcodes.POP -> frame.drop(frame.pop());
            case Opcodes.POP2 -> {
                int top = frame.pop();
                if (!frame.isWide(top)) {
                    frame.drop(frame.pop());
                }
                frame.drop(top);
            }
            case Opcodes.SWAP -> duplicate(frame, 1, 1, false);
            default -> {
                boolean two = opcode >= Opcodes.DUP2;
                int below = two ? opcode - Opcodes.DUP2 : opcode - Opcodes.DUP;
                duplicate(frame, two ? 2 : 1, below, true);
            }
        }
    }

    /** Puts the topmost {@code size} slots under the next {@code below} slots, and keeps them on top as well if they are to be doubled. */
    private static void duplicate(Frame frame, int size, int below, boolean keep) {
        List<Integer> stack = frame.stack();
        int top = values(frame, stack.size(), size);
        int under = values(frame, top, below);
        List<Integer> moved = List.copyOf(stack.subList(top, stack.size()));
        if (!keep) {
            stack.subList(top, stack.size()).clear();
        }
        stack.addAll(under, moved);
    }

    /** The index of the value that begins so many slots below {@code end}. */
    private static int values(Frame frame, int end, int slots) {
        int index = end;
        int left = slots;
        while (left > 0) {
            if (--index < 0) {
                throw new Unreadable("the operand stack is empty");
            }
            left -= frame.isWide(frame.stack().get(index)) ? 2 : 1;
        }
        return index;
    }
}
