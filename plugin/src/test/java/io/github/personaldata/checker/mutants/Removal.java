package io.github.personaldata.checker.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds the places of a class, makes each tell that it was reached, or takes one away. Places are derived from the byte code alone: calls
 * whose result nobody uses, calls that answer with the class of their receiver, and questions of what kind something is.
 */
final class Removal extends ClassVisitor {
    private static final String REACHED = Type.getInternalName(Reached.class);

    private static final String OWN = "io/github/personaldata/";

    /** They say how a flow is told, not whether there is one, and the cases ask for that alone. */
    private static final Set<String> TELLING =
            Set.of("Value.stepped", "Value.marked", "Value.mapTrails", "Trail.then", "List.sort");

    /** They change nothing of what is found: they fail where there is nothing, or count steps. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("Objects.requireNonNull", "MethodContext.spend");

    private final List<Mutant> found = new ArrayList<>();
    private final @Nullable Mutant removed;
    private final int firstReached;
    private String type = "";

    private Removal(ClassVisitor next, @Nullable Mutant removed, int firstReached) {
        super(Opcodes.ASM9, next);
        this.removed = removed;
        this.firstReached = firstReached;
    }

    /** All places of a class. */
    static List<Mutant> places(byte[] classFile) {
        Removal removal = new Removal(new ClassWriter(0), null, -1);
        new ClassReader(classFile).accept(removal, 0);
        return List.copyOf(removal.found);
    }

    /** The class without one of its places. */
    static byte[] without(byte[] classFile, Mutant mutant) {
        return changed(classFile, mutant, -1);
    }

    /** The class that tells {@link Reached} of its places, by a number that is the first one's plus their order. */
    static byte[] telling(byte[] classFile, int first) {
        return changed(classFile, null, first);
    }

    private static byte[] changed(byte[] classFile, @Nullable Mutant removed, int first) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Removal(writer, removed, first), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        type = name;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        boolean written = (access & Opcodes.ACC_SYNTHETIC) == 0 || name.startsWith("lambda$");
        boolean told = Set.of("toString", "equals", "hashCode", "compareTo").contains(name);
        return written && !told ? new Places(next, name + descriptor) : next;
    }

    /** A call is held back for one instruction, until it is known whether its result is thrown away. */
    private final class Places extends MethodVisitor {
        private final String method;
        private int ordinal;
        private int line;
        private @Nullable Call held;

        private record Call(int opcode, String owner, String name, String descriptor, boolean isInterface) {}

        Places(MethodVisitor next, String method) {
            super(Opcodes.ASM9, next);
            this.method = method;
        }

        /** Whether the place is to be removed. */
        private boolean place(Mutant.Operator operator, String text) {
            Mutant mutant = new Mutant(type, method, ordinal++, operator, line, text);
            found.add(mutant);
            if (firstReached >= 0) {
                super.visitLdcInsn(firstReached + found.size() - 1);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, REACHED, "reached", "(I)V", false);
            }
            return mutant.equals(removed);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            release();
            held = new Call(opcode, owner, name, descriptor, isInterface);
        }

        /** In: whether the result, if any, is thrown away by the next instruction. Out: whether that instruction is needed no more. */
        private boolean release(boolean popped) {
            Call call = held;
            held = null;
            if (call == null) {
                return false;
            }
            Type result = Type.getReturnType(call.descriptor);
            String text = call.owner.substring(call.owner.lastIndexOf('/') + 1) + "." + call.name;
            boolean rule = !TELLING.contains(text) && !WITHOUT_EFFECT.contains(text);
            boolean effect = rule && !call.name.equals("<init>") && (popped || result == Type.VOID_TYPE);
            boolean addition = rule
                    && !effect
                    && call.opcode != Opcodes.INVOKESTATIC
                    && result.getSort() == Type.OBJECT
                    && result.getInternalName().equals(call.owner)
                    && call.owner.startsWith(OWN)
                    && Type.getArgumentTypes(call.descriptor).length > 0;
            if (effect && place(Mutant.Operator.EFFECT, text)) {
                drop(call.descriptor);
                if (call.opcode != Opcodes.INVOKESTATIC) {
                    super.visitInsn(Opcodes.POP);
                }
                return popped;
            }
            if (addition && place(Mutant.Operator.ADDITION, text)) {
                drop(call.descriptor);
                return false;
            }
            super.visitMethodInsn(call.opcode, call.owner, call.name, call.descriptor, call.isInterface);
            return false;
        }

        private void release() {
            release(false);
        }

        private void drop(String descriptor) {
            Type[] arguments = Type.getArgumentTypes(descriptor);
            for (int i = arguments.length - 1; i >= 0; i--) {
                super.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            release();
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.POP || opcode == Opcodes.POP2) {
                if (!release(true)) {
                    super.visitInsn(opcode);
                }
            } else {
                release();
                super.visitInsn(opcode);
            }
        }

        @Override
        public void visitLabel(Label label) {
            release();
            super.visitLabel(label);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitFrame(
                int kind, int locals, Object @Nullable [] local, int stack, Object @Nullable [] onStack) {
            release();
            super.visitFrame(kind, locals, local, stack, onStack);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            release();
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitVarInsn(int opcode, int index) {
            release();
            super.visitVarInsn(opcode, index);
        }

        @Override
        public void visitTypeInsn(int opcode, String name) {
            release();
            if (opcode == Opcodes.INSTANCEOF
                    && place(Mutant.Operator.KIND, name.substring(name.lastIndexOf('/') + 1))) {
                super.visitInsn(Opcodes.POP);
                super.visitInsn(Opcodes.ICONST_0);
            } else {
                super.visitTypeInsn(opcode, name);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            release();
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, org.objectweb.asm.Handle bootstrap, Object... arguments) {
            release();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        @Override
        public void visitLdcInsn(Object value) {
            release();
            super.visitLdcInsn(value);
        }

        @Override
        public void visitIincInsn(int index, int increment) {
            release();
            super.visitIincInsn(index, increment);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            release();
            super.visitTableSwitchInsn(min, max, otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            release();
            super.visitLookupSwitchInsn(otherwise, keys, labels);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            release();
            super.visitMultiANewArrayInsn(descriptor, dimensions);
        }
    }
}
