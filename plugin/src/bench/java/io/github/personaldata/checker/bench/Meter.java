package io.github.personaldata.checker.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Measures stages of this JVM and prints a line for each, a {@link Sample}. */
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** The stream that the JVM began with, whatever the program puts in its place. */
    private static final PrintStream OUT = System.out;

    /** The peak of the stages that are over, in bytes. */
    private static long before;

    private Meter() {}

    /** Runs a stage and prints what it took. */
    static <T> T stage(String name, Callable<T> work) throws Exception {
        before = Math.max(before, peak());
        heapPools(MemoryPoolMXBean::resetPeakUsage);
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        T result = work.call();
        print(name, (System.nanoTime() - wall) / 1_000_000, (SYSTEM.getProcessCpuTime() - cpu) / 1_000_000, peak());
        return result;
    }

    /** Lets the end of this JVM, whoever brings it about, print the {@link #total}. */
    static void totalAtEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(Meter::total, "bench-total"));
    }

    /** Prints the CPU time of the whole process so far, the start of the JVM included. */
    static void total() {
        long wall = ManagementFactory.getRuntimeMXBean().getUptime();
        print(Sample.TOTAL, wall, SYSTEM.getProcessCpuTime() / 1_000_000, Math.max(before, peak()));
    }

    private static void print(String name, long wall, long cpu, long heap) {
        OUT.println(new Sample(name, wall, cpu, heap >> 20, resident("self")).line());
        OUT.flush();
    }

    /** Of all heap pools since the last stage began; they peak at different times, so this is an upper bound. */
    private static long peak() {
        long[] peak = new long[1];
        heapPools(pool -> peak[0] += pool.getPeakUsage().getUsed());
        return peak[0];
    }

    /** The most memory that a process had so far, in MiB, as Linux tells it; 0 elsewhere. */
    static long resident(String process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", process, "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10;
                }
            }
        } catch (IOException e) {
            return 0; // another system, or the process has ended
        }
        return 0;
    }

    private static void heapPools(Consumer<MemoryPoolMXBean> action) {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                action.accept(pool);
            }
        }
    }
}
