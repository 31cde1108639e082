package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.scope.TypeEnv.LocalTypes;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the local classes, anonymous classes and lambdas of one body, in source order. */
final class BodyScan {
    /** Names a class found in a body. */
    interface Found {
        DeclaredType declare(TypeDeclaration declaration, int site, TypeEnv around);
    }

    private final TypeEnv env;
    private final Found found;
    private final Map<Integer, DeclaredType> types = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final List<BodyShape.Variables> annotated = new ArrayList<>();
    private int functions;
    private int last;
    private @Nullable LocalTypes visible;

    BodyScan(TypeEnv env, Found found) {
        this.env = env;
        this.found = found;
        this.visible = env.locals();
    }

    BodyShape scan(Body body) {
        statement(body.code());
        return types.isEmpty() && functions == 0 && annotated.isEmpty()
                ? BodyShape.PLAIN
                : new BodyShape(types, ends, functions, annotated);
    }

    private void statements(List<? extends Statement> all) {
        LocalTypes before = visible;
        for (Statement each : all) {
            statement(each);
        }
        visible = before;
    }

    private void statement(Statement s) {
        seen(s.site());
        if (s instanceof Statement.Evaluate e) {
            expression(e.expression());
        } else if (s instanceof Statement.Block b) {
            statements(b.statements());
        } else if (s instanceof Statement.Locals l) {
            l.variables().forEach(this::local);
            if (!l.variables().get(0).annotations().isEmpty()) {
                annotated.add(new BodyShape.Variables(l.variables(), last + 1));
            }
        } else if (s instanceof Statement.LocalType t) {
            declare(t);
        } else if (s instanceof Statement.Switch w) {
            expression(w.selector());
            w.cases().forEach(this::oneCase);
        } else if (s instanceof Statement.Try t) {
            tryStatement(t);
        } else if (s instanceof Statement.For f) {
            LocalTypes before = visible;
            f.initial().forEach(this::statement);
            optional(f.condition());
            f.updates().forEach(this::expression);
            statement(f.body());
            visible = before;
        } else {
            Children.expressions(s, this::expression);
            Children.statements(s, this::statement);
        }
    }

    private void declare(Statement.LocalType t) {
        // The class is visible in its own body and in what follows; the cell is filled before its members are scanned.
        DeclaredType type = found.declare(t.declaration(), t.site(), env.with(visible));
        visible = new LocalTypes(type, visible);
        types.put(t.site(), type);
    }

    private void tryStatement(Statement.Try t) {
        t.resources().forEach(this::statement);
        statement(t.body());
        for (Statement.Catch each : t.catches()) {
            local(each.parameter());
            statement(each.body());
        }
        if (t.last() != null) {
            statement(t.last());
        }
    }

    private void oneCase(Statement.Case c) {
        c.constants().forEach(this::expression);
        optional(c.guard());
        statements(c.body());
    }

    private void local(Expression.Local local) {
        seen(local.site());
        optional(local.initializer());
    }

    private void optional(@Nullable Expression e) {
        if (e != null) {
            expression(e);
        }
    }

    private void expression(Expression e) {
        seen(e.site());
        if (e instanceof Expression.Name || e instanceof Expression.Literal) {
            return;
        }
        if (e instanceof Expression.New n && n.body() != null) {
            Children.of(e, this::expression);
            types.put(n.site(), found.declare(n.body(), n.site(), env.with(visible)));
        } else if (e instanceof Expression.Lambda l) {
            functions++;
            l.parameters().forEach(this::local);
            statement(l.body());
            ends.put(l.site(), last + 1);
        } else if (e instanceof Expression.SwitchValue w) {
            expression(w.selector());
            w.cases().forEach(this::oneCase);
        } else {
            if (e instanceof Expression.MethodReference) {
                functions++;
            }
            Children.of(e, this::expression);
        }
    }

    private void seen(int site) {
        last = Math.max(last, site);
    }
}
