package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Type;
import org.jspecify.annotations.Nullable;

/**
 * A call's method, chosen once; inference may run again for another target type.
 *
 * @param receiver the type it is called on
 * @param implicitOwner as in {@link io.github.personaldata.checker.link.Attribution.Target}
 * @param extension as there
 */
record Chosen(
        Selection selection, Dispatch dispatch, Type receiver, @Nullable String implicitOwner, boolean extension) {
    /** What is called as it is written. */
    Chosen(Selection selection, Dispatch dispatch, Type receiver, @Nullable String implicitOwner) {
        this(selection, dispatch, receiver, implicitOwner, false);
    }
}
