package io.github.personaldata.checker.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases, rewritten in ways that change nothing, have the same findings on the same lines. Usually each case is rewritten in one way;
 * with {@code -Dmetamorphic=all}, or the name of one, each is in every way. Where a lambda is put between, no leak may be lost; that it stands for
 * any supplier given to the same helper may cost precision.
 */
final class MetamorphicTest {
    /** So often each change must be made, in all cases or in those that it falls to. */
    private static final int OFTEN = 20;

    private static final int SELDOM = 10;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theSameIsFound() {
        List<CaseFile> cases = CaseFiles.all();
        Map<CaseFile, Set<String>> plain = findings(cases, Map.of());
        String wanted = System.getProperty("metamorphic", "");
        if (wanted.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(
                    "each case in one way", () -> assertThat(known(EnumSet.allOf(Rewriting.class)))
                            .containsAll(differences(plain, oneEach(cases), SELDOM))));
        }
        Stream<Rewriting> ways =
                Stream.of(Rewriting.values()).filter(way -> wanted.equals("all") || wanted.equals(way.name()));
        return ways.map(way -> DynamicTest.dynamicTest(way.toString(), () -> {
            Map<CaseFile, Rewriting> each = new LinkedHashMap<>();
            cases.forEach(one -> each.put(one, way));
            assertThat(differences(plain, each, OFTEN)).isEqualTo(known(EnumSet.of(way)));
        }));
    }

    /** For each case one of the ways that it can be rewritten in, of those the one that fell to the fewest. */
    private static Map<CaseFile, Rewriting> oneEach(List<CaseFile> cases) throws IOException {
        Map<CaseFile, Rewriting> each = new LinkedHashMap<>();
        int[] fallen = new int[Rewriting.values().length];
        for (CaseFile one : cases) {
            Rewriting rarest = null;
            for (Rewriting way : Rewriting.values()) {
                boolean rarer = rarest == null || fallen[way.ordinal()] < fallen[rarest.ordinal()];
                if (rarer && rewrite(one, way).count() > 0) {
                    rarest = way;
                }
            }
            if (rarest != null) {
                fallen[rarest.ordinal()]++;
                each.put(one, rarest);
            }
        }
        return each;
    }

    /** In: what is found in the cases as they are, and how each is to be rewritten; out: what is found no longer, or in addition. */
    private Set<String> differences(Map<CaseFile, Set<String>> plain, Map<CaseFile, Rewriting> ways, int often)
            throws IOException {
        Map<CaseFile, Rewritten> rewritten = new LinkedHashMap<>();
        for (Map.Entry<CaseFile, Rewriting> way : ways.entrySet()) {
            rewritten.put(way.getKey(), rewrite(way.getKey(), way.getValue()));
        }
        Map<CaseFile, Path> sources = written(rewritten);
        rewritten.keySet().retainAll(sources.keySet());
        Map<Rewriting, Integer> made = new EnumMap<>(Rewriting.class);
        rewritten.forEach((one, change) -> made.merge(ways.get(one), change.count(), Integer::sum));
        assertThat(made)
                .allSatisfy((way, count) ->
                        assertThat(count).as("%s in %s", way, made).isGreaterThanOrEqualTo(often));
        assertThat(made.keySet()).containsAll(new HashSet<>(ways.values()));

        Set<String> differences = new TreeSet<>();
        findings(CaseFiles.all(), rewritten).forEach((one, found) -> {
            String where = ways.get(one) + " " + one.name() + ":";
            Set<String> before = plain.getOrDefault(one, Set.of());
            before.stream()
                    .filter(line -> !found.contains(line))
                    .forEach(line -> differences.add("lost " + where + line));
            if (ways.get(one) != Rewriting.WRAPPED_IN_LAMBDAS) {
                found.stream()
                        .filter(line -> !before.contains(line))
                        .forEach(line -> differences.add("new " + where + line));
            }
        });
        return differences;
    }

    /** Differences that are known, of these ways to rewrite. */
    private static Set<String> known(Set<Rewriting> ways) throws IOException {
        Path file = Path.of(System.getProperty("basedir", "."))
                .resolve("src/test/resources/cases/known-gaps-rewritten.txt");
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (ways.stream().anyMatch(way -> line.contains(" " + way + " "))) {
                known.add(line);
            }
        }
        return known;
    }

    private static Rewritten rewrite(CaseFile one, Rewriting way) throws IOException {
        String text = Files.readString(one.source());
        var configuration = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
        CompilationUnit unit =
                new JavaParser(configuration).parse(text).getResult().orElseThrow();
        Rewritten out = new Rewritten(text);
        way.apply(unit, Files.readString(one.policy()), out);
        return out;
    }

    /** The rewritten sources that were changed and are programs; the others are left as they were. */
    private Map<CaseFile, Path> written(Map<CaseFile, Rewritten> rewritten) throws IOException {
        Map<CaseFile, Path> sources = new LinkedHashMap<>();
        for (Map.Entry<CaseFile, Rewritten> one : rewritten.entrySet()) {
            if (one.getValue().count() > 0) {
                Path source = source(one.getKey());
                Files.createDirectories(source.getParent());
                Files.writeString(source, one.getValue().after());
                sources.put(one.getKey(), source);
            }
        }
        // errors in declarations hide those in code
        Set<String> wrong = wrong(List.copyOf(sources.values()));
        while (!wrong.isEmpty()) {
            Set<String> out = wrong;
            sources.values().removeIf(source -> out.contains(source.toString()));
            wrong = wrong(List.copyOf(sources.values()));
        }
        return sources;
    }

    private Path source(CaseFile one) {
        return folder.resolve(one.name() + ".java");
    }

    /** Files with errors. */
    private Set<String> wrong(List<Path> sources) throws IOException {
        var messages = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        var options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                CaseClassPath.text(),
                "-processorpath",
                CaseClassPath.lombok().toString(),
                "-Xmaxerrs",
                "10000",
                "-nowarn",
                "--release",
                "17");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            compiler.getTask(null, files, messages, options, null, units).call();
        }
        Set<String> wrong = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
            if (message.getKind() == Diagnostic.Kind.ERROR && message.getSource() != null) {
                wrong.add(Path.of(message.getSource().toUri()).toString());
            }
        }
        return wrong;
    }

    /** What is found in each case, by the lines that it had before it was rewritten. */
    private Map<CaseFile, Set<String>> findings(List<CaseFile> cases, Map<CaseFile, Rewritten> rewritten) {
        Map<CaseFile, Set<String>> findings = new LinkedHashMap<>();
        Map<Path, List<CaseFile>> modules = new LinkedHashMap<>();
        for (CaseFile one : cases) {
            findings.put(one, new TreeSet<>());
            modules.computeIfAbsent(one.policy(), policy -> new ArrayList<>()).add(one);
        }
        modules.forEach((policy, module) -> {
            Map<String, CaseFile> byFile = new LinkedHashMap<>();
            module.forEach(one -> byFile.put(one.name() + ".java", one));
            List<Path> sources = module.stream()
                    .map(one -> rewritten.containsKey(one) ? source(one) : one.source())
                    .toList();
            for (var report : new RoomsAnalyser(2).analyse(sources, CaseClassPath.entries(), policy)) {
                CaseFile one = byFile.entrySet().stream()
                        .filter(file -> report.file().endsWith("/" + file.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
                Rewritten change = rewritten.get(one);
                int line = change == null ? report.line() : change.line(report.line());
                String element = report.element().replace(Rewriting.SUFFIX, "");
                findings.getOrDefault(one, new TreeSet<>()).add(line + " " + report.rule() + " " + element);
            }
        });
        return findings;
    }
}
