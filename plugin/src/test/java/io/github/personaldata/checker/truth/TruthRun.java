package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** Compiles all cases with one call of javac, runs them in one forked JVM, and reads back what leaked. */
final class TruthRun {
    private static final int PATIENCE_SECONDS = 180;

    /**
     * What a run showed of one case.
     *
     * @param silent lines of sinks that were reached and let nothing out
     * @param unconsented what got out of people who do not agree
     * @param asks whether the case says of anybody that they agree or not
     * @param failure empty when the case ran to its end
     */
    record Result(
            SortedSet<Leak> leaks,
            SortedSet<Integer> silent,
            SortedSet<Leak> unconsented,
            boolean asks,
            String failure) {
        static final String DID_NOT_RUN = "did not run";

        static Result notRun() {
            return new Result(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false, DID_NOT_RUN);
        }

        Result asking() {
            return new Result(leaks, silent, unconsented, true, failure);
        }

        Result ended(String how) {
            return new Result(leaks, silent, unconsented, asks, how);
        }
    }

    private final Path workFolder;

    /** In: a folder for class files, results and output, which may hold those of earlier runs. */
    TruthRun(Path workFolder) {
        this.workFolder = workFolder;
    }

    /** In: the cases; out: their results by main class. */
    Map<String, Result> run(List<CaseFile> cases) throws IOException, InterruptedException {
        var compiled = Files.createDirectories(workFolder.resolve("classes"));
        empty(compiled);
        compile(cases, compiled);
        var results = workFolder.resolve("results.txt");
        Files.deleteIfExists(results);
        fork(cases, compiled, results);
        return Fork.read(cases.stream().map(CaseFile::mainClass).toList(), results);
    }

    /** Classes of cases that are no more would be run by the package of a case that took its name. */
    private static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void compile(List<CaseFile> cases, Path compiled) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of(
                "-d",
                compiled.toString(),
                "-classpath",
                CaseClassPath.text(),
                "-processorpath",
                CaseClassPath.lombok().toString(),
                "-g",
                "-parameters",
                "-nowarn",
                "--release",
                "17");
        var messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    cases.stream().map(CaseFile::source).toList());
            if (!compiler.getTask(messages, files, null, options, null, sources).call()) {
                throw new IllegalStateException("the cases do not compile:\n" + messages);
            }
        }
    }

    private void fork(List<CaseFile> cases, Path compiled, Path results) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(compiled.toString(), results.toString()));
        cases.forEach(one -> arguments.add(one.mainClass()));
        Fork.run(
                CaseRunner.class,
                CaseClassPath.text(),
                arguments,
                workFolder.resolve("output.txt"),
                results,
                PATIENCE_SECONDS);
    }
}
