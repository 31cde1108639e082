package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.lower.LoweredRun;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A small program with Lombok's annotations, as a file {@code Case.java} and a {@code lombok.config} in a folder.
 *
 * @param about what is tried
 * @param config the lines of {@code lombok.config}
 */
record LombokProgram(String about, List<String> config, String source) {
    private static final Set<Flag> SHOWN =
            EnumSet.of(Flag.PUBLIC, Flag.PROTECTED, Flag.STATIC, Flag.ABSTRACT, Flag.VARARGS);
    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::isRegularFile)
            .toList();

    /** The programs of a resource: each begins with a line {@code === about}; lines that begin with {@code >} are its configuration. */
    static List<LombokProgram> read(String resource) throws IOException {
        try (InputStream in = LombokProgram.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .filter(part -> !part.isBlank())
                    .map(LombokProgram::parsed)
                    .toList();
        }
    }

    private static LombokProgram parsed(String part) {
        List<String> lines = part.lines().toList();
        String imports =
                "import java.util.*; import lombok.*; import lombok.experimental.*; import lombok.experimental.Delegate; import lombok.extern.slf4j.*;"
                        + " import lombok.extern.java.*; import lombok.extern.log4j.*;";
        return new LombokProgram(
                lines.get(0).strip(),
                lines.stream()
                        .filter(l -> l.startsWith(">"))
                        .map(l -> l.substring(1).strip())
                        .toList(),
                imports + lines.stream().skip(1).filter(l -> !l.startsWith(">")).collect(Collectors.joining("\n")));
    }

    private LombokConfig lombok() {
        Map<String, String> keys = new TreeMap<>();
        for (String line : config) {
            String[] parts = line.split("\\s*\\+?=\\s*", 2);
            keys.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1]);
        }
        return new LombokConfig(keys);
    }

    /** Whether link is known to differ, which is written as {@code === ?}; the test fails when it does no longer. */
    boolean differs() {
        return about.startsWith("?");
    }

    /** Writes the two files. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Case.java"), source);
        List<String> lines = new ArrayList<>(List.of("config.stopBubbling = true"));
        lines.addAll(config);
        Files.write(folder.resolve("lombok.config"), lines);
    }

    /** In: the folder that was written; out: where it differs from javac in what its names and calls mean. */
    Agreement agreement(Path folder) throws IOException {
        List<String> told = new ArrayList<>();
        Agreement agreement = new AgreementRun(folder, CLASS_PATH, true, List.of(), lombok()).compare(told::add);
        if (!told.get(0).endsWith(" 0 errors")) {
            throw new IllegalStateException(about + " does not compile: " + told);
        }
        return agreement;
    }

    /** In: the folder that was written and one for class files; what does not compile is an error. */
    void compile(Path folder, Path classes) throws IOException {
        Files.createDirectories(classes);
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                CLASS_PATH.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-parameters",
                "-nowarn");
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjects(folder.resolve("Case.java"));
            if (!compiler.getTask(messages, files, null, options, null, sources).call()) {
                throw new IllegalStateException(about + " does not compile: " + messages);
            }
        }
    }

    /** The accessible members of all classes of the class files; also what they return and what one can pass. */
    static Set<String> compiled(Path classes) throws IOException {
        TreeSet<String> members = new TreeSet<>();
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(CLASS_PATH);
        try (ClassFiles files = ClassFiles.open(all, 17);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                members.addAll(members(files.read(name)));
            }
        }
        return members;
    }

    /** The same of the linked program. */
    Set<String> linked() throws IOException {
        TreeSet<String> members = new TreeSet<>();
        try (ClassFiles files = ClassFiles.open(CLASS_PATH, 17)) {
            program(files).declaredTypes().forEach(type -> members.addAll(members(type)));
        }
        return members;
    }

    private Program program(ClassFiles files) {
        var model = new SourceReader().read(source.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 17);
        return Linker.link(List.of(new SourceFile("Case.java", model)), new Linker.Options(files, List.of(), lombok()));
    }

    private static List<String> members(TypeInfo type) {
        List<String> members = new ArrayList<>();
        for (TypeInfo.FieldInfo field : type.fields()) {
            if (!field.flags().contains(Flag.PRIVATE) && !field.flags().contains(Flag.SYNTHETIC)) {
                members.add(type.name() + " " + flags(field.flags()) + text(field.type()) + " "
                        + field.id().name());
            }
        }
        for (TypeInfo.MethodInfo method : type.methods()) {
            if (!method.is(Flag.PRIVATE)
                    && !method.is(Flag.SYNTHETIC)
                    && !method.id().name().startsWith("<cl")) {
                String parameters =
                        method.parameters().stream().map(p -> text(p.type())).collect(Collectors.joining(", "));
                members.add(type.name() + " " + flags(method.flags()) + text(method.result()) + " "
                        + method.id().name() + "(" + parameters + ")");
            }
        }
        return members;
    }

    private static String flags(Set<Flag> flags) {
        return SHOWN.stream()
                .filter(flags::contains)
                .map(f -> f.name().toLowerCase(java.util.Locale.ROOT) + " ")
                .collect(Collectors.joining());
    }

    private static String text(Type type) {
        if (type instanceof Type.ClassType c) {
            return c.arguments().isEmpty()
                    ? c.name()
                    : c.name()
                            + c.arguments().stream()
                                    .map(LombokProgram::text)
                                    .collect(Collectors.joining(", ", "<", ">"));
        } else if (type instanceof Type.Array a) {
            return text(a.element()) + "[]";
        } else if (type instanceof Type.Variable v) {
            return v.name();
        } else if (type instanceof Type.Extends e) {
            return e.bound().equals(Type.OBJECT) ? "?" : "? extends " + text(e.bound());
        }
        return type instanceof Type.Super s ? "? super " + text(s.bound()) : type.erasure();
    }

    /** What {@code Case.run()} of the class files returns. */
    static String run(Path classes) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, LombokProgram.class.getClassLoader())) {
            var method = loader.loadClass("Case").getDeclaredMethod("run");
            method.setAccessible(true);
            return String.valueOf(method.invoke(null));
        }
    }

    /** What the lowered code of the linked program returns. */
    String run() throws IOException {
        try (ClassFiles files = ClassFiles.open(CLASS_PATH, 17)) {
            return String.valueOf(LoweredRun.of(program(files)));
        }
    }

    @Override
    public String toString() {
        return about;
    }
}
