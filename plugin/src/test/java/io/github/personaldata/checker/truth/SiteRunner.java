package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program of the JVM for {@link SiteRun}. In: the file to write, a file with sites ({@code file line site}, separated by tabs), one with main
 * classes, and folders of class files, of which the first that has a class counts. The file gets what {@link CaseRunner} writes, with sites for
 * lines.
 */
final class SiteRunner {
    private static final long PATIENCE_SECONDS = 20;

    private SiteRunner() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var consoles = Console.install();
        Logs.install();
        Loopback.install();
        MailLoopback.install();
        var classes = classes(
                List.of(arguments).subList(3, arguments.length).stream()
                        .map(Path::of)
                        .toList(),
                sites(Path.of(arguments[1])));
        try (var results = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            for (var mainClass : Files.readAllLines(Path.of(arguments[2]))) {
                var start = System.nanoTime();
                run(classes, mainClass, consoles).forEach(results::println);
                results.println("end\t" + mainClass + "\t" + (System.nanoTime() - start) / 1_000_000);
                results.flush();
            }
        }
        System.exit(0);
    }

    /** What a stranger's method does nobody knows: it may wait for ever. */
    private static List<String> run(Map<String, byte[]> classes, String mainClass, Console[] consoles)
            throws InterruptedException {
        var task = new FutureTask<>(() -> CaseRunner.result(classes, mainClass, consoles));
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            return List.of("failed\t" + mainClass + "\t" + failure);
        }
    }

    private static Map<String, Map<Integer, Integer>> sites(Path file) throws IOException {
        var sites = new HashMap<String, Map<Integer, Integer>>();
        for (var line : Files.readAllLines(file)) {
            var words = line.split("\t", -1);
            sites.computeIfAbsent(words[0], name -> new HashMap<>())
                    .put(Integer.valueOf(words[1]), Integer.valueOf(words[2]));
        }
        return sites;
    }

    private static Map<String, byte[]> classes(List<Path> folders, Map<String, Map<Integer, Integer>> sites)
            throws IOException {
        var classes = new HashMap<String, byte[]>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    var name = folder.relativize(file).toString().replaceFirst("\\.class$", "");
                    classes.putIfAbsent(name.replace('/', '.').replace('\\', '.'), Files.readAllBytes(file));
                }
            }
        }
        classes.replaceAll((name, bytes) -> Instrumentation.instrument(SiteLines.renumbered(bytes, sites)));
        return classes;
    }
}
