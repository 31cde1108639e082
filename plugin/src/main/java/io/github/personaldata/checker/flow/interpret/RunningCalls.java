package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Open calls that are being run one inside the other. One that comes to itself again, as on the children of a tree, is not run deeper: it ends
 * as far as is known, and the outer one is run again until that no longer grows.
 */
final class RunningCalls {
    private final Deque<Run> running = new ArrayDeque<>();

    private static final class Run {
        final LeftOpen.Call call;
        final Value receivers;
        final List<Value> passed;
        Outcome outcome = Outcome.NOTHING;
        boolean asked;

        Run(LeftOpen.Call call, Value receivers, List<Value> passed) {
            this.call = call;
            this.receivers = receivers;
            this.passed = passed;
        }

        /** Whether it runs all that another one would. */
        boolean covers(LeftOpen.Call other, Value objects, List<Value> given) {
            if (!call.equals(other) || receivers.plus(objects) != receivers || passed.size() != given.size()) {
                return false;
            }
            for (int i = 0; i < given.size(); i++) {
                if (passed.get(i).plus(given.get(i)) != passed.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What a call returns and throws.
     *
     * @param once runs it, calls inside it included
     */
    Outcome run(LeftOpen.Call call, Value receivers, List<Value> passed, Supplier<Outcome> once) {
        for (Run outer : running) {
            if (outer.covers(call, receivers, passed)) {
                outer.asked = true;
                return outer.outcome;
            }
        }
        Run run = new Run(call, receivers, passed);
        running.push(run);
        try {
            for (boolean more = true; more; ) {
                Outcome before = run.outcome;
                run.asked = false;
                run.outcome = before.plus(once.get());
                more = run.asked && run.outcome.isMoreThan(before);
            }
        } finally {
            running.pop();
        }
        return run.outcome;
    }
}
