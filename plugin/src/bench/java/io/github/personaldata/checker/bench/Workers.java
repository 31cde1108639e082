package io.github.personaldata.checker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with many things on several threads with deep stacks. */
final class Workers {
    private static final long STACK = 512L << 20;

    private Workers() {}

    /** What is to be done with each. */
    interface Work<T, R> {
        R on(T each) throws Exception;
    }

    /** Results in the order of the things. */
    static <T, R> List<R> map(List<T> things, int threads, Work<T, R> work) throws Exception {
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "bench-worker", STACK));
        try {
            List<Future<R>> running = new ArrayList<>();
            for (T thing : things) {
                running.add(pool.submit(() -> work.on(thing)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
