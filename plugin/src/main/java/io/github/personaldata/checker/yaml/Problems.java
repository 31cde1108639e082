package io.github.personaldata.checker.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that one run tells them all. */
public final class Problems {
    /** More than this many help nobody. */
    private static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();

    /** Notes one. */
    public void add(Place place, String message) {
        Problem problem = new Problem(place, message);
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Throws them all, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInputException(found);
        }
    }
}
