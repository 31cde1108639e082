package io.github.personaldata.checker.flow.solved;

import io.github.personaldata.checker.flow.label.LabelQuestion;
import io.github.personaldata.checker.flow.solved.Solution.Seen;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.util.List;
import java.util.Optional;

/**
 * All solutions of a program, as they lie in a store.
 *
 * @param surroundings that they hold in
 * @param shared code that was looked at for what analyses have in common
 * @param labels that the analyses have met: who takes their solutions over meets them too
 */
record Pack(String surroundings, List<Seen> shared, List<LabelQuestion> labels, List<Solution> solutions) {
    private static final Pack NOTHING = new Pack("", List.of(), List.of(), List.of());

    /** Dear to make, so not before something is read or written. */
    private static final class Codec {
        private static final RecordCodec<Pack> PACKS = RecordCodec.of(Pack.class);
    }

    Pack {
        shared = List.copyOf(shared);
        labels = List.copyOf(labels);
        solutions = List.copyOf(solutions);
    }

    /** What a store has; nothing where it is damaged. */
    static Pack in(SolutionStore store) {
        Optional<byte[]> bytes = store.read();
        try {
            return bytes.isPresent() ? of(bytes.get()) : NOTHING;
        } catch (DamagedEntry e) {
            return NOTHING;
        }
    }

    /** Of no program. */
    static Pack nothing() {
        return NOTHING;
    }

    /** The pack of bytes that {@link #bytes} made. */
    static Pack of(byte[] bytes) throws DamagedEntry {
        return Codec.PACKS.decode(bytes);
    }

    byte[] bytes() {
        return Codec.PACKS.encode(this);
    }
}
