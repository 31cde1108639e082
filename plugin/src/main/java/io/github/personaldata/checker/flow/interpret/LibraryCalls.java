package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.wire.InjectedClasses;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.Set;

/** Calls of methods whose code is not at hand: what reflection runs, then what models say, then caution. */
final class LibraryCalls {
    private static final Set<String> FILES = Set.of("java.nio.file.Path", "java.io.File");

    /** Of a path these are paths of other files. */
    private static final Set<String> OTHER_FILES =
            Set.of("resolve", "resolveSibling", "getParent", "getParentFile", "getRoot", "listFiles", "relativize");

    private final MethodContext context;
    private final Shapes shapes;
    private final Calls calls;
    private final UnmodelledCalls unmodelled;
    private final ReflectiveCalls reflective;
    private final ReflectiveFields fields;
    private final Proxies proxies;

    LibraryCalls(MethodContext context, Shapes shapes, Calls calls, UnmodelledCalls unmodelled, Proxies proxies) {
        this.context = context;
        this.shapes = shapes;
        this.calls = calls;
        this.unmodelled = unmodelled;
        this.reflective = new ReflectiveCalls(context, calls);
        this.fields = new ReflectiveFields(context);
        this.proxies = proxies;
    }

    /** Runs it. */
    Outcome run(CallSite at, MethodId method) {
        if (Clones.isClone(method)) {
            return new Outcome(new Clones(context, at.state(), at.site()).of(at.receiver()), Value.EMPTY);
        }
        Outcome proxy = proxies.made(at, method);
        Outcome called = proxy != null ? proxy : reflective.run(at, method);
        Outcome found = called != null ? called : fields.run(at, method);
        if (found != null) {
            return found;
        }
        Summary model = context.models.summary(method, at.constants());
        if (model == null) {
            return unmodelled.run(at, method);
        }
        calls.unknown(at);
        Outcome applied = calls.apply(at, model, at.isOwnThis(method, context.body.method()));
        Outcome outcome = contained(at, ComposedTexts.known(at, method, applied));
        return made(at, at.site() >= 0 && at.hasReceiver() && !at.special() ? handedOut(at, method, outcome) : outcome);
    }

    /** What a factory of the JDK makes that gives it nothing, or anyone as a builder, is an object all the same: it may be filled later. */
    private Outcome made(CallSite at, Outcome outcome) {
        String type = at.result().erasure();
        boolean filled = type.endsWith("Builder")
                || FilledLater.is(at.result())
                || !at.hasReceiver()
                        && type.startsWith("java")
                        // collectors and streams are nothing to fill
                        && !type.startsWith("java.util.stream.");
        boolean empty = outcome.returned().isEmpty()
                && !at.result().equals(Type.VOID)
                && !shapes.kinds().isImmutable(at.result());
        return filled && empty ? new Outcome(Value.of(context.made(at.key(), at.result())), outcome.thrown()) : outcome;
    }

    /** An object of the program's class that a model hands on as what it cannot be stands for what the library's part of it holds. */
    private Outcome contained(CallSite at, Outcome outcome) {
        Value others = outcome.returned().filter(atom -> !context.canBe(atom, at.result()));
        return others.isEmpty()
                ? outcome
                : new Outcome(
                        outcome.returned()
                                .filter(atom -> context.canBe(atom, at.result()))
                                .plus(at.state().read(others, Path.HELD)),
                        outcome.thrown());
    }

    /** Whether a model says of what the call returns that it makes it, as a client of an interface of the program. */
    private static boolean isMadeBy(CallSite at, Value returned) {
        return !returned.isEmpty()
                && returned.atoms().stream()
                        .allMatch(atom -> atom instanceof Atom.Fresh made
                                && made.site().chain().get(0) == at.site());
    }

    /** What a library object hands out is a value of its own; that its data is the object's makes two of them no one datum. */
    private Outcome handedOut(CallSite at, MethodId method, Outcome outcome) {
        String receiver = at.types().get(0).erasure();
        boolean other = OTHER_FILES.contains(method.name()) && FILES.contains(method.owner());
        boolean itself = InjectedClasses.isProvider(receiver)
                || !other
                        && (shapes.kinds().isScalar(at.types().get(0))
                                || context.program.isSubtype(
                                        receiver, at.result().erasure())
                                || context.program.isSubtype(at.result().erasure(), receiver));
        boolean says = other
                || outcome.returned().carries()
                || shapes.kinds().isOwn(at.result()) && !isMadeInSight(at, outcome);
        if (itself || !says || isMadeBy(at, outcome.returned())) {
            return outcome;
        }
        // a constant is no datum, and stays the beginning of an address or a part of it, as the model says
        Value constants = outcome.returned().filter(a -> a instanceof Atom.Text);
        Value returned = constants.plus(
                outcome.returned().filter(a -> !(a instanceof Atom.Text)).marked(Trail.Mark.DERIVED));
        return new Outcome(Origins.handedOut(at.site(), at.result()).plus(returned), outcome.thrown());
    }

    /**
     * Whether it can only be objects that were made here: what these hold is known, and is no datum for being in a labelled field. People who may be
     * asked for consent stay values of their own, since there it matters which of them it is.
     */
    private boolean isMadeInSight(CallSite at, Outcome outcome) {
        return context.flat == null
                && !context.types.checks().mayBeAsked(at.result().erasure())
                && !outcome.returned().isEmpty()
                && outcome.returned().atoms().stream()
                        .allMatch(atom -> atom instanceof Atom.Fresh made && !made.isFunction());
    }

    /**
     * What a function answers that an unmodelled method of a library has made: perhaps what it is given, as {@code Function.identity()}, or what it
     * was made with, as {@code Executors.callable(task, answer)}.
     */
    Outcome answer(Value receivers, Value passed, Type result) {
        boolean answers = !(result instanceof Type.Primitive) && !result.equals(Type.VOID);
        boolean library = answers
                && receivers.atoms().stream()
                        .anyMatch(atom -> atom instanceof Atom.Result made
                                && made.in() == null
                                && made.path().isEmpty()
                                && !made.call().isMade()
                                && !Substitution.isHandedIn(made)
                                && !context.opens.containsKey(made.call()));
        return library
                ? new Outcome(passed.plus(receivers).marked(Trail.Mark.VIA_UNMODELLED), Value.EMPTY)
                : Outcome.NOTHING;
    }
}
