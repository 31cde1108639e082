package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A method's instructions, exception table and debug tables, as read; positions are indices into the instructions. */
final class RecordedBody extends MethodVisitor {
    final MethodId id;
    final int access;
    final String descriptor;
    final List<Step> steps = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Local> locals = new ArrayList<>();
    /** Types of the operand stack where control flow joins, by position. */
    private final Map<Integer, List<Object>> stacks = new TreeMap<>();

    private final Map<Label, Integer> positions = new HashMap<>();
    private final BiConsumer<MethodId, RecordedBody> done;
    private int line;
    private int dynamics;

    RecordedBody(MethodId id, int access, String descriptor, BiConsumer<MethodId, RecordedBody> done) {
        super(Opcodes.ASM9);
        this.id = id;
        this.access = access;
        this.descriptor = descriptor;
        this.done = done;
    }

    /** A row of the exception table; {@code type} is an internal name, null for any. */
    record Guard(Label start, Label end, Label handler, @Nullable String type) {}

    /** A local variable over a range. */
    record Local(String name, String descriptor, @Nullable String signature, Label start, Label end, int slot) {}

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    int at(Label label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw new Unreadable("a label is not in the code");
        }
        return position;
    }

    List<Guard> guards() {
        return guards;
    }

    List<Local> locals() {
        return locals;
    }

    /** Types of the operand stack at a join, as ASM's frames have them; empty if the class file does not say. */
    List<Object> stackAt(int position) {
        return stacks.getOrDefault(position, List.of());
    }

    @Override
    public void visitLabel(Label label) {
        positions.put(label, steps.size());
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        this.line = line;
    }

    @Override
    public void visitFrame(int type, int localCount, Object[] local, int stackCount, Object[] stack) {
        if (stackCount > 0 && stack != null) {
            stacks.put(steps.size(), List.of(Arrays.copyOf(stack, stackCount)));
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        guards.add(new Guard(start, end, handler, type));
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        locals.add(new Local(name, descriptor, signature, start, end, index));
    }

    @Override
    public void visitInsn(int opcode) {
        steps.add(new Step.Plain(opcode, line));
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        steps.add(new Step.Small(opcode, line, operand));
    }

    @Override
    public void visitVarInsn(int opcode, int slot) {
        steps.add(new Step.Slot(opcode, line, slot, 0));
    }

    @Override
    public void visitIincInsn(int slot, int increment) {
        steps.add(new Step.Slot(Opcodes.IINC, line, slot, increment));
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        steps.add(new Step.OfType(opcode, line, type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        steps.add(new Step.Member(opcode, line, owner, name, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        steps.add(new Step.Member(opcode, line, owner, name, descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        steps.add(new Step.Dynamic(
                Opcodes.INVOKEDYNAMIC, line, dynamics++, name, descriptor, bootstrap, List.of(arguments)));
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        steps.add(new Step.Jump(opcode, line, label));
    }

    @Override
    public void visitLdcInsn(Object value) {
        steps.add(new Step.Load(Opcodes.LDC, line, value));
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            keys.add(min + i);
        }
        steps.add(new Step.Switch(Opcodes.TABLESWITCH, line, otherwise, keys, List.of(labels)));
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        List<Integer> all = new ArrayList<>();
        for (int key : keys) {
            all.add(key);
        }
        steps.add(new Step.Switch(Opcodes.LOOKUPSWITCH, line, otherwise, all, List.of(labels)));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        steps.add(new Step.MultiArray(Opcodes.MULTIANEWARRAY, line, descriptor, dimensions));
    }

    @Override
    public void visitEnd() {
        if (!steps.isEmpty()) {
            done.accept(id, this);
        }
    }
}
