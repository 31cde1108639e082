package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.link.code.Instruction;
import java.util.Map;
import java.util.Set;

/** Library methods that return only if their first argument is true. */
final class AssertedConditions {
    private static final Map<String, Set<String>> METHODS = Map.of(
            "com.google.common.base.Preconditions", Set.of("checkArgument", "checkState"),
            "com.google.common.base.Verify", Set.of("verify"),
            "org.apache.commons.lang3.Validate", Set.of("isTrue", "validState"),
            "org.springframework.util.Assert", Set.of("isTrue", "state"));

    private AssertedConditions() {}

    /** What is given once a call has returned. */
    static Consents by(Instruction.Invoke call, ConsentState state) {
        boolean asserts = call.arguments().length > 0
                && !call.target().candidates().isEmpty()
                && call.target().candidates().stream().allMatch(method -> METHODS.getOrDefault(method.owner(), Set.of())
                        .contains(method.name()));
        return asserts ? state.answer(call.arguments()[0]).whenTrue() : Consents.NONE;
    }
}
