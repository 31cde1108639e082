package io.github.personaldata.checker.flow.solved;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the solutions of a program lie between runs. It may lose them, and give those of another program: they are found out. */
public interface SolutionStore {
    /** Keeps nothing. */
    SolutionStore NONE = new SolutionStore() {
        @Override
        public @Nullable String outside() {
            return null;
        }

        @Override
        public Optional<byte[]> read() {
            return Optional.empty();
        }

        @Override
        public void write(Supplier<byte[]> solutions) {
            // nothing is kept
        }
    };

    /** A hash of all that is no source: the class path, settings, the policy file's models. Null if nothing is kept. */
    @Nullable
    String outside();

    /** What was written last, as far as it is there. */
    Optional<byte[]> read();

    /** Replaces what was there, once the analysis has ended. The store asks for the bytes only if it takes them. */
    void write(Supplier<byte[]> solutions);
}
