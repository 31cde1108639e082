package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Argument;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.wire.Assigned;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collectors are made before there is anything to collect: what their functions make of elements is known when a stream is collected. The calls
 * that made a collector are then run once more, with the elements. Models say what they do; here stands which elements an inner one gets.
 */
final class Collecting {
    private static final String COLLECTOR = "java.util.stream.Collector";
    private static final String COLLECTORS = "java.util.stream.Collectors";

    /** Their inner collector gets what the function makes of the elements. */
    private static final Set<String> MAPPING = Set.of("mapping", "flatMapping");

    /** Their functions get what inner collectors have made. */
    private static final Set<String> FINISHING = Set.of("collectingAndThen", "teeing");

    /** They make something else than a container of the elements. */
    private static final Set<String> OTHER = Set.of(
            "groupingBy",
            "groupingByConcurrent",
            "partitioningBy",
            "toMap",
            "toConcurrentMap",
            "toUnmodifiableMap",
            "counting");

    /** Where no inner collector is given, lists of the elements are the values. */
    private static final Set<String> PARTS = Set.of("groupingBy", "groupingByConcurrent", "partitioningBy");

    private static final int DEPTH = 6;

    /** Kinds of objects that stand for what is collected. */
    private static final int CONTAINER = -70;

    private static final int LIST = -71;

    private final MethodContext context;
    private final Calls calls;
    private final OwnCollectors own;
    private @Nullable Assigned assigned;

    Collecting(MethodContext context, Calls calls) {
        this.context = context;
        this.calls = calls;
        this.own = new OwnCollectors(context, calls);
    }

    private static boolean isCollect(Instruction.Invoke call) {
        return call.receiver() >= 0
                && call.arguments().length == 1
                && call.target().name().equals("collect")
                && call.target().candidates().stream()
                        .anyMatch(method -> method.parameters().equals(List.of(COLLECTOR)));
    }

    /** A call as it is, or one that collects with the collector as it is once it has got the elements. */
    CallSite fed(CallSite at, Instruction.Invoke call) {
        if (!isCollect(call)) {
            return at;
        }
        Value elements = at.state().read(at.receiver(), Path.ELEMENTS);
        List<Value> arguments = new ArrayList<>(at.arguments());
        Value librarys = arguments.get(1).filter(collector -> !own.isOwn(collector));
        arguments.set(1, librarys.plus(run(at, call.arguments()[0], elements, 0)));
        return at.withArguments(arguments);
    }

    /** What the collector in a register makes of elements. */
    private Value run(CallSite at, int register, Value elements, int depth) {
        List<Instruction> makers = makers(register);
        if (makers.isEmpty() || depth > DEPTH) {
            return unknown(at, register, elements);
        }
        Value all = Value.EMPTY;
        for (Instruction maker : makers) {
            if (maker instanceof Instruction.Copy copy) {
                all = all.plus(run(at, copy.from(), elements, depth + 1));
            } else if (maker instanceof Instruction.Convert convert) {
                all = all.plus(run(at, convert.from(), elements, depth + 1));
            } else {
                MethodId method = maker instanceof Instruction.Invoke call ? collectors(call) : null;
                all = all.plus(
                        method == null
                                ? unknown(at, register, elements)
                                : run(at, (Instruction.Invoke) maker, method, elements, depth));
            }
        }
        return all;
    }

    private static @Nullable MethodId collectors(Instruction.Invoke call) {
        return call.target().candidates().stream()
                .filter(method -> method.owner().equals(COLLECTORS))
                .findFirst()
                .orElse(null);
    }

