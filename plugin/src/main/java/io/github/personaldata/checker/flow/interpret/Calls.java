package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall.Runs;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.flow.wire.BoundValue;
import io.github.personaldata.checker.flow.wire.InjectedClasses;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a call runs, and runs it: the receiver's own objects decide first, then the hierarchy, then models, then caution. */
final class Calls {
    private final MethodContext context;
    private final Shapes shapes;
    private final Targets targets;
    private final SingleObjects singles;
    private final UnmodelledCalls unmodelled;
    private final NamedRecipients recipients;
    private final ComposedMessages messages;
    private final LibraryCalls libraries;
    private final LeftOpen leftOpen;
    private final Collecting collecting;
    private final LedCalls led;
    private final FunctionCalls functions;
    private final Proxies proxies;

    Calls(MethodContext context, Shapes shapes) {
        this.context = context;
        this.shapes = shapes;
        this.targets = context.types.targets();
        this.singles = context.types.singles();
        this.unmodelled = new UnmodelledCalls(context, shapes, this);
        this.recipients = new NamedRecipients(context, shapes);
        this.messages = new ComposedMessages(context, shapes);
        this.proxies = new Proxies(context, this);
        this.libraries = new LibraryCalls(context, shapes, this, unmodelled, proxies);
        this.leftOpen = new LeftOpen(context, shapes.kinds());
        this.led = new LedCalls(context, shapes.kinds());
        this.collecting = new Collecting(context, this);
        this.functions = new FunctionCalls(context, shapes);
    }

    /** Runs a call instruction; the value is what it may throw. */
    Value invoke(State state, Instruction.Invoke call) {
        List<Value> arguments = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        if (call.receiver() >= 0) {
            arguments.add(state.get(call.receiver()));
            types.add(context.body.registers().get(call.receiver()).type());
        }
        for (int register : call.arguments()) {
            arguments.add(state.get(register));
            types.add(context.body.registers().get(register).type());
        }
        CallSite site = new CallSite(
                state,
                call.site(),
                Sites.of(call.site()),
                arguments,
                types,
                call.type(),
                constants(call),
                call.dispatch() == Dispatch.SPECIAL,
                call.receiver() >= 0,
                call.target().quality() == Resolution.Quality.EXACT);
        CallSite at = collecting.fed(site, call);
        BoundValue bound = context.types.beans().bound(context.body.method(), call.site());
        if (bound != null) {
            return bind(at, bound, call);
        }
        Outcome outcome = Outcome.NOTHING;
        boolean byName = call.target().quality() == Resolution.Quality.BY_NAME;
        if (byName || call.target().candidates().isEmpty()) {
            outcome = unmodelled.run(at, new MethodId("?", call.target().name(), List.of()));
        }
        for (MethodId candidate : call.target().candidates()) {
            Outcome one = candidate(ImplicitData.called(context.labels, at, candidate), candidate, call.dispatch());
            outcome = outcome.plus(new Outcome(labelled(one.returned(), candidate, call), one.thrown()));
            recipients.reached(at, candidate);
            if (context.labels.isAnonymiser(candidate)) {
                unmodelled.hides(at, candidate);
            }
            messages.made(at, candidate);
        }
        Value returned = outcome.returned();
        if (byName) {
            returned = returned.marked(Trail.Mark.VIA_NAME);
        }
        state.set(call.to(), context.usedAs(shapes.written(state, returned, call.type()), call.type()));
        if (context.assured != null) {
            context.assured.call(call, at, returned);
        }
        return outcome.thrown();
    }

    private Constant.Arguments constants(Instruction.Invoke call) {
        int shift = call.receiver() >= 0 ? 1 : 0;
        return argument -> argument < shift
                ? context.constant(call.receiver())
                : context.constant(call.arguments()[argument - shift]);
    }

