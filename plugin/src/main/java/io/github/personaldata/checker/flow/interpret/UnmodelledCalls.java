package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.Unmodelled;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** Calls of code that nobody models: caution says that it may hand on, keep and call whatever it is given. */
final class UnmodelledCalls {
    private final MethodContext context;
    private final Shapes shapes;
    private final Calls calls;

    UnmodelledCalls(MethodContext context, Shapes shapes, Calls calls) {
        this.context = context;
        this.shapes = shapes;
        this.calls = calls;
    }

    /** What a call of unknown code may do. */
    Outcome run(CallSite at, MethodId method) {
        calls.unknown(at);
        Value passed = Value.EMPTY;
        for (int i = at.hasReceiver() ? 1 : 0; i < at.arguments().size(); i++) {
            passed = passed.plus(contents(at, i, knownAs(method, i - (at.hasReceiver() ? 1 : 0))));
            context.escape(at.arguments().get(i));
        }
        Value all = passed;
        if (at.hasReceiver()) {
            all = all.plus(contents(at, 0, new Type.ClassType(method.owner(), List.of())));
            Value holder = context.names(at.receiver())
                    .filter(a -> a instanceof Atom.Fresh
                            || a instanceof Atom.Result && a.path().isEmpty());
            Value data = passed.carrying().marked(Trail.Mark.VIA_UNMODELLED);
            if (!holder.isEmpty() && !data.isEmpty() && !method.owner().equals("java.lang.Object")) {
                context.hold(at.state(), holder, data, Math.max(at.site(), 0));
            }
        }
        Value called = callFunctions(at, all);
        if (at.result().equals(Type.VOID) || at.result().erasure().equals("boolean")) {
            tell(at, method, told(at, passed));
            return Outcome.NOTHING;
        }
        return new Outcome(handedOn(at, method, all.plus(called)), Value.EMPTY);
    }

    /** Tells the joined graph what an anonymiser is given. */
    void hides(CallSite at, MethodId method) {
        Value given = Value.EMPTY;
        for (int i = 0; i < at.arguments().size(); i++) {
            given = given.plus(contents(at, i, Type.OBJECT));
        }
        tell(at, method, told(at, given));
    }

    /** Data and functions as they come out of unknown code. */
    private Value told(CallSite at, Value taken) {
        return taken.filter(UnmodelledCalls::tells)
                .marked(Trail.Mark.VIA_UNMODELLED)
                .marked(Trail.Mark.DERIVED)
                .stepped(context.step(Math.max(at.site(), 0), Trail.Kind.PASS));
    }

    /** Tells the joined graph what a call is given. */
    private void tell(CallSite at, MethodId method, Value data) {
        if (!data.isEmpty()) {
            context.unmodelled.put(at.key(), new Unmodelled(method, Math.max(at.site(), 0), at.key()));
            context.effect(new Exit.Result(at.key(), Path.of(Path.HELD)), data);
        }
    }

    /** The result of unknown code: an origin of its own that is told to hold what went in, and objects that it may be itself. */
    private Value handedOn(CallSite at, MethodId method, Value taken) {
        Value data = told(at, taken);
        if (data.isEmpty()) {
            return shapes.kinds().isScalar(at.result())
                    ? Origins.scalar(at.key(), at.result())
                    : Origins.result(at.key(), at.result()).plus(same(at));
        }
        tell(at, method, data);
        return Origins.result(at.key(), at.result())
                .marked(Trail.Mark.VIA_UNMODELLED)
                .marked(Trail.Mark.DERIVED)
                .plus(same(at));
    }

    /** Whether unknown code may hand it on in some form: data, or a function that may be called. */
    static boolean tells(Atom atom) {
        return atom.carries() || atom.isFunction();
    }

    /** What the result of unknown code may be itself: a fluent method returns its receiver, others an argument of the result's type. */
    private Value same(CallSite at) {
        Value same = Value.EMPTY;
        String result = at.result().erasure();
        if (shapes.kinds().isScalar(at.result()) || shapes.kinds().isOpen(at.result())) {
            return same;
        }
        for (int i = 0; i < at.arguments().size(); i++) {
            String given = at.types().get(i).erasure();
            if (context.program.isSubtype(given, result) || context.program.isSubtype(result, given)) {
                same = same.plus(at.arguments().get(i));
            }
        }
        return same.filter(a -> a.carries() || a instanceof Atom.Fresh)
                .marked(Trail.Mark.VIA_UNMODELLED)
                .marked(Trail.Mark.DERIVED);
    }

    /** The type by which a method knows an argument. */
    private Type knownAs(MethodId method, int argument) {
        TypeInfo.MethodInfo info = context.program.method(method);
        return info == null || argument >= info.parameters().size()
                ? Type.OBJECT
                : info.parameters().get(argument).type();
    }

    /** What unknown code may take out of an argument: itself, its data, and what it holds, as far as the code knows it. */
    private Value contents(CallSite at, int argument, Type known) {
        Type type = at.types().get(argument);
        Value value = at.arguments()
                .get(argument)
                .filter(a -> (a.carries() || a instanceof Atom.Fresh) && !context.isNothing(a, type));
        Mechanism mechanism = shapes.kinds().isLibrary(known) ? Mechanism.OVERRIDES : Mechanism.EVERYTHING;
        Value held = shapes.shape(at.state(), at.arguments().get(argument), mechanism, type)
                .filter(a -> a.carries()
                        && !(a instanceof Atom.Shaped shaped
                                ? context.isNothing(shaped.of(), shaped.type())
                                : context.isNothing(a, Type.STRING)));
        return value.plus(held);
    }

    /** Code that nobody models may call what it is given, with whatever it holds. */
    private Value callFunctions(CallSite at, Value held) {
        Value results = Value.EMPTY;
        for (Value argument : at.arguments()) {
            for (Atom atom : argument.atoms()) {
                if (atom instanceof Atom.Fresh fresh && fresh.function() != null) {
                    Code code = context.program.code(fresh.function());
                    int parameters = code == null ? 0 : code.parameters() - code.captured();
                    List<Value> passed = new ArrayList<>();
                    for (int i = 0; i < parameters; i++) {
                        passed.add(held.filter(a -> a != fresh));
                    }
                    results = results.plus(
                            calls.function(at.inside(), fresh, passed).returned());
                } else if (atom instanceof Atom.Fresh object && shapes.kinds().isOwn(object.type())) {
                    callBack(at.inside(), object, held.filter(a -> a != object));
                }
            }
        }
        return results;
    }

    /** It may call what an object made here has for the library's type that it is, as a task or a listener; {@link #contents} has what that answers. */
    private void callBack(CallSite at, Atom.Fresh object, Value held) {
        for (MethodId method : context.types.targets().callbacks(object.type())) {
            List<Value> arguments = new ArrayList<>(List.of(Value.of(object)));
            List<Type> types = new ArrayList<>(List.of(object.type()));
            for (int i = 0; i < method.parameters().size(); i++) {
                arguments.add(held);
                types.add(Type.OBJECT);
            }
            CallSite call = CallSite.unwritten(at.state(), at.site(), at.key(), arguments, types, Type.OBJECT);
            calls.candidate(call.perhaps(), method, Dispatch.VIRTUAL);
        }
    }
}
