package io.github.personaldata.checker.injected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which classes of a project other classes of it make. */
final class Creations extends ClassVisitor {
    private final Set<String> made;
    private String top = "";

    private Creations(Set<String> made) {
        super(Opcodes.ASM9);
        this.made = made;
    }

    /** In: class files. Out: the binary names of classes that code outside of their own file creates. */
    static Set<String> madeByOthers(Path compiled) {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> files = Files.walk(compiled)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new Creations(made), ClassReader.SKIP_DEBUG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        top = name.replaceFirst("\\$.*", "");
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitTypeInsn(int opcode, String type) {
                if (opcode == Opcodes.NEW && !type.replaceFirst("\\$.*", "").equals(top)) {
                    made.add(type.replace('/', '.'));
                }
            }
        };
    }
}
