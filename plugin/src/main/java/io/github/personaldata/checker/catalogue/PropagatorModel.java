package io.github.personaldata.checker.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow through a library method.
 *
 * @param replaces what {@code to} held before is overwritten
 * @param shape the objects at {@code from} are turned into text that way; null if they pass as they are
 */
public record PropagatorModel(
        MethodPattern method,
        List<FlowPosition> from,
        FlowPosition to,
        boolean replaces,
        @Nullable ObjectText shape,
        String reason)
        implements MethodModel {
    public PropagatorModel {
        from = List.copyOf(from);
    }
}
