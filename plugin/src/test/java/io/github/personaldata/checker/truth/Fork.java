package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The JVM in which programs are run, apart from that of the tests. */
final class Fork {
    private Fork() {}

    /**
     * In: a runner, its class path and arguments, and a file for what it prints. Throws when it does not end in time, or fails.
     *
     * @param results the file in which the runner says which programs have ended, for the message
     */
    static void run(
            Class<?> runner, String classPath, List<String> arguments, Path output, Path results, int patienceSeconds)
            throws IOException, InterruptedException {
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
                classPath,
                runner.getName()));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "the cases hang; the first one without an end in " + results + " is to blame");
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the JVM of the cases failed:\n" + Files.readString(output));
        }
    }

    /** In: the programs' main classes, and what {@link CaseRunner} wrote of them; out: what was seen of each. */
    static Map<String, TruthRun.Result> read(List<String> mainClasses, Path results) throws IOException {
        var byClass = new LinkedHashMap<String, TruthRun.Result>();
        mainClasses.forEach(name -> byClass.put(name, TruthRun.Result.notRun()));
        for (var line : Files.readAllLines(results)) {
            var words = line.split("\t", -1);
            byClass.compute(words[1], (name, result) -> switch (words[0]) {
                case "leak" -> {
                    result.leaks().add(leak(words));
                    yield result;
                }
                case "unconsented" -> {
                    result.unconsented().add(leak(words));
                    yield result;
                }
                case "asks" -> result.asking();
                case "silent" -> {
                    result.silent().add(Integer.parseInt(words[2]));
                    yield result;
                }
                case "failed" -> result.ended(words[2].replace(" | ", "\n"));
                default -> result.failure().equals(TruthRun.Result.DID_NOT_RUN) ? result.ended("") : result;
            });
        }
        return byClass;
    }

    private static Leak leak(String[] words) {
        return new Leak(Integer.parseInt(words[2]), Channel.valueOf(words[3]), words[4]);
    }
}
