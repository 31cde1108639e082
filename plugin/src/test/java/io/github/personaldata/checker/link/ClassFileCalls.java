package io.github.personaldata.checker.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The calls in class files, by the source file that each came from. Left out are what stands in bridges, and calls of another constructor of
 * the same object; a call of a synthetic accessor is the call that the accessor makes.
 */
final class ClassFileCalls {
    private static final int API = Opcodes.ASM9;

    private final Map<String, List<ClassFileCall>> byFile = new HashMap<>();
    /** What an accessor calls, by its owner, name and descriptor. */
    private final Map<String, ClassFileCall> accessors = new HashMap<>();

    private int withoutLine;

    static ClassFileCalls of(Iterable<byte[]> classFiles) {
        ClassFileCalls calls = new ClassFileCalls();
        for (byte[] each : classFiles) {
            new ClassReader(each).accept(calls.new OneClass(), ClassReader.SKIP_FRAMES);
        }
        calls.byFile.values().forEach(all -> all.replaceAll(calls::accessed));
        return calls;
    }

    /** Those of a source file, in the order of the class files; null if no class file names it. */
    @Nullable
    List<ClassFileCall> of(String file) {
        return byFile.get(file);
    }

    /** Calls without a line. */
    int withoutLine() {
        return withoutLine;
    }

    private static String key(ClassFileCall call) {
        return call.owner() + '.' + call.name() + call.descriptor();
    }

    private ClassFileCall accessed(ClassFileCall call) {
        ClassFileCall behind = accessors.get(key(call));
        return behind == null ? call : behind.at(call.line(), call.function());
    }

    private final class OneClass extends ClassVisitor {
        private String name = "";
        private final List<ClassFileCall> found = new ArrayList<>();

        OneClass() {
            super(API);
        }

        @Override
        public void visit(int v, int access, String type, @Nullable String s, @Nullable String superName, String[] i) {
            name = type;
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            if (source != null) {
                String file = name.substring(0, name.lastIndexOf('/') + 1) + source;
                byFile.computeIfAbsent(file, f -> new ArrayList<>());
                this.file = file;
            }
        }

        private @Nullable String file;

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            boolean synthetic = (access & Opcodes.ACC_SYNTHETIC) != 0;
            if (synthetic && (method.startsWith("access$") || method.equals("<init>"))) {
                return new OneMethod(
                        calls -> {
                            if (calls.size() == 1) {
                                accessors.put(name + '.' + method + descriptor, calls.get(0));
                            }
                        },
                        true);
            }
            return synthetic && !method.startsWith("lambda$") ? null : new OneMethod(found::addAll, false);
        }

        @Override
        public void visitEnd() {
            if (file != null) {
                byFile.get(file).addAll(found);
            }
        }
    }

    private interface Receiver {
        void take(List<ClassFileCall> calls);
    }

    private final class OneMethod extends MethodVisitor {
        private final List<ClassFileCall> calls = new ArrayList<>();
        private final Deque<String> created = new ArrayDeque<>();
        private final Receiver receiver;
        private final boolean accessor;
        private int line;

        OneMethod(Receiver receiver, boolean accessor) {
            super(API);
            this.receiver = receiver;
            this.accessor = accessor;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                created.push(type);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (name.equals("<init>") && !accessor) {
                // creations nest; what was not created before is this(..) or super(..)
                if (!owner.equals(created.peek())) {
                    return;
                }
                created.pop();
            }
            add(new ClassFileCall(line, false, owner, name, descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                    && arguments[1] instanceof Handle h
                    && !h.getName().startsWith("lambda$")) {
                add(new ClassFileCall(line, true, h.getOwner(), h.getName(), h.getDesc()));
            }
        }

        private void add(ClassFileCall call) {
            if (line == 0 && !accessor) {
                withoutLine++;
            } else {
                calls.add(call);
            }
        }

        @Override
        public void visitEnd() {
            receiver.take(calls);
        }
    }
}
