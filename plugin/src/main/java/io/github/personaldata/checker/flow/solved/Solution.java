package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.flow.interpret.MethodAnalysis.Outcome;
import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.util.List;
import java.util.Set;

/**
 * What one analysis of a method has found, with all that it looked at besides the {@link Surroundings}.
 *
 * @param body hash of the method's code
 * @param flat whether it was known to be too large for following it statement by statement
 * @param summaries that it asked for, as they were then
 * @param codes that it looked at, its own among them
 * @param digest of the summary
 * @param summary that it found
 * @param rest of what it found
 */
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
record Solution(
        MethodId method,
        String body,
        boolean flat,
        List<Seen> summaries,
        List<Seen> codes,
        String digest,
        byte[] summary,
        byte[] rest) {
    private static final RecordCodec<Rest> RESTS = RecordCodec.of(Rest.class, StoredSummary.STAND_INS);

    Solution {
        summaries = List.copyOf(summaries);
        codes = List.copyOf(codes);
    }

    /** Something of a method, as a hash; an empty one if there was nothing. */
    record Seen(MethodId of, String digest) {}

    private record Rest(
            List<Merged> merged, List<AtHand> atHand, boolean complete, boolean flat, long steps, List<MethodId> led) {}

    static byte[] rest(Outcome outcome) {
        return RESTS.encode(new Rest(
                outcome.merged(),
                outcome.atHand(),
                outcome.complete(),
                outcome.flat(),
                outcome.steps(),
                outcome.led().stream().sorted().toList()));
    }

    /** About how much room it takes; what it looked at are names that are stored once. */
    long bytes() {
        return summary.length + rest.length + 8L * (summaries.size() + codes.size());
    }

    Outcome outcome() throws DamagedEntry {
        Rest decoded = RESTS.decode(rest);
        return new Outcome(
                StoredSummary.read(summary),
                decoded.merged,
                decoded.atHand,
                decoded.complete,
                decoded.flat,
                decoded.steps,
                Set.copyOf(decoded.led));
    }
}
