package io.github.personaldata.checker.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads with stacks deep enough for any expression, that work on many methods at once. */
final class Workers implements AutoCloseable {
    private static final long STACK = 512L << 20;

    private final ExecutorService pool;

    Workers(int threads) {
        this.pool = Executors.newFixedThreadPool(Math.max(1, threads), work -> {
            Thread thread = new Thread(null, work, "personal-data-flow", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The results in the order of what they were made of. */
    <T, R> List<R> map(Collection<T> all, Function<T, R> work) {
        List<Future<R>> running = new ArrayList<>();
        for (T one : all) {
            running.add(pool.submit(() -> work.apply(one)));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : running) {
            results.add(await(future));
        }
        return results;
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while analysing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the analysis failed: " + e.getCause(), e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
