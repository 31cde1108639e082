package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import io.github.personaldata.checker.store.StandIn;
import java.util.List;
import java.util.Set;

/** Summaries as bytes. */
public final class StoredSummary {
    /** How a summary's parts that are no records are stored. */
    public static final List<StandIn<?, ?>> STAND_INS = List.of(
            new StandIn<>(
                    Trail.class,
                    Steps.class,
                    trail -> new Steps(trail.steps(), trail.marks()),
                    steps -> Trail.of(steps.steps(), steps.marks())),
            new StandIn<>(
                    Path.class,
                    Selectors.class,
                    path -> new Selectors(path.selectors()),
                    selectors -> new Path(selectors.selectors())),
            new StandIn<>(
                    Sites.class, Chain.class, sites -> new Chain(sites.chain()), chain -> new Sites(chain.sites())));

    private static final RecordCodec<Summary> CODEC = RecordCodec.of(Summary.class, STAND_INS);

    private StoredSummary() {}

    /** A trail without the steps it shares with others. */
    record Steps(List<Trail.Step> steps, Set<Trail.Mark> marks) {}

    /** A path as it is written down. */
    record Selectors(List<String> selectors) {}

    /** A chain of sites as it is written down. */
    record Chain(List<Integer> sites) {}

    /** In: a summary; out: bytes that say all of it. */
    public static byte[] bytes(Summary summary) {
        return CODEC.encode(summary);
    }

    /**
     * In: what {@link #bytes} made; out: the summary.
     *
     * @throws DamagedEntry if the bytes are anything else, or were made by another version
     */
    public static Summary read(byte[] bytes) throws DamagedEntry {
        return CODEC.decode(bytes);
    }
}
