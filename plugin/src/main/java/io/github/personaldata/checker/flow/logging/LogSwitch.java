package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call or a setting that makes something write to the log.
 *
 * @param without parts of a request that are not written, as the models of clients call them
 * @param method the logger's method, or the called one
 * @param enclosing the method with the call; null for a setting in a file
 * @param profile in which a file's setting holds; empty if in all
 */
record LogSwitch(
        Logged logged,
        Set<String> without,
        MethodId method,
        @Nullable MethodId enclosing,
        String file,
        Position at,
        String excerpt,
        String profile) {
    boolean writesAnyOf(List<FlowPosition> arguments) {
        return arguments.isEmpty() || arguments.stream().anyMatch(this::writes);
    }

    boolean writes(FlowPosition argument) {
        return argument.path().isEmpty() || !without.contains(argument.path().get(0));
    }

    /** Where it stands: {@code application-dev.yml:4 (spring.profiles.active=dev)}. */
    Destination told() {
        String where = file + ":" + at.line();
        return new Destination(
                "log", profile.isEmpty() ? where : where + " (spring.profiles.active=" + profile + ")", excerpt);
    }
}
