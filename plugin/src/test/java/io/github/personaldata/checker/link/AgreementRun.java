package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.JavacOracle.Site;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.source.DeepStack;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares link with javac on any folder, both with the running JDK's classes.
 *
 * @param processed whether annotation processors of the class path run, as Lombok must
 * @param own class files compiled from the folder, to be asked where javac has no answer; empty if there are none
 * @param lombok what {@code lombok.config} says in the folder
 */
record AgreementRun(Path root, List<Path> classPath, boolean processed, List<Path> own, LombokConfig lombok) {
    /** What link says compared with javac, and with the class files where javac has no answer. */
    record Both(Agreement javac, BytecodeAgreement bytecode) {}

    private static final int RELEASE = Runtime.version().feature();

    AgreementRun(Path root, List<Path> classPath, boolean processed, List<Path> own) {
        this(root, classPath, processed, own, LombokConfig.DEFAULT);
    }

    /** In: the folder, a file with its class path, {@code processed} or not, how many differences of each cause to print. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath();
        List<Path> classPath = paths(Files.readString(Path.of(args[1])));
        AgreementRun run = new AgreementRun(root, classPath, args[2].equals("processed"), List.of());
        run.compare(System.out::println).tell(Integer.parseInt(args[3]), System.out::println);
    }

    static List<Path> paths(String text) {
        return Stream.of(text.strip().split(File.pathSeparator))
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** With javac only. */
    Agreement compare(Consumer<String> told) throws IOException {
        return new AgreementRun(root, classPath, processed, List.of(), lombok)
                .compareWithBoth(told)
                .javac();
    }

    Both compareWithBoth(Consumer<String> told) throws IOException {
        JavacOracle oracle = oracle();
        told.accept("javac: " + oracle.answers().size() + " sites, "
                + oracle.errors().size() + " errors");
        oracle.errors().stream().limit(3).forEach(told);
        oracle.skipped().forEach((why, sites) -> told.accept("not compared: " + sites + " sites, " + why));
        long start = System.nanoTime();
        Map<Site, LinkAnswers.Answer> ours = linked(classPath).answers();
        told.accept("read and linked in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        try (BytecodeOracle bytecode = BytecodeOracle.of(own, classPath, oracle.calls())) {
            return new Both(
                    Agreement.of(ours, oracle.answers()), BytecodeAgreement.of(ours, bytecode, oracle.unanswered()));
        }
    }

    /** What link says with one jar of the class path missing, by jar; javac has them all. */
    Map<Path, Hole> withHoles() throws IOException {
        JavacOracle oracle = oracle();
        LinkAnswers whole = linked(classPath);
        Map<Path, Hole> found = new TreeMap<>();
        for (Path jar : classPath) {
            List<Path> rest = classPath.stream().filter(p -> !p.equals(jar)).toList();
            found.put(jar, Hole.of(oracle.answers(), whole, linked(rest)));
        }
        return found;
    }

    JavacOracle oracle() throws IOException {
        // newer compilers run processors only where they are told to
        boolean asked = Runtime.version().feature() >= 21;
        List<String> processing = !processed ? List.of("-proc:none") : asked ? List.of("-proc:full") : List.of();
        return JavacOracle.attribute(root, files(), classPath, processing);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".java")
                            && !p.endsWith("module-info.java")
                            && !p.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private LinkAnswers linked(List<Path> known) throws IOException {
        List<SourceReader.Unread> unread = files().stream()
                .map(f -> new SourceReader.Unread(
                        root.relativize(f).toString().replace('\\', '/'), () -> Files.readAllBytes(f)))
                .toList();
        List<SourceFile> sources = new SourceReader().readAll(unread, StandardCharsets.UTF_8, RELEASE, 1);
        try (ClassFiles classes = ClassFiles.open(known, RELEASE)) {
            Linker.Options link = new Linker.Options(classes, List.of(), lombok);
            return DeepStack.call(() -> LinkAnswers.of(sources, link));
        }
    }
}
