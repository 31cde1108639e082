package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.DeclaredType;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks statements, keeping what is in scope. */
final class Statements {
    /** Where the values of {@code return} or {@code yield} go. */
    record Yields(@Nullable Type expected, List<Type> results) {}

    private final BodyTyping t;
    private Yields returns = new Yields(null, new ArrayList<>());
    private Yields yields = new Yields(null, new ArrayList<>());

    Statements(BodyTyping typing) {
        this.t = typing;
    }

    void method(Statement body, Scope scope, Type result) {
        returns = new Yields(result, new ArrayList<>());
        statement(body, scope);
    }

    /** Types the block body of a lambda; the values it returns are added to {@code to}. */
    void lambda(Statement body, Scope scope, Yields to) {
        Yields before = returns;
        returns = to;
        statement(body, scope);
        returns = before;
    }

    private void all(List<? extends Statement> statements, Scope scope) {
        Scope inner = scope;
        for (Statement each : statements) {
            inner = statement(each, inner);
        }
    }

    /** Types a statement; returns what is in scope after it. */
    Scope statement(Statement s, Scope scope) {
        if (s instanceof Statement.Evaluate e) {
            t.type(e.expression(), scope, null);
        } else if (s instanceof Statement.Locals l) {
            Scope inner = scope;
            for (Expression.Local each : l.variables()) {
                inner = local(each, inner);
            }
            return inner;
        } else if (s instanceof Statement.Block b) {
            all(b.statements(), scope);
        } else if (s instanceof Statement.If i) {
            return ifStatement(i, scope);
        } else if (s instanceof Statement.Return r) {
            if (r.value() != null) {
                returns.results().add(t.type(r.value(), scope, returns.expected()));
            }
        } else if (s instanceof Statement.ForEach f) {
            forEach(f, scope);
        } else if (s instanceof Statement.For f) {
            return forLoop(f, scope);
        } else if (s instanceof Statement.While w) {
            t.type(w.condition(), scope, null);
            statement(w.body(), t.patterns.whenTrue(w.condition(), scope));
            return Completion.breaks(w.body(), null) ? scope : t.patterns.whenFalse(w.condition(), scope);
        } else if (s instanceof Statement.Try r) {
            tryStatement(r, scope);
        } else if (s instanceof Statement.LocalType l) {
            return localType(l, scope);
        } else {
            return rarer(s, scope);
        }
        return scope;
    }

    private Scope rarer(Statement s, Scope scope) {
        if (s instanceof Statement.Throw r) {
            t.type(r.value(), scope, null);
        } else if (s instanceof Statement.Switch w) {
            switchCases(w.selector(), w.cases(), scope, null);
        } else if (s instanceof Statement.Yield y) {
            yields.results().add(t.type(y.value(), scope, yields.expected()));
        } else if (s instanceof Statement.DoWhile w) {
            statement(w.body(), scope);
            t.type(w.condition(), scope, null);
            return Completion.breaks(w.body(), null) ? scope : t.patterns.whenFalse(w.condition(), scope);
        } else if (s instanceof Statement.Labeled l) {
            return statement(l.statement(), scope);
        } else if (s instanceof Statement.Synchronized y) {
            t.type(y.lock(), scope, null);
            statement(y.body(), scope);
        } else if (s instanceof Statement.Assert a) {
            t.type(a.condition(), scope, null);
            if (a.message() != null) {
                t.type(a.message(), t.patterns.whenFalse(a.condition(), scope), null);
            }
        } else if (s instanceof Statement.ConstructorCall c) {
            t.creations.constructorCall(c, scope);
        } else if (s instanceof Statement.Unreadable u) {
            u.operands().forEach(o -> t.type(o, scope, null));
        }
        return scope;
    }

    private Scope ifStatement(Statement.If i, Scope scope) {
        t.type(i.condition(), scope, null);
        Scope whenTrue = t.patterns.whenTrue(i.condition(), scope);
        Scope whenFalse = t.patterns.whenFalse(i.condition(), scope);
        statement(i.whenTrue(), whenTrue);
        if (i.whenFalse() != null) {
            statement(i.whenFalse(), whenFalse);
        }
        if (whenFalse.differs(scope) && !Completion.completes(i.whenTrue())) {
            return whenFalse;
        }
        return whenTrue.differs(scope) && i.whenFalse() != null && !Completion.completes(i.whenFalse())
                ? whenTrue
                : scope;
    }

    private void forEach(Statement.ForEach f, Scope scope) {
        Type elements = Types.upper(t.type(f.elements(), scope, null));
        Type element = Types.UNKNOWN;
        if (elements instanceof Type.Array a) {
            element = a.element();
        } else if (t.types.asSuper(elements, "java.lang.Iterable") instanceof Type.ClassType c) {
            element = c.arguments().isEmpty()
                    ? Type.OBJECT
                    : Types.upper(t.types.captured(c).arguments().get(0));
        }
        boolean inferred = f.variable().type() instanceof TypeRef.Inferred;
        Type type = inferred ? element : t.resolve(f.variable().type(), scope);
        statement(f.body(), declare(f.variable(), type, scope));
    }

