package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @AcceptedDisclosure} as it stands in the code; what it says is not checked here.
 *
 * @param type that it stands on, or whose method it stands on
 * @param method absent if it stands on a type
 * @param until empty if it has no end
 */
public record WrittenAcceptance(
        String rule, String type, @Nullable MethodId method, String reason, String until, String file, Position at) {}
