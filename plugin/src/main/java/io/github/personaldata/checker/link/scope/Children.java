package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The direct parts of expressions and statements, in source order. */
public final class Children {
    private Children() {}

    /** The operands of an expression; bodies of lambdas and switches are not among them. */
    public static void of(Expression e, Consumer<Expression> to) {
        if (e instanceof Expression.Call c) {
            optional(c.target(), to);
            c.arguments().forEach(to);
        } else if (e instanceof Expression.Select s) {
            to.accept(s.target());
        } else if (e instanceof Expression.Binary b) {
            b.operands().forEach(to);
        } else if (e instanceof Expression.New n) {
            optional(n.outer(), to);
            n.arguments().forEach(to);
        } else if (e instanceof Expression.Assign a) {
            to.accept(a.target());
            to.accept(a.value());
        } else if (e instanceof Expression.MethodReference m) {
            to.accept(m.target());
        } else if (e instanceof Expression.Cast c) {
            to.accept(c.value());
        } else if (e instanceof Expression.Unary u) {
            to.accept(u.operand());
        } else if (e instanceof Expression.Conditional c) {
            List.of(c.condition(), c.whenTrue(), c.whenFalse()).forEach(to);
        } else if (e instanceof Expression.InstanceOf i) {
            to.accept(i.value());
        } else if (e instanceof Expression.Index i) {
            to.accept(i.array());
            to.accept(i.index());
        } else if (e instanceof Expression.NewArray n) {
            n.dimensions().forEach(to);
            optional(n.initializer(), to);
        } else if (e instanceof Expression.ArrayInitializer a) {
            a.elements().forEach(to);
        } else if (e instanceof Expression.Unreadable u) {
            u.operands().forEach(to);
        } else if (e instanceof Expression.SwitchValue w) {
            to.accept(w.selector());
        }
    }

    /** The expressions directly in a statement; those of its inner statements and of switch cases are not among them. */
    public static void expressions(Statement s, Consumer<Expression> to) {
        if (s instanceof Statement.Evaluate e) {
            to.accept(e.expression());
        } else if (s instanceof Statement.If i) {
            to.accept(i.condition());
        } else if (s instanceof Statement.Return r) {
            optional(r.value(), to);
        } else if (s instanceof Statement.Throw t) {
            to.accept(t.value());
        } else if (s instanceof Statement.While w) {
            to.accept(w.condition());
        } else if (s instanceof Statement.DoWhile w) {
            to.accept(w.condition());
        } else if (s instanceof Statement.ForEach f) {
            to.accept(f.elements());
        } else if (s instanceof Statement.Yield y) {
            to.accept(y.value());
        } else if (s instanceof Statement.Synchronized y) {
            to.accept(y.lock());
        } else if (s instanceof Statement.Assert a) {
            to.accept(a.condition());
            optional(a.message(), to);
        } else if (s instanceof Statement.ConstructorCall c) {
            optional(c.outer(), to);
            c.arguments().forEach(to);
        } else if (s instanceof Statement.Unreadable u) {
            u.operands().forEach(to);
        } else if (s instanceof Statement.Switch w) {
            to.accept(w.selector());
        }
    }

    /** The statements directly in a statement, without those of switch cases. */
    public static void statements(Statement s, Consumer<Statement> to) {
        if (s instanceof Statement.Block b) {
            b.statements().forEach(to);
        } else if (s instanceof Statement.If i) {
            to.accept(i.whenTrue());
            if (i.whenFalse() != null) {
                to.accept(i.whenFalse());
            }
        } else if (s instanceof Statement.While w) {
            to.accept(w.body());
        } else if (s instanceof Statement.DoWhile w) {
            to.accept(w.body());
        } else if (s instanceof Statement.For f) {
            f.initial().forEach(to);
            to.accept(f.body());
        } else if (s instanceof Statement.ForEach f) {
            to.accept(f.body());
        } else if (s instanceof Statement.Labeled l) {
            to.accept(l.statement());
        } else if (s instanceof Statement.Synchronized y) {
            to.accept(y.body());
        } else if (s instanceof Statement.Try t) {
            t.resources().forEach(to);
            to.accept(t.body());
            t.catches().forEach(c -> to.accept(c.body()));
            if (t.last() != null) {
                to.accept(t.last());
            }
        }
    }

    private static void optional(@Nullable Expression e, Consumer<Expression> to) {
        if (e != null) {
            to.accept(e);
        }
    }
}
