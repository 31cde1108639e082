package io.github.personaldata.checker.link.classfile;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;

/** One instruction of a method as the class file has it; opcodes are those of ASM. */
@SuppressWarnings("ArrayRecordComponent") // never compared, always read-only
sealed interface Step {
    int opcode();

    /** From 1, 0 if unknown. */
    int line();

    /** Without operands. */
    record Plain(int opcode, int line) implements Step {}

    /** {@code BIPUSH}, {@code SIPUSH}, {@code NEWARRAY}. */
    record Small(int opcode, int line, int value) implements Step {}

    /** Reads, writes or increments a local variable. */
    record Slot(int opcode, int line, int slot, int amount) implements Step {}

    /** {@code NEW}, {@code ANEWARRAY}, {@code CHECKCAST}, {@code INSTANCEOF}; the name is internal. */
    record OfType(int opcode, int line, String type) implements Step {}

    /** A field's or method's; owners are internal names. */
    record Member(int opcode, int line, String owner, String name, String descriptor) implements Step {}

    /** A jump. */
    record Jump(int opcode, int line, Label target) implements Step {}

    /** A switch. */
    record Switch(int opcode, int line, Label otherwise, List<Integer> keys, List<Label> targets) implements Step {}

    /** {@code LDC}. */
    record Load(int opcode, int line, Object value) implements Step {}

    /**
     * {@code INVOKEDYNAMIC}.
     *
     * @param index counts those of one method
     */
    record Dynamic(
            int opcode, int line, int index, String name, String descriptor, Handle bootstrap, List<Object> arguments)
            implements Step {}

    /** {@code MULTIANEWARRAY}. */
    record MultiArray(int opcode, int line, String descriptor, int dimensions) implements Step {}
}
