package io.github.personaldata.checker.fuzz;

/** How often each block of the checker ran since this was cleared. Every copy of the checker has its own; {@link Probes} adds the calls. */
public final class Hits {
    /** More than the checker has blocks. */
    static final int ROOM = 1 << 17;

    private static final byte[] COUNTS = new byte[ROOM];

    private Hits() {}

    /** Called where a block begins. A lost count of two threads does not matter. */
    public static void hit(int block) {
        byte before = COUNTS[block];
        if (before != -1) {
            COUNTS[block] = (byte) (before + 1);
        }
    }

    /** The counts themselves; a byte is unsigned and ends at 255. */
    public static byte[] counts() {
        return COUNTS;
    }
}
