package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call that lets data out.
 *
 * @param method the called method
 * @param enclosing the method the call stands in
 * @param excerpt the source line, trimmed
 * @param recipient named by a model or by {@code @Recipient}
 * @param destinations what is known about where it goes; each is judged
 * @param audience {@code named} or {@code public}
 */
public record Sink(
        SinkKind kind,
        MethodId method,
        MethodId enclosing,
        String file,
        Position at,
        String excerpt,
        @Nullable String recipient,
        List<Destination> destinations,
        String audience) {
    public Sink {
        destinations = List.copyOf(destinations);
    }

    /** The same going elsewhere. */
    public Sink going(List<Destination> elsewhere) {
        return new Sink(kind, method, enclosing, file, at, excerpt, recipient, elsewhere, audience);
    }
}
