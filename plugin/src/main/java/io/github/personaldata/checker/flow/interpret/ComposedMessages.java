package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages that exceptions of the program compose when they are asked: an exception has its message as soon as it is made. */
final class ComposedMessages {
    private static final MethodId GET_MESSAGE = new MethodId("java.lang.Throwable", "getMessage", List.of());

    private final MethodContext context;
    private final Shapes shapes;

    ComposedMessages(MethodContext context, Shapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** A constructor was called. */
    void made(CallSite at, MethodId constructor) {
        if (!at.special() || !constructor.isConstructor() || at.site() < 0) {
            return;
        }
        for (Atom object : at.receiver().atoms()) {
            MethodId composing = composing(object);
            if (composing != null) {
                leave(at, constructor, shapes.result(at.state(), composing, Value.of(object)));
            }
        }
    }

    /** The program's method that makes the message of an exception made here; null if there is none. */
    private @Nullable MethodId composing(Atom object) {
        Type exact = MethodContext.exact(object);
        MethodId method = exact != null && shapes.kinds().isThrowable(exact)
                ? context.program.implementation(exact.erasure(), GET_MESSAGE)
                : null;
        return method == null || !context.program.hasCode(method) ? null : method;
    }

    private void leave(CallSite at, MethodId constructor, Value message) {
        SinkPlace place = new SinkPlace(
                context.body.method(),
                at.site(),
                "exception",
                constructor,
                null,
                null,
                "url",
                "named",
                false,
                -1,
                false);
        context.leaves(place, message.carrying().filter(payload -> !isTold(at.site(), payload)));
    }

    /** Whether the constructor was given it as a message in any case. */
    private boolean isTold(int site, Atom payload) {
        return context.sinks.keySet().stream()
                .anyMatch(key -> key.place().site() == site
                        && key.place().kind().equals("exception")
                        && key.payload().equals(payload));
    }
}
