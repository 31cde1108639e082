package io.github.personaldata.checker.run;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.net.InetAddress;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Records each attempt to use the network, whatever becomes of it: sockets of all kinds are made by one class of the JDK, and names are
 * looked up by another.
 */
public final class NetworkAgent implements ClassFileTransformer {
    private static final String SOCKETS = "sun/nio/ch/Net";
    private static final String NAMES = "java/net/InetAddress";
    private static final Set<String> METHODS = Set.of("socket", "serverSocket", "getAllByName", "getLocalHost");
    /** The JDK's classes see nothing of ours: what they tell goes through the properties. */
    private static final String TOLD = "network attempt ";

    private NetworkAgent() {}

    /** Called by the JVM. */
    public static void premain(String arguments, Instrumentation instrumentation)
            throws ClassNotFoundException, UnmodifiableClassException {
        instrumentation.addTransformer(new NetworkAgent(), true);
        instrumentation.retransformClasses(Class.forName(SOCKETS.replace('/', '.')), InetAddress.class);
    }

    /** What was attempted since the last call. */
    static List<String> taken() {
        List<String> attempts = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(TOLD))
                .sorted()
                .toList();
        return attempts.stream()
                .map(name -> System.getProperties().remove(name).toString())
                .toList();
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] classFile) {
        if (!SOCKETS.equals(name) && !NAMES.equals(name)) {
            return null;
        }
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Telling(writer, name), 0);
        return writer.toByteArray();
    }

    private static final class Telling extends ClassVisitor {
        private final String type;

        Telling(ClassVisitor next, String type) {
            super(Opcodes.ASM9, next);
            this.type = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!METHODS.contains(name)) {
                return method;
            }
            return new MethodVisitor(Opcodes.ASM9, method) {
                @Override
                public void visitCode() {
                    super.visitCode();
                    visitLdcInsn(TOLD);
                    call("java/lang/System", "nanoTime", "()J");
                    call("java/lang/String", "valueOf", "(J)Ljava/lang/String;");
                    visitMethodInsn(
                            Opcodes.INVOKEVIRTUAL,
                            "java/lang/String",
                            "concat",
                            "(Ljava/lang/String;)Ljava/lang/String;",
                            false);
                    visitLdcInsn(type + "." + name);
                    call("java/lang/System", "setProperty", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
                    visitInsn(Opcodes.POP);
                }

                private void call(String owner, String called, String types) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, owner, called, types, false);
                }
            };
        }
    }
}