    private Scope forLoop(Statement.For f, Scope scope) {
        Scope inner = scope;
        for (Statement each : f.initial()) {
            inner = statement(each, inner);
        }
        if (f.condition() == null) {
            statement(f.body(), inner);
            updates(f, inner);
            return scope;
        }
        t.type(f.condition(), inner, null);
        Scope whenTrue = t.patterns.whenTrue(f.condition(), inner);
        statement(f.body(), whenTrue);
        updates(f, whenTrue);
        return Completion.breaks(f.body(), null) ? scope : t.patterns.whenFalse(f.condition(), scope);
    }

    private void updates(Statement.For f, Scope scope) {
        f.updates().forEach(u -> t.type(u, scope, null));
    }

    private void tryStatement(Statement.Try r, Scope scope) {
        Scope inner = scope;
        for (Statement each : r.resources()) {
            inner = statement(each, inner);
        }
        statement(r.body(), inner);
        for (Statement.Catch each : r.catches()) {
            Type type = caught(each.parameter(), scope);
            statement(each.body(), declare(each.parameter(), type, scope));
        }
        if (r.last() != null) {
            statement(r.last(), scope);
        }
    }

    private Type caught(Expression.Local parameter, Scope scope) {
        if (parameter.type() instanceof TypeRef.Union u) {
            List<Type> all = t.world.resolver().resolveAll(u.alternatives(), scope.env());
            t.facts.written.put(parameter.site(), new Type.Intersection(all));
            return new Bounding(t.types).least(all);
        }
        Type type = t.resolve(parameter.type(), scope);
        t.facts.written.put(parameter.site(), type);
        return type;
    }

    private Scope localType(Statement.LocalType l, Scope scope) {
        DeclaredType type = t.shape.types().get(l.site());
        if (type == null) {
            return scope;
        }
        Scope inner = scope.with(scope.env().with(type));
        t.facts.declared.put(l.site(), type.name());
        t.facts.scopes.put(type.name(), inner);
        return inner;
    }

    /** Types a variable's initialiser and what cleans it up; returns the scope with the variable. */
    Scope local(Expression.Local v, Scope scope) {
        Scope inner = initialised(v, scope);
        if (v.annotations().isEmpty()) {
            return inner;
        }
        for (AnnotationInfo each : t.world.signatures().annotations(v.annotations(), scope.env())) {
            if (each.type().equals("lombok.Cleanup")) {
                t.facts.facts[v.site()] = t.calls.bare(each.text("value", "close"), t.facts.type(v.site()));
            }
        }
        return inner;
    }

    private Scope initialised(Expression.Local v, Scope scope) {
        if (v.type() instanceof TypeRef.Inferred) {
            Type type = v.initializer() == null ? Types.UNKNOWN : Types.upper(t.type(v.initializer(), scope, null));
            return declare(v, type, scope);
        }
        Type type = t.resolve(v.type(), scope);
        Scope inner = declare(v, type, scope);
        if (v.initializer() != null) {
            t.type(v.initializer(), inner, type);
        }
        return inner;
    }

    Scope declare(Expression.Local v, Type type, Scope scope) {
        t.facts.types[v.site()] = type;
        return scope.with(v.name(), type, new Meaning.Local(v.site()));
    }

    /** Types a switch; with {@code to} its values go there. */
    void switchCases(Expression selector, List<Statement.Case> cases, Scope scope, @Nullable Yields to) {
        Type value = t.type(selector, scope, null);
        Yields before = yields;
        yields = to != null ? to : yields;
        Scope group = scope;
        for (Statement.Case c : cases) {
            // in the old form, what one group declares is in scope in the next
            group = oneCase(c, value, c.arrow() ? scope : group, to);
        }
        yields = before;
    }

    private Scope oneCase(Statement.Case c, Type value, Scope scope, @Nullable Yields to) {
        for (Expression each : c.constants()) {
            if (each instanceof Expression.Name n) {
                t.facts.types[n.site()] = t.names.constant(n, value, scope);
            } else {
                t.type(each, scope, null);
            }
        }
        Scope inner = scope;
        for (Pattern each : c.patterns()) {
            t.patterns.declare(each, value, scope);
            inner = t.patterns.bind(each, inner);
        }
        if (c.guard() != null) {
            t.type(c.guard(), inner, null);
            inner = t.patterns.whenTrue(c.guard(), inner);
        }
        for (Statement each : c.body()) {
            if (to != null && c.arrow() && each instanceof Statement.Evaluate e) {
                to.results().add(t.type(e.expression(), inner, to.expected()));
            } else {
                inner = statement(each, inner);
            }
        }
        return inner;
    }
}
