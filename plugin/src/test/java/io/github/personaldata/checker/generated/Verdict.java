package io.github.personaldata.checker.generated;

import io.github.personaldata.checker.truth.Channel;
import io.github.personaldata.checker.truth.Experiment;
import io.github.personaldata.checker.truth.Leak;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A program, what its runs showed, and what the product said of it.
 *
 * @param text the program as Java
 * @param missed leaks that nobody reported
 * @param falseAlarms what was reported at sinks that were reached, without a leak; sinks that no run reaches prove nothing
 * @param dirty lines of sinks that let out what they must not
 * @param clean lines of sinks that were reached and did not
 * @param trouble why the program proves nothing, such as that it does not end normally; else empty
 */
record Verdict(
        Program program,
        String text,
        Set<Leak> found,
        Set<Leak> missed,
        Set<Leak> falseAlarms,
        Set<Integer> dirty,
        Set<Integer> clean,
        String trouble) {

    static Verdict of(Program program, String text, Experiment.Outcome outcome) {
        var lines = text.lines().toList();
        var leaks = new TreeSet<Leak>();
        for (var leak : outcome.leaks()) {
            var own = leak.channel() == Channel.OUTBOUND
                    && lines.get(leak.line() - 1).endsWith(SourceText.OWN);
            if (!own) {
                leaks.add(leak);
            }
        }
        var dirty = leaks.stream().map(Leak::line).collect(Collectors.toCollection(TreeSet::new));
        leaks = saidAtNew(leaks, outcome.reported(), lines);
        var reached = new TreeSet<>(outcome.silent());
        outcome.leaks().forEach(leak -> reached.add(leak.line()));
        var clean = new TreeSet<>(reached);
        clean.removeAll(dirty);
        var missed = new TreeSet<>(leaks);
        missed.removeAll(outcome.reported());
        var found = new TreeSet<>(leaks);
        found.removeAll(missed);
        var falseAlarms = new TreeSet<>(outcome.reported());
        falseAlarms.removeAll(leaks);
        falseAlarms.removeIf(leak -> !reached.contains(leak.line()));
        var trouble = outcome.failure() + String.join(", ", outcome.others());
        return new Verdict(program, text, found, missed, falseAlarms, dirty, clean, trouble);
    }

    /**
     * A compiler gives {@code new} no line of its own within an expression, so a run knows it by the line on which the expression begins; the
     * product says the line of {@code new}. They differ where a function with statements stands between.
     */
    private static TreeSet<Leak> saidAtNew(Set<Leak> leaks, Set<Leak> reported, List<String> lines) {
        var moved = new TreeSet<Leak>();
        for (var leak : leaks) {
            var line = leak.line();
            if (leak.channel() == Channel.EXCEPTION && !reported.contains(leak)) {
                while (lines.get(line - 1).endsWith("-> {")) {
                    var end = lines.get(line - 1).replaceFirst("\\S.*", "") + "}";
                    do {
                        line++;
                    } while (!lines.get(line - 1).startsWith(end));
                }
            }
            var later = new Leak(line, leak.channel(), leak.element());
            moved.add(reported.contains(later) ? later : leak);
        }
        return moved;
    }

    /** Of a program that could not be run. */
    static Verdict failed(Program program, String text, String trouble) {
        return new Verdict(program, text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), trouble);
    }

    boolean isProof() {
        return trouble.isEmpty();
    }

    /** The program with what is wrong about each line written behind it. */
    String explained() {
        var lines = text.split("\n");
        found.forEach(leak -> lines[leak.line() - 1] += " // LEAK: " + said(leak));
        missed.forEach(leak -> lines[leak.line() - 1] += " // MISSED: " + said(leak));
        falseAlarms.forEach(leak -> lines[leak.line() - 1] += " // FALSE ALARM: " + said(leak));
        return Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String said(Leak leak) {
        return leak.channel() + " " + leak.element();
    }
}
