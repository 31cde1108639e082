package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.flow.interpret.MethodAnalysis.Outcome;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.solved.Solution.Seen;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.SummaryProvider;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.DamagedEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Analyses methods, and knows what an earlier run has found for those of which nothing has changed that the analysis looked at: not their code,
 * not the summaries they asked for, not the {@link Surroundings}. The order of work is the same whether an analysis is made or known, and so
 * is all that comes of it. Safe for use by many threads.
 */
public final class Solutions {
    private final SolutionStore store;
    private final boolean keeps;
    private final String surroundings;
    private final Program program;
    private final SeenProgram shared;
    private final LabelTable labels;
    private final CodeDigests codes;
    private final Map<MethodId, List<Solution>> known;
    private final Set<Seen> sharedBefore;
    private final Gathered used = new Gathered();

    /** Summaries as they came out of an analysis. */
    private final Map<MethodId, Version> made = new ConcurrentHashMap<>();

    /** Hashes of summaries as others see them. */
    private final Map<MethodId, String> published = new HashMap<>();

    private Solutions(
            SolutionStore store,
            String surroundings,
            Program program,
            SeenProgram shared,
            LabelTable labels,
            Pack pack) {
        this.store = store;
        this.keeps = store.outside() != null;
        this.surroundings = surroundings;
        this.program = program;
        this.shared = shared;
        this.labels = labels;
        this.codes = new CodeDigests(program);
        boolean holds = pack.surroundings().equals(surroundings)
                && pack.shared().stream().allMatch(this::isSame);
        this.sharedBefore = holds ? Set.copyOf(pack.shared()) : Set.of();
        this.known = holds ? pack.solutions().stream().collect(Collectors.groupingBy(Solution::method)) : Map.of();
        if (holds) {
            pack.labels().forEach(question -> question.ask(labels));
        }
    }

    private record Version(Summary summary, String digest) {}

    /** What an analysis found, and whose summaries it asked for that there are. */
    public record Solved(Outcome outcome, Set<MethodId> asked) {}

    /** An analysis of a method, in a program and with the summaries of others. */
    @FunctionalInterface
    public interface Analysis {
        /** Makes it. */
        Outcome run(Program program, SummaryProvider code);
    }

    /** Analyses all methods. */
    public static Solutions none(Program program, LabelTable labels) {
        return new Solutions(SolutionStore.NONE, "", program, new SeenProgram(program), labels, Pack.nothing());
    }

    /**
     * Takes over what a store has.
     *
     * @param surroundings see {@link Surroundings}
     * @param shared the program that types and labels are asked of
     */
    public static Solutions in(
            SolutionStore store, String surroundings, Program program, SeenProgram shared, LabelTable labels) {
        return new Solutions(store, surroundings, program, shared, labels, Pack.in(store));
    }

    private boolean isSame(Seen code) {
        return codes.of(code.of()).equals(code.digest());
    }

    /**
     * Solves a method.
     *
     * @param flat whether it is known to be too large for following it statement by statement
     * @param table the summaries as {@link #published} has been told of them
     */
    public Solved solve(Code body, boolean flat, SummaryProvider table, Analysis analysis) {
        if (keeps) {
            for (Solution solution : known.getOrDefault(body.method(), List.of())) {
                Outcome outcome = solution.flat() == flat && holds(solution) ? outcome(solution) : null;
                if (outcome != null) {
                    used.known(solution);
                    made.put(body.method(), new Version(outcome.summary(), solution.digest()));
                    return new Solved(
                            outcome,
                            there(solution.summaries().stream().map(Seen::of).toList(), table));
                }
            }
        }
        Set<MethodId> asked = new HashSet<>();
        SummaryProvider code = other -> {
            asked.add(other);
            return table.summary(other);
        };
        if (!keeps) {
            return new Solved(analysis.run(program, code), there(asked, table));
        }
        SeenProgram seen = new SeenProgram(program);
        Outcome outcome = analysis.run(seen, code);
        keep(body, flat, outcome, asked, seen);
        return new Solved(outcome, there(asked, table));
    }

    private boolean holds(Solution solution) {
        return codes.of(solution.method()).equals(solution.body())
                && solution.codes().stream().allMatch(this::isSame)
                && solution.summaries().stream()
                        .allMatch(seen -> version(seen.of()).equals(seen.digest()));
    }

    private static @Nullable Outcome outcome(Solution solution) {
        try {
            return solution.outcome();
        } catch (DamagedEntry e) {
            return null;
        }
    }

    private static Set<MethodId> there(Collection<MethodId> asked, SummaryProvider table) {
        return asked.stream().filter(method -> table.summary(method) != null).collect(Collectors.toSet());
    }

    private void keep(Code body, boolean flat, Outcome outcome, Set<MethodId> asked, SeenProgram seen) {
        byte[] summary = StoredSummary.bytes(outcome.summary());
        Solution solution = new Solution(
                body.method(),
                codes.of(body.method()),
                flat,
                asked.stream()
                        .sorted()
                        .map(other -> new Seen(other, version(other)))
                        .toList(),
                codesOf(seen).toList(),
                ContentHash.of(summary),
                summary,
                Solution.rest(outcome));
        used.made(solution);
        made.put(body.method(), new Version(outcome.summary(), solution.digest()));
    }

    private Stream<Seen> codesOf(SeenProgram seen) {
        return seen.seen().stream().sorted().map(method -> new Seen(method, codes.of(method)));
    }

    /** The hash of the summary that others see of a method; empty if there is none. */
    private String version(MethodId method) {
        return published.getOrDefault(method, "");
    }

    /** Told before each round of analyses, by one thread, of what has changed in the table. */
    @SuppressWarnings("ReferenceEquality") // an equal summary would do, but asking is as dear as a hash
    public void published(MethodId method, Summary summary) {
        if (keeps) {
            Version version = made.get(method);
            published.put(
                    method,
                    version != null && version.summary == summary
                            ? version.digest
                            : ContentHash.of(StoredSummary.bytes(summary)));
        }
    }

    /** Keeps what this run needed, once nothing more is asked. */
    public void keep() {
        if (keeps && used.areNews()) {
            List<Seen> codes = Stream.concat(sharedBefore.stream(), codesOf(shared))
                    .distinct()
                    .toList();
            store.write(() -> new Pack(surroundings, codes, labels.asked(), used.all()).bytes());
        }
    }
}
