package io.github.personaldata.checker.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measurement.
 *
 * @param wall milliseconds
 * @param cpu milliseconds of all threads, those of the JVM included
 * @param heap peak in MiB; 0 if it is not known
 * @param resident the most memory that the process had so far, in MiB; 0 where the system does not tell
 */
public record Sample(String name, long wall, long cpu, long heap, long resident) {
    /** The name of the sample for a whole JVM. */
    public static final String TOTAL = "total";

    private static final String MARK = "bench-sample";

    /** As a line of output. */
    public String line() {
        return MARK + " " + name + " " + wall + " " + cpu + " " + heap + " " + resident;
    }

    /** Of a line of output; null if it is another line. It may begin with what a program has printed without ending its line. */
    public static @Nullable Sample of(String line) {
        int mark = line.indexOf(MARK);
        String[] words = line.substring(Math.max(0, mark)).split(" ", -1);
        return mark >= 0 && words.length == 6
                ? new Sample(
                        words[1],
                        Long.parseLong(words[2]),
                        Long.parseLong(words[3]),
                        Long.parseLong(words[4]),
                        Long.parseLong(words[5]))
                : null;
    }
}
