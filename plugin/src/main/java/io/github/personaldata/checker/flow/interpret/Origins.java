package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;

/** Names for values that come into a method from code that says nothing about them. */
final class Origins {
    private static final int CAUGHT = -9;
    private static final int HANDED_OUT = -8;
    private static final int SCALAR = -7;

    private static final Type THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());

    private Origins() {}

    /** An exception that is caught, whoever threw it. */
    static Value caught(int site) {
        return Value.of(new Atom.Result(new Sites(List.of(site, CAUGHT)), THROWABLE));
    }

    static boolean isCaught(Sites call) {
        return call.chain().contains(CAUGHT);
    }

    /** What a library object hands out: a value of its own, though its data is the object's. */
    static Value handedOut(int site, Type type) {
        return Value.of(new Atom.Result(new Sites(List.of(site, HANDED_OUT)), type));
    }

    static boolean isHandedOut(Atom atom) {
        return atom instanceof Atom.Result result && result.call().chain().contains(HANDED_OUT);
    }

    /**
     * A text, number or the like that a call returns and nobody models: it has no parts, and all that come out of one call are one to the
     * caller.
     */
    static Value scalar(Sites call, Type type) {
        List<Integer> chain =
                new ArrayList<>(call.chain().subList(0, Math.min(2, call.chain().size())));
        chain.add(SCALAR);
        return Value.of(new Atom.Result(new Sites(chain), type));
    }

    static boolean isScalar(Atom.Result result) {
        List<Integer> chain = result.call().chain();
        return chain.get(chain.size() - 1) == SCALAR;
    }

    /** What a call returns that nobody models or resolves. */
    static Value result(Sites call, Type type) {
        return Value.of(new Atom.Result(call, type));
    }
}
