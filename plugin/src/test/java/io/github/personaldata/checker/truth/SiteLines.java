package io.github.personaldata.checker.truth;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Gives lines the number of the site that stands on them, and all others none, so that one number tells a place in many files. */
final class SiteLines extends ClassVisitor {
    private final Map<String, Map<Integer, Integer>> sites;
    private String folder = "";
    private Map<Integer, Integer> ofFile = Map.of();

    private SiteLines(ClassVisitor next, Map<String, Map<Integer, Integer>> sites) {
        super(Opcodes.ASM9, next);
        this.sites = sites;
    }

    /** In: a class file, and sites by the file below its folder of sources and the line. */
    static byte[] renumbered(byte[] classFile, Map<String, Map<Integer, Integer>> sites) {
        var reader = new ClassReader(classFile);
        var writer = new ClassWriter(reader, 0);
        reader.accept(new SiteLines(writer, sites), 0);
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
        folder = name.substring(0, name.lastIndexOf('/') + 1);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        ofFile = sites.getOrDefault(folder + source, Map.of());
        super.visitSource(source, debug);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        var next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitLineNumber(int line, Label start) {
                super.visitLineNumber(ofFile.getOrDefault(line, 0), start);
            }
        };
    }
}
