package io.github.personaldata.checker.link;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac makes of each call, creation, method reference, field access and inferred variable of some files. */
final class JavacOracle {
    enum What {
        CALL,
        NEW,
        REFERENCE,
        FIELD,
        VARIABLE
    }

    /** A site by the place of its name. */
    record Site(String file, int line, int column, What what) implements Comparable<Site> {
        private static final Comparator<Site> ORDER = Comparator.comparing(Site::file)
                .thenComparing(Site::line)
                .thenComparing(Site::column)
                .thenComparing(Site::what);

        @Override
        public int compareTo(Site other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<Site, String> answers = new HashMap<>();
    private final Map<Site, SourceCall> calls = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> skipped = new TreeMap<>();

    Map<Site, String> answers() {
        return answers;
    }

    /** All calls, creations and method references that have a name, also those that javac has no answer for. */
    Map<Site, SourceCall> calls() {
        return calls;
    }

    /** Calls that javac has no answer for, since it misses a type. */
    Set<Site> unanswered() {
        Set<Site> left = new TreeSet<>(calls.keySet());
        left.removeAll(answers.keySet());
        return left;
    }

    List<String> errors() {
        return errors;
    }

    /** How many sites are not compared, and why; without {@link #unanswered()}. */
    Map<String, Integer> skipped() {
        return skipped;
    }

    void skip(String why) {
        skipped.merge(why, 1, Integer::sum);
    }

    void answer(Site site, String answer) {
        answers.put(site, answer);
    }

    void call(Site site, SourceCall call) {
        calls.put(site, call);
    }

    static JavacOracle attribute(Path root, List<Path> files, List<Path> classPath, List<String> options)
            throws IOException {
        JavacOracle oracle = new JavacOracle();
        var compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of(
                    "-classpath",
                    classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
            // a missing type must not keep javac from what needs it not
            all.addAll(List.of("-implicit:none", "-Xmaxerrs", "100000", "--should-stop=ifError=ATTR"));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            for (CompilationUnitTree unit : units) {
                String file = root.relativize(Path.of(unit.getSourceFile().toUri()))
                        .toString()
                        .replace('\\', '/');
                new JavacScanner(oracle, trees, task, unit, file).scan(unit, null);
            }
        }
        diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .forEach(d -> oracle.errors.add(String.valueOf(d)));
        return oracle;
    }
}
