package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Collectors that classes of the program are: who collects asks them for four functions and calls these, as {@code java.util.stream.Collector} says
 * (Java SE API).
 */
final class OwnCollectors {
    private static final String COLLECTOR = "java.util.stream.Collector";
    private static final String FUNCTIONS = "java.util.function.";
    private static final String OBJECT = "java.lang.Object";

    private static final MethodId SUPPLIER = new MethodId(COLLECTOR, "supplier", List.of());
    private static final MethodId ACCUMULATOR = new MethodId(COLLECTOR, "accumulator", List.of());
    private static final MethodId COMBINER = new MethodId(COLLECTOR, "combiner", List.of());
    private static final MethodId FINISHER = new MethodId(COLLECTOR, "finisher", List.of());

    private static final MethodId GET = new MethodId(FUNCTIONS + "Supplier", "get", List.of());
    private static final MethodId ACCEPT = new MethodId(FUNCTIONS + "BiConsumer", "accept", List.of(OBJECT, OBJECT));
    private static final MethodId MERGE = new MethodId(FUNCTIONS + "BiFunction", "apply", List.of(OBJECT, OBJECT));
    private static final MethodId FINISH = new MethodId(FUNCTIONS + "Function", "apply", List.of(OBJECT));

    /** Numbers the calls, from here down. */
    private static final int CALL = -100;

    private final MethodContext context;
    private final Calls calls;

    OwnCollectors(MethodContext context, Calls calls) {
        this.context = context;
        this.calls = calls;
    }

    /** The collectors of the program among these, and what may be one. */
    Value among(Value collectors) {
        boolean any = context.types.targets().isOverridden(COLLECTOR, SUPPLIER);
        return any ? collectors.filter(this::mayBeOwn) : Value.EMPTY;
    }

    private boolean mayBeOwn(Atom collector) {
        return isOwn(collector) || MethodContext.exact(collector) == null && collector.isSymbolic();
    }

    /** Whether it is surely one. */
    boolean isOwn(Atom collector) {
        Type exact = MethodContext.exact(collector);
        return exact != null
                && context.types.kinds().isOwn(exact)
                && context.program.isSubtype(exact.erasure(), COLLECTOR);
    }

    /**
     * What collectors make of elements.
     *
     * @param named tells the collectors of one call apart
     */
    Value collect(CallSite at, Value collectors, Value elements, int named) {
        Made made = new Made(at, named);
        Value container = made.call(GET, made.call(SUPPLIER, collectors));
        made.call(ACCEPT, made.call(ACCUMULATOR, collectors), container, elements);
        Value merged = container.plus(made.call(MERGE, made.call(COMBINER, collectors), container, container));
        Value finished = made.call(FINISH, made.call(FINISHER, collectors), merged);
        // one that says that nothing is left to do may have no finisher
        return finished.isEmpty() ? merged : finished;
    }

    /** The calls that make up one collecting, in their order. */
    private final class Made {
        private final CallSite at;
        private final int named;
        private int count;

        Made(CallSite at, int named) {
            this.at = at;
            this.named = named;
        }

        Value call(MethodId method, Value receiver, Value... passed) {
            Sites key = new Sites(List.of(at.site(), named, CALL - count++));
            List<Value> arguments = new ArrayList<>(List.of(receiver));
            List<Type> types = new ArrayList<>(List.of(new Type.ClassType(method.owner(), List.of())));
            for (Value value : passed) {
                arguments.add(value);
                types.add(Type.OBJECT);
            }
            if (receiver.isEmpty()) {
                return Value.EMPTY;
            }
            CallSite call = CallSite.unwritten(at.state(), at.site(), key, arguments, types, Type.OBJECT);
            Outcome outcome = calls.candidate(call, method, Dispatch.VIRTUAL);
            return outcome.returned();
        }
    }
}
