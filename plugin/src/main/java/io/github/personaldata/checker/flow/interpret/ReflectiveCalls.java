package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        Set<String> names = constants(at.state().read(at.receiver(), "name"));
        Set<String> classes = classes(at);
        if (names == null || classes == null) {
            return null;
        }
        Set<MethodId> targets = new TreeSet<>();
        names.forEach(name -> classes.forEach(type -> targets.addAll(methods(type, name))));
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

    /** Classes in which the method is looked for: those that were named, else that of the object; null if they are not known. */
    private @Nullable Set<String> classes(CallSite at) {
        Value named = at.state().read(at.receiver(), "declaring");
        if (!named.isEmpty()) {
            return constants(named);
        }
        Set<String> classes = new LinkedHashSet<>();
        for (Atom object : at.arguments().get(1).atoms()) {
            Type exact = MethodContext.exact(object);
            classes.add((exact == null ? context.parts.type(object) : exact).erasure());
        }
        return classes;
    }

    private List<MethodId> methods(String type, String name) {
        List<String> types = new ArrayList<>(List.of(type));
        types.addAll(context.program.supertypes(type));
        return types.stream()
                .map(context.program::type)
                .filter(info -> info != null && info.origin() != TypeInfo.Origin.JDK)
                .flatMap(info -> info.methods().stream())
                .map(TypeInfo.MethodInfo::id)
                .filter(method -> method.name().equals(name))
                .toList();
    }

    private static @Nullable Set<String> constants(Value value) {
        Set<String> constants = new TreeSet<>();
        for (Atom atom : value.atoms()) {
            String text = atom instanceof Atom.Text known ? known.known() : null;
            if (text == null) {
                return null;
            }
            constants.add(text);
        }
        return constants;
    }
}
