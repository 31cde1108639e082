package io.github.personaldata.checker.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;

/** Measures stages of this JVM and prints a line for each: name, wall and CPU milliseconds, peak heap in MiB. */
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Meter() {}

    /** Runs a stage and prints what it took. */
    static <T> T stage(String name, Callable<T> work) throws Exception {
        heapPools(MemoryPoolMXBean::resetPeakUsage);
        long wall = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        T result = work.call();
        print(name, (System.nanoTime() - wall) / 1_000_000, (SYSTEM.getProcessCpuTime() - cpu) / 1_000_000);
        return result;
    }

    /** Prints the CPU time of the whole process so far, the start of the JVM included. */
    static void total() {
        long wall = ManagementFactory.getRuntimeMXBean().getUptime();
        print(Sample.TOTAL, wall, SYSTEM.getProcessCpuTime() / 1_000_000);
    }

    private static void print(String name, long wall, long cpu) {
        long[] peak = new long[1];
        // pools peak at different times, so this is an upper bound
        heapPools(pool -> peak[0] += pool.getPeakUsage().getUsed());
        System.out.println(new Sample(name, wall, cpu, peak[0] >> 20).line());
    }

    private static void heapPools(java.util.function.Consumer<MemoryPoolMXBean> action) {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                action.accept(pool);
            }
        }
    }
}
