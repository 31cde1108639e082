package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Calls by reflection of methods whose names are constants: they run those. */
final class ReflectiveCalls {
    private static final MethodId INVOKE =
            new MethodId("java.lang.reflect.Method", "invoke", List.of("java.lang.Object", "java.lang.Object[]"));

    private static final Type FAILURE = new Type.ClassType("java.lang.reflect.InvocationTargetException", List.of());

    private static final int FAILED = -15;

    private final MethodContext context;
    private final Calls calls;

    ReflectiveCalls(MethodContext context, Calls calls) {
        this.context = context;
        this.calls = calls;
    }

    /** What a call runs; null if it is none by reflection, or it is not known of which method of the program. */
    @Nullable
    Outcome run(CallSite at, MethodId method) {
        if (!method.equals(INVOKE)) {
            return null;
        }
        ReflectedNames reflected = ReflectedNames.of(at, context);
        if (reflected == null) {
            return null;
        }
        Set<MethodId> targets = new TreeSet<>();
        reflected
                .types(context)
                .flatMap(type -> type.methods().stream())
                .map(TypeInfo.MethodInfo::id)
                .filter(target -> reflected.names().contains(target.name()))
                .forEach(targets::add);
        return targets.isEmpty() ? null : run(at, targets);
    }

    private Outcome run(CallSite at, Set<MethodId> targets) {
        Value returned = Value.EMPTY;
        Value thrown = Value.EMPTY;
        for (MethodId target : targets) {
            Outcome one = calls.candidate(called(at, target), target, dispatch(target));
            returned = returned.plus(one.returned());
            thrown = thrown.plus(one.thrown());
        }
        return new Outcome(returned, thrown.isEmpty() ? thrown : wrapped(at, thrown));
    }

    private Value wrapped(CallSite at, Value thrown) {
        Value failure = Value.of(context.object(new Sites(List.of(at.site(), FAILED)), FAILURE));
        context.storePerhaps(at.state(), failure, "cause", thrown, Math.max(at.site(), 0));
        return failure;
    }

    private CallSite called(CallSite at, MethodId target) {
        List<Value> arguments = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        boolean receiver = dispatch(target) == Dispatch.VIRTUAL;
        if (receiver) {
            arguments.add(at.arguments().get(1));
            types.add(at.types().get(1));
        }
        for (int i = 0; i < target.parameters().size(); i++) {
            arguments.add(at.state().read(at.arguments().get(2), Transfer.element(i)));
            types.add(Type.OBJECT);
        }
        return new CallSite(
                at.state(),
                at.site(),
                at.key(),
                arguments,
                types,
                Type.OBJECT,
                Constant.Arguments.UNKNOWN,
                false,
                receiver,
                false);
    }

    private Dispatch dispatch(MethodId target) {
        TypeInfo.MethodInfo info = context.program.method(target);
        return info != null && info.is(Flag.STATIC) ? Dispatch.STATIC : Dispatch.VIRTUAL;
    }
}
