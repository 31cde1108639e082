package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Runs many programs and analyses them as one module; for programs that nobody has labelled. */
public final class Experiment {
    private Experiment() {}

    /**
     * One program.
     *
     * @param leaks what its runs showed
     * @param silent lines of sinks that were reached and let nothing out
     * @param failure empty when it ran to its end
     * @param reported what the analyser says; the rule of an outbound finding does not matter
     * @param others rules of findings that no run could show, such as of what was not analysed
     */
    public record Outcome(
            SortedSet<Leak> leaks,
            SortedSet<Integer> silent,
            String failure,
            SortedSet<Leak> reported,
            SortedSet<String> others) {}

    /** In: a folder like that of the cases, and one for what runs leave; out: what was seen, by the programs' main classes. */
    public static Map<String, Outcome> of(Path folder, Path work) throws IOException, InterruptedException {
        var programs = CaseFiles.in(folder);
        var outcomes = new LinkedHashMap<String, Outcome>();
        var byFile = new LinkedHashMap<String, Outcome>();
        new TruthRun(work).run(programs).forEach((name, run) -> {
            var outcome = new Outcome(run.leaks(), run.silent(), run.failure(), new TreeSet<>(), new TreeSet<>());
            outcomes.put(name, outcome);
            byFile.put(name.substring(name.lastIndexOf('.') + 1) + ".java", outcome);
        });
        var sources = programs.stream().map(CaseFile::source).toList();
        var policy = folder.resolve("personal-data.yml");
        for (var report : new RoomsAnalyser(2).analyse(sources, CaseClassPath.entries(), policy)) {
            var outcome = byFile.get(Path.of(report.file()).getFileName().toString());
            if (outcome == null) {
                throw new IllegalStateException("reported in a file that is no program: " + report);
            }
            add(report, outcome);
        }
        return outcomes;
    }

    private static void add(Analyser.Reported report, Outcome outcome) {
        if (Channel.isOf(report.rule())) {
            outcome.reported.add(new Leak(report.line(), Channel.of(report.rule()), report.element()));
        } else {
            outcome.others.add(report.rule() + " at line " + report.line());
        }
    }

    /** What the programs are compiled and linked with. */
    public static List<Path> classPath() {
        return CaseClassPath.entries();
    }
}
