package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.GateChange.Effect;

/** By what a check lets more through; what takes something's place counts as more and as less. */
enum Loosened {
    BY_MORE,
    BY_LESS,
    ANYHOW;

    boolean by(Effect effect) {
        if (this == BY_MORE) {
            return effect != Effect.REMOVED;
        }
        return this == ANYHOW || effect != Effect.ADDED;
    }
}
