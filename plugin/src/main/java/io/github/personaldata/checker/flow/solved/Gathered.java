package io.github.personaldata.checker.flow.solved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The solutions that a run needed, as long as they are worth keeping. Safe for use by many threads. */
final class Gathered {
    /** Beyond, writing and reading them would take the memory that the analysis of so large a program needs itself. */
    private static final long MOST_BYTES = 64L << 20;

    private final Set<Solution> solutions = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;
    private boolean news;

    /** Takes in one that was known. */
    synchronized void known(Solution solution) {
        if (bytes <= MOST_BYTES && solutions.add(solution)) {
            bytes += solution.bytes();
            if (bytes > MOST_BYTES) {
                solutions.clear();
            }
        }
    }

    /** Takes in one that was made. */
    synchronized void made(Solution solution) {
        news = true;
        known(solution);
    }

    /** Whether a store should have these instead of what it has. */
    synchronized boolean areNews() {
        return news && bytes <= MOST_BYTES;
    }

    synchronized List<Solution> all() {
        return new ArrayList<>(solutions);
    }
}
