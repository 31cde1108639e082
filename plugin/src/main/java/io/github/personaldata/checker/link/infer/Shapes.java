package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.Children;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether lambdas and method references fit a parameter by what can be seen without its type arguments. */
final class Shapes {
    private final BodyTyping t;

    Shapes(BodyTyping typing) {
        this.t = typing;
    }

    /** Potential compatibility, and for lambdas with written parameters the result as well. */
    boolean fits(Argument argument, Type formal, Inference inference) {
        if (Types.isUnknown(formal)) {
            return true;
        }
        Function function = t.lambdas.function(formal);
        if (function == null) {
            return formal instanceof Type.ClassType c && !t.types.complete(c.name());
        }
        if (argument.expression() instanceof Expression.Lambda l) {
            return lambda(l, argument.scope(), function, inference);
        }
        return argument.expression() instanceof Expression.MethodReference m
                && argument.scope() != null
                && t.references.fits(m, argument.scope(), function, inference);
    }

    private boolean lambda(Expression.Lambda l, @Nullable Scope scope, Function function, Inference inference) {
        if (l.parameters().size() != function.parameters().size()) {
            return false;
        }
        boolean isVoid = function.result().equals(Type.VOID);
        if (!(l.body() instanceof Statement.Evaluate e)) {
            return isVoid ? !returnsValue(l.body()) : returnsValue(l.body()) || !Completion.completes(l.body());
        }
        if (isVoid) {
            return isStatement(e.expression());
        }
        if (!Lambdas.isExplicit(l) || scope == null) {
            return true;
        }
        List<Type> written =
                l.parameters().stream().map(p -> t.resolve(p.type(), scope)).toList();
        for (int i = 0; i < written.size(); i++) {
            if (!inference.equal(written.get(i), function.parameters().get(i))) {
                return false;
            }
        }
        Type result = t.lambdas.body(l, scope, written, Types.UNKNOWN).get(0);
        return !result.equals(Type.VOID)
                && (!t.facts.settled[e.expression().site()] || inference.compatible(result, function.result(), true));
    }

    private static boolean isStatement(Expression e) {
        return e instanceof Expression.Call
                || e instanceof Expression.New
                || e instanceof Expression.Assign
                || e instanceof Expression.Unary u
                        && (u.operator().contains("++") || u.operator().contains("--"))
                || e instanceof Expression.Unreadable;
    }

    /** Whether a block has a {@code return} with a value; lambdas and classes within are not looked into. */
    static boolean returnsValue(Statement s) {
        if (s instanceof Statement.Return r) {
            return r.value() != null;
        }
        boolean[] found = new boolean[1];
        if (s instanceof Statement.Switch w) {
            w.cases().forEach(c -> c.body().forEach(b -> found[0] |= returnsValue(b)));
        }
        Children.statements(s, each -> found[0] |= returnsValue(each));
        return found[0];
    }

    /** Whether the one functional interface is more specific for the argument than the other. */
    boolean moreSpecific(Argument argument, Type s, Type to, Inference inference) {
        if (s.erasure().equals(to.erasure()) || t.types.isSubclass(s.erasure(), to.erasure())) {
            return true;
        }
        Function a = t.lambdas.function(s);
        Function b = t.lambdas.function(to);
        if (a == null || b == null) {
            return inference.subtype(s, to);
        }
        if (t.types.isSubclass(to.erasure(), s.erasure())) {
            return false;
        }
        if (b.result().equals(Type.VOID)) {
            return true;
        }
        if (a.result().equals(Type.VOID)) {
            return false;
        }
        boolean ap = Types.isPrimitive(a.result());
        boolean bp = Types.isPrimitive(b.result());
        if (ap != bp) {
            Type result = result(argument, a);
            return Types.isUnknown(result) ? ap : ap == Types.isPrimitive(result);
        }
        return inference.compatible(a.result(), b.result(), false);
    }

    /** What the argument's body gives, to choose between a primitive and an object; unknown if it cannot be told yet. */
    private Type result(Argument argument, Function function) {
        if (argument.scope() == null) {
            return Types.UNKNOWN;
        }
        if (argument.expression() instanceof Expression.MethodReference m) {
            return t.references.exactResult(m, argument.scope());
        }
        if (argument.expression() instanceof Expression.Lambda l
                && (Lambdas.isExplicit(l) || !Types.anyUnknown(function.parameters()))) {
            boolean explicit = Lambdas.isExplicit(l);
            List<Type> parameters = explicit
                    ? l.parameters().stream()
                            .map(p -> t.resolve(p.type(), argument.scope()))
                            .toList()
                    : function.parameters();
            List<Type> results = t.lambdas.body(l, argument.scope(), parameters, Types.UNKNOWN);
            return results.isEmpty() ? Types.UNKNOWN : results.get(0);
        }
        return Types.UNKNOWN;
    }
}
