package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.BodyContext;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Expression;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the code of one method and of the lambdas in it have in common. */
final class Unit {
    final BodyContext context;
    final TypeInfo owner;
    final Program program;
    final MethodId method;

    /** No {@code this} in it. */
    final boolean isStatic;

    /** Code of lambdas and method references that are finished, by their number. */
    final SortedMap<Integer, Code> functions = new TreeMap<>();

    /** Functions by the expression they come from: where a finally block is copied, they are not. */
    final IdentityHashMap<Expression, Functions.Made> made = new IdentityHashMap<>();

    private int lambdas;

    Unit(BodyContext context) {
        this.context = context;
        this.owner = context.owner();
        this.program = context.program();
        this.method = context.method() != null
                ? context.method().id()
                : new MethodId(
                        owner.name(),
                        context.kind() == BodyContext.Kind.STATIC_INIT ? "<clinit>" : Initialisers.NAME,
                        List.of());
        this.isStatic = context.kind() == BodyContext.Kind.STATIC_INIT
                || (context.method() != null && context.method().is(Flag.STATIC));
    }

    /** The number of the next lambda in source order. */
    int nextLambda() {
        return lambdas++;
    }

    /** The id of a lambda. */
    MethodId lambda(int number) {
        return new MethodId(owner.name(), "lambda$" + method.name() + "$" + number, method.parameters());
    }
}
