package io.github.personaldata.checker.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measurement.
 *
 * @param wall milliseconds
 * @param cpu milliseconds of all threads, those of the JVM included
 * @param heap peak in MiB
 */
record Sample(String name, long wall, long cpu, long heap) {
    static final String TOTAL = "total";

    private static final String MARK = "bench-sample";

    /** As a line of output. */
    String line() {
        return String.join(" ", MARK, name, Long.toString(wall), Long.toString(cpu), Long.toString(heap));
    }

    /** Of a line of output; null if it is another line. */
    static @Nullable Sample of(String line) {
        String[] words = line.split(" ", -1);
        return words.length == 5 && words[0].equals(MARK)
                ? new Sample(words[1], Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]))
                : null;
    }
}