    /** Gives the argument, or what a provider answers, to the places that a container fills. */
    private Value bind(CallSite at, BoundValue bound, Instruction.Invoke call) {
        Value given = at.arguments().get(at.arguments().size() - 1);
        Outcome outcome = new Outcome(given, Value.EMPTY);
        if (bound.provided()) {
            String provider = call.target().candidates().get(0).parameters().get(0);
            Type type = at.types().get(at.types().size() - 1);
            CallSite get =
                    CallSite.unwritten(at.state(), at.site(), at.key(), List.of(given), List.of(type), Type.OBJECT);
            outcome = candidate(get, new MethodId(provider, "get", List.of()), Dispatch.VIRTUAL);
        }
        context.storeStatic(at.state(), bound.field(), outcome.returned(), at.site());
        at.state().set(call.to(), Value.EMPTY);
        return outcome.thrown();
    }

    private Value labelled(Value returned, MethodId method, Instruction.Invoke call) {
        if (context.labels.isCleared(method)) {
            return returned.filter(a -> !a.carries());
        }
        String label = context.labels.ofResult(method);
        if (label == null) {
            return returned;
        }
        Trail read = Trail.START.then(context.step(call.site(), Trail.Kind.READ));
        return Value.of(new Atom.Source(label), read).plus(returned);
    }

    /** What a call of a method does. */
    Outcome candidate(CallSite at, MethodId method, Dispatch dispatch) {
        if (dispatch != Dispatch.VIRTUAL || !at.hasReceiver()) {
            return direct(at, method);
        }
        Value receivers = context.usedAs(at.receiver(), new Type.ClassType(method.owner(), List.of()));
        Known known = onKnown(at, method, receivers);
        return known.rest().isEmpty() && !at.receiver().isEmpty()
                ? known.outcome()
                : known.outcome().plus(onUnknown(at.withReceiver(known.rest()), method));
    }

    /**
     * What a call does on receivers whose class is known.
     *
     * @param rest the other receivers
     */
    private record Known(Outcome outcome, Value rest) {}

    private Known onKnown(CallSite at, MethodId method, Value receivers) {
        Outcome outcome = Outcome.NOTHING;
        Value rest = Value.EMPTY;
        for (Map.Entry<Atom, Trail> entry : receivers.entries().entrySet()) {
            Value one = Value.of(entry.getKey(), entry.getValue());
            if (Proxies.isProxy(entry.getKey())) {
                outcome = outcome.plus(proxies.run(at.withReceiver(one), method));
                continue;
            }
            if (entry.getKey() instanceof Atom.Fresh fresh) {
                outcome = outcome.plus(onFresh(at.withReceiver(one), fresh, method));
                continue;
            }
            if (context.types.injected().provides(context.body.method(), entry.getKey())
                    && context.models.summary(method) != null) {
                outcome = outcome.plus(libraries.run(at.withReceiver(one), method));
                continue;
            }
            Set<MethodId> run = ofKnownClass(entry.getKey(), method);
            for (MethodId target : run) {
                outcome = outcome.plus(direct(at.withReceiver(one), target));
            }
            rest = run.isEmpty() ? rest.plus(one) : rest;
        }
        return new Known(outcome, rest);
    }

    /** What a call runs on an object that is the only one of its kind, or that a container injects; empty if its class is not known. */
    private Set<MethodId> ofKnownClass(Atom receiver, MethodId method) {
        Type exact = singles.exact(receiver);
        MethodId only = exact == null ? null : targets.exact(exact, method);
        if (only != null) {
            return Set.of(only);
        }
        Set<MethodId> run = new TreeSet<>();
        for (String type : context.types.injected().of(context.body.method(), receiver)) {
            MethodId target = targets.exact(new Type.ClassType(type, List.of()), method);
            if (target == null || !context.program.hasCode(target)) {
                return Set.of();
            }
            run.add(target);
        }
        return run;
    }

