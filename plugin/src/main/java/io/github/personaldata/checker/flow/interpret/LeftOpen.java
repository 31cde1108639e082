package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall.Runs;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;

/** Calls that are left open, to callers and to the joined graph: what they run depends on an object that is not known here. */
final class LeftOpen {
    private final MethodContext context;
    private final TypeKinds kinds;
    private final Targets targets;

    LeftOpen(MethodContext context, TypeKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        this.targets = context.types.targets();
    }

    /**
     * A call whose receiver decides, as a summary knows it.
     *
     * @param site in this method's code; -1 where none is written
     */
    record Call(Sites key, MethodId method, Type type, Runs runs, int site) {}

    /** What a call returns and throws that is left open: who knows what it runs knows that. */
    Outcome leave(CallSite at, MethodId method, Runs runs) {
        Call call = new Call(at.key(), method, at.result(), runs, at.site());
        List<Value> passed = at.arguments().subList(1, at.arguments().size());
        passed.forEach(context::escape);
        return leave(at.state(), call, at.receiver(), passed);
    }

    /** The same of a call that a callee had left open. */
    Outcome leave(State state, Call call, Value receivers, List<Value> passed) {
        context.open(call, receivers, passed);
        new FilledArguments(context, kinds, state).by(call, passed);
        Atom.Result result = new Atom.Result(call.key(), call.type());
        return new Outcome(Value.of(result), Value.of(result.then(Path.THROWN)));
    }

    /** What objects of the program's classes may do besides what a model says of a library's. */
    Outcome besides(CallSite at, MethodId method) {
        Value own = at.receiver().filter(this::mayBeOwn);
        if (own.isEmpty() || !targets.isOverridden(at.types().get(0).erasure(), method)) {
            return Outcome.NOTHING;
        }
        Outcome outcome = leave(at.withReceiver(own), method, Runs.OWN_CODE);
        // a text that the model knows is not less known for it
        return new Outcome(outcome.returned().marked(Trail.Mark.DERIVED), outcome.thrown());
    }

    /** The receivers that decide what a call runs. */
    Value deciding(Call call, Value receivers) {
        return call.runs() == Runs.OWN_CODE ? receivers.filter(this::mayBeOwn) : receivers;
    }

    /** Whether an object may be of a class of the program; what a label, a text or a library makes is not. */
    private boolean mayBeOwn(Atom object) {
        return object instanceof Atom.Fresh fresh
                ? fresh.isFunction() || targets.isOwn(fresh.type().erasure())
                : !(object.isText() || object instanceof Atom.Source);
    }
}
