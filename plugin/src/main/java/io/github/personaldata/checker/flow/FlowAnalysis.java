package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.flow.bytecode.FollowedClasses;
import io.github.personaldata.checker.flow.close.Closing;
import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.close.SourceLines;
import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.label.CodePurposes;
import io.github.personaldata.checker.flow.label.ConsentChecks;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.label.LookAlikes;
import io.github.personaldata.checker.flow.label.WrittenAcceptances;
import io.github.personaldata.checker.flow.label.WrittenMentions;
import io.github.personaldata.checker.flow.logging.LogSwitches;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.solved.SeenProgram;
import io.github.personaldata.checker.flow.solved.SolutionStore;
import io.github.personaldata.checker.flow.solved.Solutions;
import io.github.personaldata.checker.flow.solved.Surroundings;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The flow room's entry: from a linked program to the flows of personal data in it. */
public final class FlowAnalysis {
    private FlowAnalysis() {}

    /**
     * Finds every flow.
     *
     * @param configuration values of {@code @Value} and the like, for destinations
     * @param lines source lines for paths
     * @param threads how many methods are worked on at once; the result does not depend on it
     */
    public static FlowResult analyse(
            Program program, Catalogue catalogue, Configuration configuration, SourceLines lines, int threads) {
        return analyse(
                program,
                catalogue,
                configuration,
                lines,
                threads,
                Budget.STANDARD,
                UnaryOperator.identity(),
                SolutionStore.NONE);
    }

    /**
     * Finds every flow.
     *
     * @param budget how much work a method is worth
     * @param kept what becomes of a summary before others see it: it may go through a store and come back equal
     * @param store what earlier runs have found; the result does not depend on it. Only for a program without upstream sources
     */
    public static FlowResult analyse(
            Program program,
            Catalogue catalogue,
            Configuration configuration,
            SourceLines lines,
            int threads,
            Budget budget,
            UnaryOperator<Summary> kept,
            SolutionStore store) {
        try (Workers workers = new Workers(threads)) {
            List<Code> codes = codes(program, workers);
            LogSwitches switches = LogSwitches.of(program, catalogue, codes, configuration, lines);
            Catalogue all = switches.catalogue();
            Program joined = FollowedClasses.joined(program, all, codes);
            ConsentChecks checks = new ConsentChecks(joined, all, codes);
            CodePurposes purposes = CodePurposes.of(joined, codes);
            Mentions mentions =
                    WrittenMentions.of(program, codes, purposes.all()).withChecks(checks.names());
            SeenProgram seen = new SeenProgram(joined);
            LabelTable labels = new LabelTable(seen, all);
            TypeFacts types = TypeFacts.of(joined, seen, labels, checks, purposes);
            String outside = store.outside();
            Solutions solutions = outside == null
                    ? Solutions.none(joined, labels)
                    : Solutions.in(
                            store,
                            Surroundings.of(outside, joined, types, switches.made(), budget),
                            joined,
                            seen,
                            labels);
            CatalogueSummaries models = new CatalogueSummaries(seen, all, labels);
            Summaries summaries = Summaries.compute(joined, types, labels, models, budget, solutions, workers, kept);
            FlowResult result = closed(joined, all, types, labels, summaries, configuration, lines, mentions);
            solutions.keep();
            return switches.told(result);
        }
    }

    /** The code of all methods that have some, which is lowered here; later each asks the program for it again. */
    private static List<Code> codes(Program program, Workers workers) {
        return workers.map(program.methods(), method -> Optional.ofNullable(program.code(method))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static FlowResult closed(
            Program program,
            Catalogue catalogue,
            TypeFacts types,
            LabelTable labels,
            Summaries summaries,
            Configuration configuration,
            SourceLines lines,
            Mentions mentions) {
        Closing closing = new Closing(
                program,
                types,
                catalogue,
                labels,
                summaries.all(),
                summaries.callers(),
                summaries.atHand(),
                configuration);
        PartsUsed parts = new PartsUsed(program, labels, types.targets());
        List<Flow> flows = closing.flows(lines).stream().map(parts::told).toList();
        List<LedgerEntry> ledger = new ArrayList<>(program.ledger());
        ledger.addAll(summaries.ledger());
        ledger.addAll(closing.unmodelled());
        Map<String, Long> counts = new TreeMap<>();
        counts.put("methods", (long) summaries.all().size());
        counts.put("flows", (long) flows.size());
        counts.put("data elements", (long) labels.declared().size());
        return new FlowResult(
                flows,
                closing.merges(summaries.merged(), lines),
                closing.processed(flows, lines),
                closing.anonymised(),
                labels.declared(),
                LookAlikes.of(program, labels),
                WrittenAcceptances.of(program),
                mentions,
                ledger.stream().sorted().distinct().toList(),
                counts);
    }
}
