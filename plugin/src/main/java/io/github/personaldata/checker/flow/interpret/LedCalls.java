package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall.Runs;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calls of methods with large summaries, where they stand in a method that is not followed statement by statement. The summary is not applied:
 * the joined graph leads from the call to the method and back. Who called is lost, as it is for much else in such a method; in return the work
 * is bounded by the length of the caller, and methods that call each other round about need not wait until all their parts are told.
 */
final class LedCalls {
    /** A summary with more edges is large. */
    private static final int LARGE = 64;

    /** Ends the key of such a call, behind a number that tells the methods apart which it runs. */
    private static final int LED = -24;

    private final MethodContext context;
    private final TypeKinds kinds;

    LedCalls(MethodContext context, TypeKinds kinds) {
        this.context = context;
        this.kinds = kinds;
    }

    /** Methods that calls were led to, and whose summaries were applied nowhere. */
    static Set<MethodId> only(MethodContext context) {
        return context.opens.values().stream()
                .map(open -> open.call)
                .filter(call -> call.runs() == Runs.METHOD && !context.applied.contains(call.method()))
                .map(LeftOpen.Call::method)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a call is led to the method. Not so where the summary says what only who applies it can know: what it does with objects that it is
     * given, at which {@code new} its sink is told, of consent, and for which purposes it works.
     */
    boolean isLed(CallSite at, Summary callee) {
        MethodId method = callee.method();
        if (context.flat == null || at.site() < 0 || callee.edges().size() <= LARGE) {
            return false;
        }
        Code code = context.program.code(method);
        return code != null
                && code.parameters() == at.arguments().size()
                && code.hasReceiver() == at.hasReceiver()
                && callee.relative().isEmpty()
                && callee.sinks().stream().noneMatch(sink -> sink.place().transparent())
                && context.types.purposes().of(method).isEmpty()
                && (context.assured == null
                        || callee.sinks().isEmpty() && callee.assurance().equals(Assurance.NONE));
    }

    /** Leads it there; what it returns and throws is known where all summaries are. */
    Outcome lead(CallSite at, Summary callee) {
        MethodId method = callee.method();
        List<Integer> chain = new ArrayList<>(at.key().chain());
        chain.add(method.toString().hashCode());
        chain.add(LED);
        LeftOpen.Call call = new LeftOpen.Call(new Sites(chain), method, at.result(), Runs.METHOD, at.site());
        List<Value> passed =
                at.arguments().subList(at.hasReceiver() ? 1 : 0, at.arguments().size());
        at.arguments().forEach(context::escape);
        context.open(call, at.receiver(), passed);
        FilledArguments filled = new FilledArguments(context, kinds, at.state());
        filled.by(call, at.arguments());
        filled.byName(call, at.arguments());
        store(at, callee);
        Atom.Result result = new Atom.Result(call.key(), call.type());
        return new Outcome(Value.of(result), Value.of(result.then(Path.THROWN)));
    }

    /** What the method stores in labelled members is that datum here as well. */
    private void store(CallSite at, Summary callee) {
        for (Edge edge : callee.edges()) {
            String label = edge.to() instanceof Exit.Parameter
                    ? context.labels.onPath(edge.to().path())
                    : null;
            if (label != null
                    && edge.from() instanceof Atom.Input input
                    && input.path().isEmpty()) {
                at.arguments().get(input.index()).entries().forEach((atom, trail) -> {
                    if (!trail.marks().contains(Trail.Mark.DERIVED)) {
                        context.members.stored(atom, label);
                    }
                });
            }
        }
    }
}
