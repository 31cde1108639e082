package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of {@code java.lang.reflect.Proxy}: whatever method is called on one, its handler is called with the method and an array of the
 * arguments, and answers (Java SE API).
 */
final class Proxies {
    private static final Type PROXY = type("java.lang.reflect.Proxy");
    private static final Type METHOD = type("java.lang.reflect.Method");
    private static final Type ARRAY = new Type.Array(Type.OBJECT);

    private static final MethodId MAKE = new MethodId(
            "java.lang.reflect.Proxy",
            "newProxyInstance",
            List.of("java.lang.ClassLoader", "java.lang.Class[]", "java.lang.reflect.InvocationHandler"));

    private static final MethodId INVOKE = new MethodId(
            "java.lang.reflect.InvocationHandler",
            "invoke",
            List.of("java.lang.Object", "java.lang.reflect.Method", "java.lang.Object[]"));

    /** Under which a proxy keeps its handler. */
    private static final String HANDLER = "handler";

    /** Ends the names of what stands for a proxy, a method and its arguments. */
    private static final int MADE = -25;

    private static final int CALLED = -26;
    private static final int PASSED = -27;
    private static final int HANDLED = -28;

    private final MethodContext context;
    private final Calls calls;

    Proxies(MethodContext context, Calls calls) {
        this.context = context;
        this.calls = calls;
    }

    private static Type type(String name) {
        return new Type.ClassType(name, List.of());
    }

    /** The proxy that a call makes; null if it makes none. */
    @Nullable
    Outcome made(CallSite at, MethodId method) {
        if (!method.equals(MAKE)) {
            return null;
        }
        Value proxy = object(at, MADE, PROXY);
        context.store(at.state(), proxy, HANDLER, at.arguments().get(2), Math.max(at.site(), 0));
        return new Outcome(proxy, Value.EMPTY);
    }

    static boolean isProxy(Atom object) {
        return PROXY.equals(MethodContext.exact(object));
    }

    /** What the handler of a proxy, the receiver, does where a method is called on it. */
    Outcome run(CallSite at, MethodId method) {
        int site = Math.max(at.site(), 0);
        Value called = object(at, CALLED, METHOD);
        context.storePerhaps(at.state(), called, "name", Value.constant(method.name()), site);
        Value passed = object(at, PASSED, ARRAY);
        for (int i = 1; i < at.arguments().size(); i++) {
            context.storePerhaps(
                    at.state(), passed, Transfer.element(i - 1), at.arguments().get(i), site);
        }
        Value handlers = at.state().read(at.receiver(), HANDLER);
        CallSite handled = CallSite.unwritten(
                at.state(),
                at.site(),
                at.key().calledAt(HANDLED),
                List.of(handlers, at.receiver(), called, passed),
                List.of(type(INVOKE.owner()), Type.OBJECT, METHOD, ARRAY),
                at.result());
        return calls.candidate(handled, INVOKE, Dispatch.VIRTUAL);
    }

    private Value object(CallSite at, int kind, Type type) {
        return Value.of(context.object(new Sites(List.of(at.site(), kind)), type));
    }
}
