package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.policy.finding.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs programs together with a project's code, and analyses both. A sink is known by the number of its site, whatever file it is in. */
public final class SiteRun {
    private static final int PATIENCE_SECONDS = 900;

    private final Path workFolder;
    private final List<Path> classPath;

    /** In: a folder for results, and jars that the project needs. */
    public SiteRun(Path workFolder, List<Path> classPath) {
        this.workFolder = workFolder;
        this.classPath = List.copyOf(classPath);
    }

    /**
     * What the runs of one program showed.
     *
     * @param leaks with sites for lines
     * @param silent sites that were reached and let nothing out
     * @param failure empty when it ran to its end
     */
    public record Seen(SortedSet<Leak> leaks, SortedSet<Integer> silent, String failure) {}

    /** What programs are compiled and linked with: a project's jars, then those of the tests, without jars of a name. */
    public static List<Path> classPath(List<Path> jars, String without) {
        return Stream.concat(jars.stream(), CaseClassPath.entries().stream())
                .filter(entry -> !entry.getFileName().toString().startsWith(without))
                .distinct()
                .toList();
    }

    /** Where Lombok is, for projects that need it. */
    public static Path lombok() {
        return CaseClassPath.lombok();
    }

    /**
     * In: folders of class files, of which the first that has a class counts; sites by file below the folder of sources and line; classes with
     * {@code static void run(Inputs)}. Out: what was seen, by main class.
     */
    public Map<String, Seen> run(List<Path> classes, Map<String, Map<Integer, Integer>> sites, List<String> mainClasses)
            throws IOException, InterruptedException {
        Files.createDirectories(workFolder);
        var lines = new ArrayList<String>();
        sites.forEach((file, byLine) -> byLine.forEach((line, site) -> lines.add(file + "\t" + line + "\t" + site)));
        var numbered = Files.write(workFolder.resolve("sites.txt"), lines);
        var mains = Files.write(workFolder.resolve("mains.txt"), mainClasses);
        var results = workFolder.resolve("results.txt");
        Files.deleteIfExists(results);
        var arguments = new ArrayList<>(List.of(results.toString(), numbered.toString(), mains.toString()));
        classes.forEach(folder -> arguments.add(folder.toString()));
        // what records the sinks needs its own versions
        var tests = CaseClassPath.entries();
        var path = Stream.concat(tests.stream().filter(classPath::contains), classPath.stream())
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Fork.run(SiteRunner.class, path, arguments, workFolder.resolve("output.txt"), results, PATIENCE_SECONDS);
        var seen = new LinkedHashMap<String, Seen>();
        Fork.read(mainClasses, results).forEach((name, result) -> seen.put(name, seen(result)));
        return seen;
    }

    /** Line 0 is everywhere else. */
    private static Seen seen(TruthRun.Result result) {
        result.leaks().removeIf(leak -> leak.line() == 0);
        result.silent().remove(0);
        return new Seen(result.leaks(), result.silent(), result.failure());
    }

    /** What the product says at the sites of these sources, in channels as runs have them, and the way that it tells of each. */
    public SortedMap<Leak, List<String>> analysed(
            Path folder, List<Path> files, @Nullable Path policy, Map<String, Map<Integer, Integer>> sites) {
        var reported = new TreeMap<Leak, List<String>>();
        for (var finding : new RoomsAnalyser(2)
                .judged(files, List.of(), classPath, policy)
                .result()
                .findings()) {
            var file = folder.relativize(Path.of("/").resolve(finding.file()))
                    .toString()
                    .replace('\\', '/');
            var site = sites.getOrDefault(file, Map.of()).get(finding.at().line());
            if (site != null
                    && finding.label() != null
                    && Channel.isOf(finding.rule().id())) {
                var leak = new Leak(
                        site, Channel.of(finding.rule().id()), finding.label().element());
                reported.putIfAbsent(leak, path(finding));
            }
        }
        return reported;
    }

    private static List<String> path(Finding finding) {
        return finding.flow() == null
                ? List.of()
                : finding.flow().path().stream()
                        .map(step -> step.file() + ":" + step.at().line() + "  " + step.text())
                        .toList();
    }
}
