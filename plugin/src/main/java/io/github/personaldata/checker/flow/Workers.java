package io.github.personaldata.checker.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Threads with stacks deep enough for any expression, that work on many methods at once. */
final class Workers implements AutoCloseable {
    private static final long STACK = 512L << 20;

    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
        this.pool = Executors.newFixedThreadPool(this.threads, work -> {
            Thread thread = new Thread(null, work, "personal-data-flow", STACK);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The results in the order of what they were made of. */
    <T, R> List<R> map(Collection<T> all, Function<T, R> work) {
        List<T> tasks = List.copyOf(all);
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(tasks.size());
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            running.add(pool.submit(() -> {
                for (int task = next.getAndIncrement(); task < tasks.size(); task = next.getAndIncrement()) {
                    results.set(task, work.apply(tasks.get(task)));
                }
            }));
        }
        running.forEach(Workers::await);
        return IntStream.range(0, tasks.size()).mapToObj(results::get).toList();
    }

    private static void await(Future<?> future) {
        try {
            future.get();
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
