package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The program of the forked JVM. In: the folder of compiled cases, the file to write, and the main classes of the cases. The file gets
 * tab-separated lines: {@code leak class line channel element}, {@code unconsented class line channel element}, {@code asks class}, {@code silent
 * class line}, {@code failed class text}, and {@code end class milliseconds} for each case.
 */
public final class CaseRunner {
    private CaseRunner() {}

    public static void main(String[] arguments) throws IOException {
        var consoles = Console.install();
        Logs.install();
        Loopback.install();
        MailLoopback.install();
        KafkaLoopback.install();
        RabbitLoopback.install();
        Telemetry.install();
        try (var results = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            for (var mainClass : List.of(arguments).subList(2, arguments.length)) {
                var start = System.nanoTime();
                result(classes(Path.of(arguments[0]), mainClass), mainClass, consoles)
                        .forEach(results::println);
                results.println("end\t" + mainClass + "\t" + (System.nanoTime() - start) / 1_000_000);
                results.flush();
            }
        }
        // threads of HTTP clients would keep the JVM for a minute
        System.exit(0);
    }

    /** The lines that say what the runs of one program showed. */
    static List<String> result(Map<String, byte[]> classes, String mainClass, Console[] consoles) {
        var lines = new ArrayList<String>();
        try {
            var observed = new Perturbation(mainClass, classes, consoles).observe();
            for (var leak : observed.leaks()) {
                lines.add(line("leak", mainClass, leak));
                observed.sinks().remove(leak.line());
            }
            observed.unconsented().forEach(leak -> lines.add(line("unconsented", mainClass, leak)));
            if (observed.asks()) {
                lines.add("asks\t" + mainClass);
            }
            observed.sinks().forEach(line -> lines.add("silent\t" + mainClass + "\t" + line));
        } catch (IllegalStateException | LinkageError failure) {
            var text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            lines.add("failed\t" + mainClass + "\t" + text.toString().replace("\n", " | "));
        }
        return lines;
    }

    private static String line(String kind, String mainClass, Leak leak) {
        var channel = leak.channel().name();
        return String.join("\t", kind, mainClass, "" + leak.line(), channel, leak.element());
    }

    /** All classes in the package of the main class: a package is one case. */
    private static Map<String, byte[]> classes(Path compiled, String mainClass) throws IOException {
        var packageName = mainClass.substring(0, mainClass.lastIndexOf('.'));
        var classes = new LinkedHashMap<String, byte[]>();
        try (var files = Files.newDirectoryStream(compiled.resolve(packageName.replace('.', '/')), "*.class")) {
            for (var file : files) {
                var simpleName = file.getFileName().toString().replaceFirst("\\.class$", "");
                classes.put(packageName + "." + simpleName, Instrumentation.instrument(Files.readAllBytes(file)));
            }
        }
        return classes;
    }
}
