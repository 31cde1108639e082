package io.github.personaldata.checker.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A library whose class hands data on, which a run of it shows. */
final class SmallLibrary {
    private static final List<String> SOURCES = List.of(
            """
            package lib;
            public class Holder extends Base<String> implements Texts {
                private final String text;
                public Holder(String text) { super("base"); this.text = text; }
                public String text() { return prefix().concat(text); }
            }
            """,
            """
            package lib;
            public abstract class Base<T extends Comparable<T>> {
                protected final T first;
                protected Base(T first) { this.first = first; }
                protected String prefix() { return first == null ? "" : String.valueOf(first); }
            }
            """,
            "package lib;\npublic interface Texts { String text(); default int length() { return text().length(); } }\n");

    private static final String SECRET = "s3cr3t";
    private static final List<String> HARMLESS =
            List.of("lib/", "java/lang/Object", "java/lang/String", "java/lang/Comparable");

    private SmallLibrary() {}

    /** Class files by path. */
    static Map<String, byte[]> compiled() throws IOException {
        Map<String, ByteArrayOutputStream> made = new TreeMap<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(javac.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                ByteArrayOutputStream out = new ByteArrayOutputStream();
                                made.put(name.replace('.', '/') + ".class", out);
                                return out;
                            }
                        };
                    }
                }) {
            List<JavaFileObject> sources =
                    SOURCES.stream().map(SmallLibrary::source).toList();
            if (!javac.getTask(null, files, null, List.of("--release", "17", "-g"), null, sources)
                    .call()) {
                throw new IOException("the library does not compile");
            }
        }
        Map<String, byte[]> classes = new TreeMap<>();
        made.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static JavaFileObject source(String text) {
        String name = text.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
        return new SimpleJavaFileObject(URI.create("mem:///lib/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    static byte[] jar(Map<String, byte[]> classes, boolean stored) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(0);
                if (stored) {
                    CRC32 checksum = new CRC32();
                    checksum.update(each.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.getValue().length);
                    entry.setCrc(checksum.getValue());
                }
                jar.putNextEntry(entry);
                jar.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The classes that a jar holds; none of one that cannot be read. */
    static Map<String, byte[]> of(Path jar) {
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    classes.put(entry.getName(), in.readNBytes(1 << 20));
                }
            }
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
        return classes;
    }

    /** Whether {@code new Holder(text).text()} holds the text, or cannot be run; false too where a run might do harm. */
    static boolean handsOn(Map<String, byte[]> classes) {
        if (!classes.values().stream().allMatch(SmallLibrary::isHarmless)) {
            return false;
        }
        try {
            Object holder = new Loader(classes)
                    .loadClass("lib.Holder")
                    .getConstructor(String.class)
                    .newInstance(SECRET);
            return String.valueOf(holder.getClass().getMethod("text").invoke(holder))
                    .contains(SECRET);
        } catch (ClassNotFoundException | LinkageError e) {
            return true;
        } catch (ReflectiveOperationException | RuntimeException | StackOverflowError e) {
            // it runs, and hands nothing on
            return false;
        }
    }

    /** Ends for certain, and calls nothing that matters; also true of what is no class file. */
    private static boolean isHarmless(byte[] classFile) {
        boolean[] harmless = {true};
        try {
            new ClassReader(classFile)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    return new Harm(harmless);
                                }
                            },
                            0);
        } catch (RuntimeException e) {
            return true;
        }
        return harmless[0];
    }

    private static final class Harm extends MethodVisitor {
        private final boolean[] harmless;
        private final Set<Label> behind = new HashSet<>();

        Harm(boolean[] harmless) {
            super(Opcodes.ASM9);
            this.harmless = harmless;
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            harmless[0] &= !behind.contains(label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label rest, Label... labels) {
            harmless[0] = false;
        }

        @Override
        public void visitLookupSwitchInsn(Label rest, int[] keys, Label[] labels) {
            harmless[0] = false;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            harmless[0] &= HARMLESS.stream().anyMatch(owner::startsWith);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(null);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