    private Outcome onFresh(CallSite at, Atom.Fresh object, MethodId method) {
        if (object.isFunction() && targets.isFunctionOf(object.type(), method)) {
            return function(at, object, at.arguments().subList(1, at.arguments().size()));
        }
        MethodId target = targets.exact(object.type(), method);
        if (target == null) {
            Outcome unknown = object.isFunction() ? libraries.run(at, method) : onUnknown(at, method);
            return targets.lacks(object.type(), method) ? unknown.plus(unmodelled.run(at, method)) : unknown;
        }
        return object.isFunction() && !context.program.hasCode(target) ? libraries.run(at, method) : direct(at, target);
    }

    /** Runs a function with what it captured and what is passed. */
    Outcome function(CallSite at, Atom.Fresh function, List<Value> passed) {
        Application application = functions.application(at, function, passed);
        if (application == null) {
            return Outcome.NOTHING;
        }
        Outcome outcome = application.apply(at.result(), false, false);
        ran(at, application);
        return outcome;
    }

    private Outcome onUnknown(CallSite at, MethodId method) {
        String receiver = at.types().get(0).erasure();
        List<MethodId> implementations = targets.byHierarchy(receiver, method);
        boolean modelled = context.models.summary(method) != null;
        boolean own = targets.isOwn(method) || !modelled && targets.isSettled(receiver, method);
        if (own && implementations != null && !implementations.isEmpty()) {
            // besides the classes of the program a lambda may be meant
            boolean function = method.equals(context.program.functionalMethod(method.owner()));
            CallSite on = function || implementations.size() > 1 ? at.perhaps() : at;
            Outcome outcome = Outcome.NOTHING;
            for (MethodId target : implementations) {
                outcome = outcome.plus(direct(on, target));
            }
            return function ? outcome.plus(openToFunctions(at, method)) : outcome;
        }
        if (modelled) {
            Outcome outcome = libraries.run(at, method);
            if (targets.isOwn(receiver) && implementations != null) {
                for (MethodId target : implementations) {
                    outcome = outcome.plus(direct(at.perhaps(), target));
                }
            }
            if (InjectedClasses.isProvider(method.owner())) {
                return outcome.plus(open(at, method));
            }
            return targets.isOwn(receiver) ? outcome : outcome.plus(leftOpen.besides(at, method));
        }
        boolean mapped =
                implementations != null && implementations.isEmpty() && Copies.isMapped(context.program, method);
        if (mapped) {
            unknown(at);
            Copies copies = new Copies(context, shapes, at.state(), at.site());
            TypeInfo.MethodInfo declared = Objects.requireNonNull(context.program.method(method));
            return new Outcome(copies.mapped(at, declared), Value.EMPTY);
        }
        if (implementations == null || targets.isDeferred(method)) {
            Outcome opened = open(at, method);
            return targets.isDeferred(method) && targets.isLibrarys(method)
                    ? opened.plus(unmodelled.run(at, method))
                    : opened;
        }
        Outcome outcome = unmodelled.run(at, method);
        for (MethodId target : implementations) {
            // caution says more than the code of a library that others may override
            outcome = targets.isOwn(target) ? outcome.plus(direct(at.perhaps(), target)) : outcome;
        }
        return outcome;
    }

    /** What a library's call of a method runs of the program's own code, now or once its object is known. */
    void ownCode(CallSite at, MethodId method) {
        Value rest = Value.EMPTY;
        for (Map.Entry<Atom, Trail> entry : at.receiver().entries().entrySet()) {
            Value one = Value.of(entry.getKey(), entry.getValue());
            Type exact = MethodContext.exact(entry.getKey());
            MethodId target = exact == null ? null : targets.exact(exact, method);
            if (exact == null) {
                rest = rest.plus(one);
            } else if (target != null && context.code.summary(target) != null) {
                direct(at.withReceiver(one), target);
            }
        }
        if (!rest.isEmpty()) {
            leftOpen.besides(at.withReceiver(rest), method);
        }
    }

