package io.github.personaldata.checker.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Runs work on threads whose stacks bear deeply nested code. The stacks are reserved, not committed: what is not used costs nothing.
 * Idle threads end after some seconds, so nothing outlives a build in a Maven daemon.
 */
public final class DeepStack {
    /** 20,000 concatenations overflow 1 MB, 2,000 nested parentheses overflow 8 MB; this leaves a factor of eight. */
    private static final long STACK_BYTES = 512L << 20;

    private static final int IDLE_SECONDS = 5;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), DeepThread::new);

    private DeepStack() {}

    private static final class DeepThread extends Thread {
        DeepThread(Runnable work) {
            super(null, work, "personal-data-" + COUNT.incrementAndGet(), STACK_BYTES);
            setDaemon(true);
        }
    }

    /** The result of {@code work}, run on a deep thread: this one if it is one. */
    public static <R> R call(Callable<R> work) {
        if (Thread.currentThread() instanceof DeepThread) {
            return runHere(work);
        }
        return await(THREADS.submit(work));
    }

    /**
     * Applies {@code work} to every item on a fixed number of deep threads.
     *
     * @return the results in the order of the items, whatever the number of threads
     */
    public static <T, R> List<R> map(List<T> items, int threads, Function<? super T, ? extends R> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(Math.max(1, threads), items.size()); i++) {
            running.add(THREADS.submit(() -> {
                for (int item = next.getAndIncrement(); item < items.size(); item = next.getAndIncrement()) {
                    results.set(item, work.apply(items.get(item)));
                }
            }));
        }
        running.forEach(DeepStack::await);
        List<R> ordered = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    private static <R> R runHere(Callable<R> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading sources", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
