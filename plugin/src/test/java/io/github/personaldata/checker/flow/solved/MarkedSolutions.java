package io.github.personaldata.checker.flow.solved;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.store.DamagedEntry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Solutions in memory, which can be marked: a summary with the mark was taken over and not made anew. */
public final class MarkedSolutions implements SolutionStore {
    /** No call has such a name. */
    private static final Sites MARK = Sites.of(-12345);

    private byte @Nullable [] bytes;
    private final String outside;

    /** A store that holds nothing yet. */
    public MarkedSolutions(String outside) {
        this.outside = outside;
    }

    /** The same solutions, seen from somewhere else. */
    public MarkedSolutions movedTo(String other) {
        MarkedSolutions moved = new MarkedSolutions(other);
        moved.bytes = bytes;
        return moved;
    }

    /** The same solutions, each with a mark that says nothing of any flow. */
    public MarkedSolutions marked() {
        Pack pack = pack();
        MarkedSolutions marked = new MarkedSolutions(outside);
        marked.bytes = new Pack(
                        pack.surroundings(),
                        pack.shared(),
                        pack.labels(),
                        pack.solutions().stream().map(MarkedSolutions::marked).toList())
                .bytes();
        return marked;
    }

    private Pack pack() {
        assertThat(bytes).isNotNull();
        return Pack.in(this);
    }

    private static Solution marked(Solution solution) {
        try {
            Summary summary = StoredSummary.read(solution.summary());
            Set<Sites> relative = new HashSet<>(summary.relative());
            relative.add(MARK);
            Summary marked = new Summary(
                    summary.method(),
                    summary.edges(),
                    summary.replaced(),
                    summary.sinks(),
                    summary.opens(),
                    summary.unmodelled(),
                    relative,
                    summary.assurance());
            return new Solution(
                    solution.method(),
                    solution.body(),
                    solution.flat(),
                    solution.summaries(),
                    solution.codes(),
                    solution.digest(),
                    StoredSummary.bytes(marked),
                    solution.rest());
        } catch (DamagedEntry e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a summary comes from a marked solution. */
    public static boolean isMarked(Summary summary) {
        return summary.relative().contains(MARK);
    }

    /** How many analyses there are solutions of. */
    public int size() {
        return pack().solutions().size();
    }

    @Override
    public String outside() {
        return outside;
    }

    @Override
    public Optional<byte[]> read() {
        return Optional.ofNullable(bytes);
    }

    @Override
    public void write(Supplier<byte[]> solutions) {
        bytes = solutions.get();
    }
}
