package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Compiles all cases with one call of javac, runs them in one forked JVM, and reads back what leaked. */
final class TruthRun {
    private static final int PATIENCE_SECONDS = 180;

    /**
     * What a run showed of one case.
     *
     * @param silent lines of sinks that were reached and let nothing out
     * @param failure empty when the case ran to its end
     */
    record Result(SortedSet<Leak> leaks, SortedSet<Integer> silent, String failure) {}

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
        return read(cases, results);
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
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                // one identity hash for all objects: Customer@1 is the same in every run
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                // an answer must not wait for the acknowledgement of its header
                "-Dsun.net.httpserver.nodelay=true",
                "-classpath",
                CaseClassPath.text(),
                CaseRunner.class.getName(),
                compiled.toString(),
                results.toString()));
        cases.forEach(one -> command.add(one.mainClass()));
        var output = workFolder.resolve("output.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "the cases hang; the first one without an end in " + results + " is to blame");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the JVM of the cases failed:\n" + Files.readString(output));
        }
    }

    private static Map<String, Result> read(List<CaseFile> cases, Path results) throws IOException {
        var byClass = new LinkedHashMap<String, Result>();
        cases.forEach(one -> byClass.put(one.mainClass(), new Result(new TreeSet<>(), new TreeSet<>(), "did not run")));
        for (var line : Files.readAllLines(results)) {
            var words = line.split("\t", -1);
            byClass.compute(words[1], (name, result) -> switch (words[0]) {
                case "leak" -> {
                    result.leaks.add(new Leak(Integer.parseInt(words[2]), Channel.valueOf(words[3]), words[4]));
                    yield result;
                }
                case "silent" -> {
                    result.silent.add(Integer.parseInt(words[2]));
                    yield result;
                }
                case "failed" -> new Result(result.leaks, result.silent, words[2].replace(" | ", "\n"));
                default -> result.failure.equals("did not run") ? new Result(result.leaks, result.silent, "") : result;
            });
        }
        return byClass;
    }
}
