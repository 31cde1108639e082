package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.MethodContext.SinkKey;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Map;

/** The sinks that a callee reaches with what it is given at one call. */
final class ReachedSinks {
    private final MethodContext context;
    private final Shapes shapes;
    private final State state;
    private final int site;
    private final Callee callee;
    private final List<Value> arguments;
    private final List<Type> types;
    private final Substitution symbols;
    private int made = -1;

    /** Sinks at a call, as {@link Application} sees it. */
    ReachedSinks(
            MethodContext context,
            Shapes shapes,
            State state,
            int site,
            Callee callee,
            List<Value> arguments,
            List<Type> types,
            Substitution symbols) {
        this.context = context;
        this.shapes = shapes;
        this.state = state;
        this.site = site;
        this.callee = callee;
        this.arguments = arguments;
        this.types = types;
        this.symbols = symbols;
    }

    /** Says that the callee is a function that was made there; of one made elsewhere it is not known under which consents. */
    void ofFunction(Sites where) {
        made = where.chain().size() == 1 ? where.chain().get(0) : -1;
    }

    /**
     * Reaches them.
     *
     * @param onThis {@code this(..)} or {@code super(..)} in a constructor
     */
    void all(boolean onThis) {
        callee.summary().sinks().forEach(template -> sink(template, onThis));
    }

    private void sink(SinkTemplate template, boolean onThis) {
        SinkPlace place = template.place();
        boolean own = place.code() == null;
        if (own && new MemoryStreams(context, state).isPrinted(place, arguments)) {
            return;
        }
        if (own || place.transparent() && !onThis) {
            boolean transparent = onThis && place.kind().equals("exception");
            place = place.at(context.body.method(), Math.max(site, 0), transparent);
        } else if (!place.transparent()
                && !callee.depends(template.payload())
                && template.destination().stream().noneMatch(callee::depends)) {
            return;
        }
        Value payload = own && template.place().template() >= 0
                ? new MessageTemplate(state, arguments, types, template.place())
                        .printed(template.payload(), symbols::of, shapes)
                : symbols.of(template.payload());
        if (!payload.carries()) {
            return;
        }
        Value destination = Value.EMPTY;
        for (Atom alternative : template.destination()) {
            destination = destination.plus(symbols.of(alternative));
        }
        List<Atom> texts = List.copyOf(Texts.of(destination).atoms());
        if (place.needsDestination() && texts.isEmpty()) {
            return;
        }
        for (Map.Entry<Atom, Trail> entry : payload.entries().entrySet()) {
            if (entry.getKey().carries()) {
                Trail trail = site < 0
                        ? entry.getValue()
                        : entry.getValue().then(context.step(site, own ? Trail.Kind.LEAVE : Trail.Kind.PASS));
                SinkKey key = new SinkKey(place, entry.getKey(), texts);
                context.sink(key, trail.then(template.trail()));
                if (context.assured != null) {
                    Consents inside = context.assured.seen(callee.summary(), template, symbols::of);
                    context.assured.reaches(key, site, made, callee.summary().method(), template.leaving(), inside);
                }
            }
        }
    }
}
