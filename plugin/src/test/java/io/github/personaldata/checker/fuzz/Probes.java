package io.github.personaldata.checker.fuzz;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Adds calls of {@link Hits} to a class where its blocks begin: at a method's start, where ways meet, and behind a condition. */
final class Probes extends ClassVisitor {
    private static final String HITS = Type.getInternalName(Hits.class);

    private final IntSupplier nextBlock;

    private Probes(ClassVisitor next, IntSupplier nextBlock) {
        super(Opcodes.ASM9, next);
        this.nextBlock = nextBlock;
    }

    /**
     * Adds them.
     *
     * @param nextBlock numbers the blocks
     */
    static byte[] added(byte[] classFile, IntSupplier nextBlock) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Probes(writer, nextBlock), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new InMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private final class InMethod extends MethodVisitor {
        /** An object without a constructor's call is known by the label of its {@code NEW}; a probe may have come between the two. */
        private final Map<Object, Label> moved = new HashMap<>();

        private @Nullable Label last;

        InMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        private void probe() {
            super.visitLdcInsn(nextBlock.getAsInt());
            super.visitMethodInsn(Opcodes.INVOKESTATIC, HITS, "hit", "(I)V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            probe();
        }

        /** Compilers leave a frame wherever a jump leads. */
        @Override
        public void visitFrame(int type, int locals, Object @Nullable [] local, int stack, Object @Nullable [] items) {
            super.visitFrame(type, locals, moved(local), stack, moved(items));
            probe();
        }

        private Object @Nullable [] moved(Object @Nullable [] types) {
            return types == null
                    ? null
                    : Stream.of(types)
                            .map(each -> each instanceof Label ? moved.getOrDefault(each, (Label) each) : each)
                            .toArray();
        }

        @Override
        public void visitLabel(Label label) {
            super.visitLabel(label);
            last = label;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW && last != null) {
                Label here = new Label();
                super.visitLabel(here);
                moved.putIfAbsent(last, here);
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            super.visitJumpInsn(opcode, label);
            if (opcode != Opcodes.GOTO) {
                probe();
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            super.visitMaxs(maxStack + 1, maxLocals);
        }
    }
}
