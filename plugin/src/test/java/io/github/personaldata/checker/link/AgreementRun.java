package io.github.personaldata.checker.link;

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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Compares link with javac on any folder: the folder, the class path, how many differences to print. */
final class AgreementRun {
    private AgreementRun() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath();
        List<Path> classPath = args.length > 1 ? paths(args[1]) : List.of();
        Agreement agreement = compare(root, classPath, List.of("-proc:none"), System.out::println);
        System.out.println(agreement);
        int limit = args.length > 2 ? Integer.parseInt(args[2]) : 40;
        agreement.differences().stream()
                .limit(limit)
                .forEach(d -> System.out.println(
                        d.site().file() + ":" + d.site().line() + ":" + d.site().column() + " " + d.cause()
                                + "\n    javac " + d.javac() + "\n    ours  " + d.ours()));
    }

    static List<Path> paths(String text) {
        return Stream.of(text.split(File.pathSeparator))
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .toList();
    }

    static Agreement compare(Path root, List<Path> classPath, List<String> options, Consumer<String> told)
            throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(p -> p.toString().endsWith(".java")
                            && !p.endsWith("module-info.java")
                            && !p.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
        JavacOracle oracle = JavacOracle.attribute(root, files, classPath, options);
        told.accept("javac: " + oracle.answers().size() + " sites, "
                + oracle.errors().size() + " errors");
        oracle.errors().stream().limit(3).forEach(told);
        List<SourceReader.Unread> unread = files.stream()
                .map(f -> new SourceReader.Unread(
                        root.relativize(f).toString().replace('\\', '/'), () -> Files.readAllBytes(f)))
                .toList();
        long start = System.nanoTime();
        List<SourceFile> sources = new SourceReader().readAll(unread, StandardCharsets.UTF_8, 17, 1);
        long parsed = System.nanoTime();
        try (ClassFiles classes = ClassFiles.open(classPath, 17)) {
            Linker.Options link = new Linker.Options(classes, List.of(), LombokConfig.DEFAULT);
            Agreement agreement = DeepStack.call(() -> Agreement.of(sources, link, oracle.answers()));
            long linked = System.nanoTime();
            told.accept("read " + (parsed - start) / 1_000_000 + " ms, link " + (linked - parsed) / 1_000_000 + " ms");
            return agreement;
        }
    }
}