    private Outcome open(CallSite at, MethodId method) {
        unknown(at);
        Value passed = Value.union(at.arguments().subList(1, at.arguments().size()));
        return openToFunctions(at, method).plus(libraries.answer(at.receiver(), passed, at.result()));
    }

    private Outcome openToFunctions(CallSite at, MethodId method) {
        if (context.assured != null && context.types.checks().isMadeAsFunction(method.owner())) {
            unknown(at);
        }
        return leftOpen.leave(at, method, Runs.IMPLEMENTATION);
    }

    /** Runs a call that a callee left open, now that its receivers are known better; see {@link RunningCalls}. */
    Outcome dispatch(State state, LeftOpen.Call open, Value objects, List<Value> passed) {
        Value receivers = leftOpen.deciding(open, objects);
        List<Value> arguments = new ArrayList<>();
        arguments.add(receivers);
        arguments.addAll(passed);
        List<Type> types = new ArrayList<>();
        types.add(new Type.ClassType(open.method().owner(), List.of()));
        passed.forEach(p -> types.add(Type.OBJECT));
        CallSite at = CallSite.unwritten(state, open.site(), open.key(), arguments, types, open.type());
        Known known = onKnown(at, open.method(), receivers);
        if (known.rest().isEmpty()) {
            return known.outcome();
        }
        unknown(at);
        Value theirs = known.rest().filter(Substitution::isHandedIn);
        if (!theirs.isEmpty()) {
            // what a library does with it nobody knows; it has it
            context.hold(state, theirs, Value.union(passed), Math.max(open.site(), 0));
        }
        Outcome answered = libraries.answer(known.rest(), Value.union(passed), open.type());
        return known.outcome().plus(answered).plus(leftOpen.leave(state, open, known.rest(), passed));
    }

    private Outcome direct(CallSite at, MethodId method) {
        Summary code = context.code.summary(method);
        if (code == null || isReadAsModelled(method)) {
            return libraries.run(at, method);
        }
        Outcome outcome = led.isLed(at, code) ? led.lead(at, code) : applied(at, code);
        Summary model = method.isConstructor() ? null : context.models.summary(method, at.constants());
        Outcome modelled = model == null ? Outcome.NOTHING : apply(at, model, false);
        // who says that a method of the program hides data, if badly, speaks of what its code returns
        return model != null && model.hidesWeakly()
                ? new Outcome(modelled.returned(), outcome.thrown())
                : outcome.plus(modelled);
    }

    /** Whether a container inherits the method from the JDK: a model says what it reads, and {@link OwnContainers} what it finds. */
    private boolean isReadAsModelled(MethodId method) {
        return targets.isOfJdk(method)
                && shapes.kinds().isContainer(new Type.ClassType(method.owner(), List.of()))
                && context.models.summary(method) != null;
    }

    private Outcome applied(CallSite at, Summary code) {
        MethodId method = code.method();
        Application application = application(at, code);
        Outcome outcome = application.apply(at.result(), at.isOwnThis(method, context.body.method()), at.certain());
        if (context.assured != null) {
            context.assured.applies(at.site(), method);
        }
        ran(at, application);
        return outcome;
    }

    /** Applies a summary at a call. */
    Outcome apply(CallSite at, Summary summary, boolean onThis) {
        return application(at, summary).apply(at.result(), onThis, at.certain());
    }

    private Application application(CallSite at, Summary summary) {
        return new Application(context, shapes, at.state(), at.site(), summary, at.arguments(), at.types());
    }

    /** Tells what a call assures of consent by having run that. */
    private void ran(CallSite at, Application application) {
        if (context.assured != null) {
            context.assured.runs(at, application.callee(), application.assures());
        }
    }

    /** Tells that a call runs what assures nothing of consent. */
    void unknown(CallSite at) {
        if (context.assured != null) {
            context.assured.runsUnknown(at);
        }
    }
}
