package io.github.personaldata.checker.injected;

import java.util.List;
import java.util.Set;

/**
 * One step that takes data on. In its texts {@link #SIDE} stands for a letter that tells the leak's helpers from the twin's.
 *
 * @param leak statements
 * @param twin the same with one difference that keeps the data back; empty when it has none
 * @param members classes and methods that both need
 * @param entered methods of the project that are called with the data
 */
record Step(List<String> leak, List<String> twin, List<String> members, Value result, Set<Entered> entered) {
    static final String SIDE = "@";

    Step {
        leak = List.copyOf(leak);
        twin = List.copyOf(twin);
        members = List.copyOf(members);
        entered = Set.copyOf(entered);
    }

    /** A step that needs nothing of the project. */
    static Step of(Value result, String leak, String twin, String... members) {
        return new Step(leak.lines().toList(), twin.lines().toList(), List.of(members), result, Set.of());
    }

    boolean hasTwin() {
        return !twin.isEmpty();
    }
}
