package io.github.personaldata.checker.mutants;

import java.util.BitSet;

/** What the analyser's places tell when they are reached. */
public final class Reached {
    private static final BitSet PLACES = new BitSet();

    private Reached() {}

    /** The place of this number is reached. */
    public static void reached(int place) {
        synchronized (PLACES) {
            PLACES.set(place);
        }
    }

    /** Those reached since the last time. */
    static BitSet taken() {
        synchronized (PLACES) {
            BitSet taken = (BitSet) PLACES.clone();
            PLACES.clear();
            return taken;
        }
    }
}
