package io.github.personaldata.checker.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The labels of one case against what an analyser reported in it, per sink and element. */
record Comparison(
        SortedSet<Finding> found,
        SortedSet<Finding> missed,
        SortedSet<Finding> missedUnexecuted,
        SortedSet<Finding> falseAlarms) {

    /** One rule broken by one element at one line. */
    record Finding(String file, int line, String rule, String element) implements Comparable<Finding> {
        private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
                .thenComparingInt(Finding::line)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::element);

        @Override
        public int compareTo(Finding other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + rule + " " + element;
        }
    }

    /** In: one case and the reports made in its file. */
    static Comparison of(CaseFile one, List<Analyser.Reported> reports) {
        var file = one.name() + ".java";
        var reported = new TreeSet<Finding>();
        reports.forEach(report -> reported.add(new Finding(file, report.line(), report.rule(), report.element())));
        var found = new TreeSet<Finding>();
        var missed = new TreeSet<Finding>();
        var missedUnexecuted = new TreeSet<Finding>();
        for (var leak : one.labels().leaks()) {
            var expected = new Finding(file, leak.line(), leak.rule(), leak.element());
            var verdict = reported.remove(expected) ? found : leak.executed() ? missed : missedUnexecuted;
            verdict.add(expected);
        }
        return new Comparison(found, missed, missedUnexecuted, reported);
    }

    /**
     * Analyses all cases, those of one policy file as one module. Out: a comparison for each case. Throws when a report names no case's
     * file.
     */
    static Map<CaseFile, Comparison> of(Analyser analyser, List<CaseFile> cases) {
        var comparisons = new LinkedHashMap<CaseFile, Comparison>();
        var byPolicy = new LinkedHashMap<Path, List<CaseFile>>();
        cases.forEach(one -> byPolicy.computeIfAbsent(one.policy(), policy -> new ArrayList<>())
                .add(one));
        byPolicy.forEach((policy, module) -> {
            var sources = module.stream().map(CaseFile::source).toList();
            var byFile = new LinkedHashMap<String, List<Analyser.Reported>>();
            module.forEach(one -> byFile.put(one.name() + ".java", new ArrayList<>()));
            for (var report : analyser.analyse(sources, CaseClassPath.entries(), policy)) {
                byFile.get(caseFile(report, byFile)).add(report);
            }
            module.forEach(one -> comparisons.put(one, of(one, byFile.get(one.name() + ".java"))));
        });
        return comparisons;
    }

    private static String caseFile(Analyser.Reported report, Map<String, ?> byFile) {
        var path = report.file().replace('\\', '/');
        return byFile.keySet().stream()
                .filter(file -> path.equals(file) || path.endsWith("/" + file))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("reported in a file that is no case of this module: " + path));
    }

    boolean perfect() {
        return missed.isEmpty() && missedUnexecuted.isEmpty() && falseAlarms.isEmpty();
    }
}
