package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.link.program.MethodId;

/** Sinks that {@code @Recipient} makes of the program's own methods. */
final class NamedRecipients {
    private final MethodContext context;
    private final Shapes shapes;

    NamedRecipients(MethodContext context, Shapes shapes) {
        this.context = context;
        this.shapes = shapes;
    }

    /** A method is called with data. */
    void reached(CallSite at, MethodId method) {
        String whole = context.labels.recipient(method);
        int shift = at.hasReceiver() ? 1 : 0;
        for (int i = shift; i < at.arguments().size(); i++) {
            String recipient = whole != null ? whole : context.labels.recipient(method, i - shift);
            if (recipient == null) {
                continue;
            }
            SinkPlace place = new SinkPlace(
                    context.body.method(),
                    at.site(),
                    "outbound",
                    method,
                    recipient,
                    null,
                    "url",
                    "named",
                    false,
                    -1,
                    false);
            Value sent = shapes.shape(
                    at.state(),
                    at.arguments().get(i),
                    Mechanism.JSON,
                    at.types().get(i));
            context.leaves(place, sent.carrying());
        }
    }
}
