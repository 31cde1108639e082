package io.github.personaldata.checker.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a target one input after another on a thread of its own, and watches time and memory. */
final class Runner implements AutoCloseable {
    /** An answer takes some hundredths of a second; the first one, for which classes are loaded, on a busy machine some seconds. */
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    /** Of what the heap may hold after a collection, this part may be in use. */
    private static final double MOST_HEAP = 0.7;

    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .toList();

    private final Target target;
    private final ExecutorService thread;
    private Duration slowest = Duration.ZERO;

    Runner(String name, Target target) {
        this.target = target;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "fuzz-" + name);
            made.setDaemon(true);
            return made;
        });
        for (MemoryPoolMXBean pool : HEAP) {
            long most = pool.getUsage().getMax();
            if (most > 0) {
                pool.setCollectionUsageThreshold((long) (most * MOST_HEAP));
            }
        }
    }

    /** What is wrong with the answer to an input; null if nothing. */
    @Nullable
    Fault answer(byte[] input) throws InterruptedException {
        long start = System.nanoTime();
        Future<?> running = thread.submit(() -> {
            target.answer(input.clone());
            return null;
        });
        try {
            running.get(MOST_TIME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return Fault.of(input, e.getCause());
        } catch (TimeoutException e) {
            return new Fault("no answer", input, "no answer within " + MOST_TIME.toSeconds() + " s\n" + stacks());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        return isFull()
                ? new Fault("memory", input, "the heap stays full; this or an earlier input is to blame")
                : null;
    }

    private static boolean isFull() {
        if (HEAP.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
            // what was in use at the last collection may be gone by now
            System.gc();
        }
        return HEAP.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded);
    }

    /** The longest time that an answer took. */
    Duration slowest() {
        return slowest;
    }

    /** Where the checker's threads are. */
    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().matches("(fuzz|personal-data)-.*"))
                .map(each -> each.getKey().getName() + "\n"
                        + Stream.of(each.getValue())
                                .map(frame -> "    " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
