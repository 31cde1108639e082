package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @AcceptedDisclosure} as it stands in the code; what it says is not checked here.
 *
 * @param type that it stands on, or whose method or variable it stands on
 * @param method absent if it stands on no method
 * @param variable absent if it stands on no field or local variable
 * @param until empty if it has no end
 */
public record WrittenAcceptance(
        String rule,
        String type,
        @Nullable MethodId method,
        @Nullable AcceptedVariable variable,
        String reason,
        String until,
        String file,
        Position at) {
    /** On a type or method. */
    public WrittenAcceptance(
            String rule,
            String type,
            @Nullable MethodId method,
            String reason,
            String until,
            String file,
            Position at) {
        this(rule, type, method, null, reason, until, file, at);
    }
}
