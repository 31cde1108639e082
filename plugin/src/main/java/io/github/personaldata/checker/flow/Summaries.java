package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.interpret.MethodAnalysis;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.solved.Solutions;
import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Summaries of all methods, to the least fixpoint. Work goes in rounds: all methods of the lowest level with something new to see are
 * interpreted against the same table, then published together; so the outcome depends neither on threads nor on their timing.
 */
final class Summaries {
    /** Rounds after which a method that still changes counts as too large to analyse. */
    private static final int PATIENCE = 60;

    /** Steps for the whole program; beyond, what still changes is told as unanalysed, so that the build ends. */
    private static final long BASE_BUDGET = 10_000_000;

    private static final long METHOD_BUDGET = 5_000;

    private final Program program;
    private final TypeFacts types;
    private final LabelTable labels;
    private final SummaryProvider models;
    private final Budget budget;
    private final Solutions solutions;
    private final UnaryOperator<Summary> kept;
    /** In the program's order, which is sorted. */
    private final Map<MethodId, Code> codes = new LinkedHashMap<>();

    /** In the same order. */
    private final Map<MethodId, Summary> table = new LinkedHashMap<>();

    /** What statements of a method bring together, as of its last analysis. */
    private final Map<MethodId, List<Merged>> merged = new HashMap<>();

    /** What code that works for a purpose has at hand, as of its last analysis. */
    private final Map<MethodId, List<AtHand>> atHand = new HashMap<>();

    private final Map<MethodId, Set<Object>> facts = new HashMap<>();
    private final Map<MethodId, Set<MethodId>> callers = new HashMap<>();
    private final Map<MethodId, Integer> visits = new HashMap<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private long steps;

    /** Methods too large for following them statement by statement. */
    private final Set<MethodId> flat = new HashSet<>();

    /** Methods that went over their budget; they are not looked at again. */
    private final Set<MethodId> settled = new HashSet<>();

    private Summaries(
            Program program,
            TypeFacts types,
            LabelTable labels,
            SummaryProvider models,
            Budget budget,
            Solutions solutions,
            UnaryOperator<Summary> kept) {
        this.program = program;
        this.types = types;
        this.labels = labels;
        this.models = models;
        this.budget = budget;
        this.solutions = solutions;
        this.kept = kept;
    }

    static Summaries compute(
            Program program,
            TypeFacts types,
            LabelTable labels,
            SummaryProvider models,
            Budget budget,
            Solutions solutions,
            Workers workers,
            UnaryOperator<Summary> kept) {
        Summaries summaries = new Summaries(program, types, labels, models, budget, solutions, kept);
        summaries.run(workers);
        return summaries;
    }

    /** By method, sorted. */
    Map<MethodId, Summary> all() {
        return Collections.unmodifiableMap(table);
    }

    /** Who applied whose summary. */
    Map<MethodId, Set<MethodId>> callers() {
        return Collections.unmodifiableMap(callers);
    }

    /** What statements bring together, by method. */
    List<Merged> merged() {
        return inOrder(merged);
    }

    /** What code that works for a purpose has at hand, by method. */
    List<AtHand> atHand() {
        return inOrder(atHand);
    }

    private <T> List<T> inOrder(Map<MethodId, List<T>> byMethod) {
        return codes.keySet().stream()
                .flatMap(method -> byMethod.getOrDefault(method, List.of()).stream())
                .toList();
    }

    List<LedgerEntry> ledger() {
        return ledger;
    }

    private record Result(MethodId method, MethodAnalysis.Outcome outcome, Set<MethodId> asked) {}

    private void run(Workers workers) {
        for (MethodId method : program.methods()) {
            Code code = program.code(method);
            if (code != null) {
                codes.put(method, code);
                put(Summary.empty(method));
                facts.put(method, Set.of(List.of()));
            }
        }
        CallGraph graph = CallGraph.of(program, types.targets(), codes, workers);
        TreeMap<Integer, Set<MethodId>> dirty = new TreeMap<>();
        codes.keySet().forEach(m -> dirty.computeIfAbsent(graph.rank(m), r -> new LinkedHashSet<>())
                .add(m));
        long most = BASE_BUDGET + METHOD_BUDGET * codes.size();
        while (!dirty.isEmpty()) {
            if (steps > most) {
                dirty.values().forEach(late -> late.forEach(this::unanalysed));
                return;
            }
            List<MethodId> batch =
                    dirty.pollFirstEntry().getValue().stream().sorted().toList();
            List<Result> results = workers.map(batch, this::analyse);
            // before anything is published: who asked for a method of the same round has seen what it was before
            results.forEach(this::noteAsked);
            for (Result result : results) {
                steps += result.outcome().steps();
                for (MethodId again : publish(result)) {
                    if (settled.contains(again)) {
                        continue;
                    }
                    dirty.computeIfAbsent(graph.rank(again), r -> new LinkedHashSet<>())
                            .add(again);
                }
            }
        }
    }

    private Result analyse(MethodId method) {
        Code body = Objects.requireNonNull(codes.get(method));
        boolean isFlat = flat.contains(method);
        Solutions.Solved solved = solutions.solve(
                body,
                isFlat,
                table::get,
                (seen, code) -> MethodAnalysis.analyse(seen, types, labels, code, models, body, budget, isFlat));
        return new Result(method, solved.outcome(), solved.asked());
    }

    private void noteAsked(Result result) {
        for (MethodId asked : result.asked()) {
            Set<MethodId> applying = callers.computeIfAbsent(asked, m -> new HashSet<>());
            if (result.outcome().led().contains(asked)) {
                applying.remove(result.method());
            } else {
                applying.add(result.method());
            }
        }
    }

    private Set<MethodId> publish(Result result) {
        MethodId method = result.method();
        if (result.outcome().flat()) {
            flat.add(method);
        }
        merged.put(method, result.outcome().merged());
        atHand.put(method, result.outcome().atHand());
        int visit = visits.merge(method, 1, Integer::sum);
        Summary summary =
                kept.apply(Widening.of(table.get(method), result.outcome().summary(), visit));
        Set<Object> now = summary.facts();
        boolean tired = visit > PATIENCE;
        if (!result.outcome().complete() || tired) {
            unanalysed(method);
            settled.add(method);
        }
        if (now.equals(facts.get(method)) || tired) {
            if (!tired) {
                put(summary);
            }
            return Set.of();
        }
        facts.put(method, now);
        put(summary);
        return callers.getOrDefault(method, Set.of());
    }

    private void put(Summary summary) {
        table.put(summary.method(), summary);
        solutions.published(summary.method(), summary);
    }

    private void unanalysed(MethodId method) {
        Code code = Objects.requireNonNull(codes.get(method));
        Position at = code.position(0);
        LedgerEntry entry = new LedgerEntry(
                LedgerEntry.Kind.UNANALYSED_SOURCE,
                method.toString(),
                code.file(),
                at.line(),
                at.column(),
                "the method is too large for the step budget; what it does with personal data is not known in full");
        if (!ledger.contains(entry)) {
            ledger.add(entry);
        }
    }
}