    private Value run(CallSite at, Instruction.Invoke call, MethodId method, Value elements, int depth) {
        State state = at.state();
        Value inner = elements;
        if (MAPPING.contains(method.name())) {
            Value mapped = state.read(applied(at, call, method, Value.EMPTY, elements, DEPTH), Path.ELEMENTS);
            inner = mapped.plus(state.read(mapped, Path.ELEMENTS));
        }
        Value result = applied(at, call, method, inner, elements, depth);
        String name = method.name();
        if (PARTS.contains(name) && method.parameters().size() == 1) {
            Value list = container(state, call.site(), Type.OBJECT, elements);
            context.storePerhaps(state, result, Path.VALUE, list, call.site());
        }
        boolean container = !OTHER.contains(name)
                && !MAPPING.contains(name)
                && !FINISHING.contains(name)
                && !name.startsWith("summ")
                && !name.startsWith("averag");
        return container ? result.plus(container(state, call.site(), call.type(), elements)) : result;
    }

    /** Applies the model of a call that makes a collector, its functions given elements. */
    private Value applied(
            CallSite collect, Instruction.Invoke call, MethodId method, Value inner, Value elements, int depth) {
        State state = collect.state();
        Summary model = context.models.summary(method);
        if (model == null) {
            return Value.EMPTY;
        }
        List<Value> arguments = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        for (int register : call.arguments()) {
            Type type = context.body.registers().get(register).type();
            boolean collector = context.program.isSubtype(type.erasure(), COLLECTOR);
            arguments.add(
                    !collector
                            ? state.get(register)
                            : depth < DEPTH ? run(collect, register, inner, depth + 1) : Value.EMPTY);
            types.add(type);
        }
        int given = arguments.size();
        arguments.add(FINISHING.contains(method.name()) ? Value.EMPTY : elements);
        types.add(Type.OBJECT);
        CallSite at = new CallSite(
                state,
                call.site(),
                Sites.of(call.site()),
                arguments,
                types,
                call.type(),
                Constant.Arguments.UNKNOWN,
                false,
                false,
                false);
        return calls.apply(at, given(model, given), false).returned();
    }

    /** The model where every function gets what stands in a further register. */
    private static Summary given(Summary model, int register) {
        List<OpenCall> opens = new ArrayList<>();
        for (OpenCall open : model.opens()) {
            List<Argument> arguments = new ArrayList<>(open.arguments());
            for (int i = 0; i < open.method().parameters().size(); i++) {
                arguments.add(new Argument(i, Path.EMPTY, new Atom.Input(register, Path.EMPTY), Trail.START));
            }
            opens.add(new OpenCall(open.key(), open.method(), open.type(), open.receivers(), arguments, open.runs()));
        }
        return new Summary(
                model.method(),
                model.edges(),
                model.replaced(),
                model.sinks(),
                opens,
                model.unmodelled(),
                model.relative(),
                model.assurance());
    }

    private Value container(State state, int site, Type type, Value elements) {
        Value container = Value.of(context.object(new Sites(List.of(site, CONTAINER)), type));
        context.storePerhaps(state, container, Path.ELEMENTS, elements, site);
        return container;
    }

    /** Of a collector that was made elsewhere nobody knows where it puts the elements, unless it is one of the program's. */
    private Value unknown(CallSite at, int register, Value elements) {
        State state = at.state();
        int site = register + context.body.registers().size();
        Value collectors = state.get(register);
        Value owns = own.among(collectors);
        Value made = owns.isEmpty() ? owns : own.collect(at, owns, elements, register);
        return !owns.isEmpty() && collectors.atoms().stream().allMatch(own::isOwn)
                ? made
                : made.plus(anywhere(state, register, elements, site));
    }

    private Value anywhere(State state, int register, Value elements, int site) {
        Type type = context.body.registers().get(register).type();
        Value all = Value.of(context.object(new Sites(List.of(site, LIST)), type));
        Value list = container(state, site, type, elements);
        context.storePerhaps(state, all, Path.ELEMENTS, elements, 0);
        context.storePerhaps(state, all, Path.KEY, elements, 0);
        context.storePerhaps(state, all, Path.VALUE, elements.plus(list), 0);
        context.storePerhaps(state, all, Path.HELD, elements, 0);
        return all;
    }

    private List<Instruction> makers(int register) {
        if (assigned == null) {
            assigned = new Assigned(context.body);
        }
        return assigned.setters(register);
    }
}
