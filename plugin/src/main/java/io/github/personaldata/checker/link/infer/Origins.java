package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.scope.Children;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the sites of one body hang together: where the type of a variable comes from, whom a function is given to. */
final class Origins {
    /**
     * A simple or dotted name.
     *
     * @param segments the whole of it
     * @param qualifies whether a member of what it names follows
     */
    record Dotted(List<String> segments, boolean qualifies) {}

    /** A part of a dotted name that ends with that segment of it. */
    record Part(Dotted whole, int last) {}

    private final Map<Integer, Expression> expressions = new HashMap<>();
    private final Map<Integer, Statement.ConstructorCall> constructorCalls = new HashMap<>();
    private final Map<Integer, Expression> variables = new HashMap<>();
    private final Map<Integer, Expression> takers = new HashMap<>();
    private final Map<Integer, Expression> selectors = new HashMap<>();
    private final Map<Integer, Part> names = new HashMap<>();

    Origins(Body body) {
        statement(body.code());
    }

    /** The expression of that site; null if it is a statement or variable. */
    @Nullable
    Expression expression(int site) {
        return expressions.get(site);
    }

    Statement.@Nullable ConstructorCall constructorCall(int site) {
        return constructorCalls.get(site);
    }

    /** What a variable without a written type takes its type from; a lambda for its parameters. */
    @Nullable
    Expression variable(int declaration) {
        return variables.get(declaration);
    }

    /** The call or creation that has the lambda or method reference as an argument. */
    @Nullable
    Expression taker(int function) {
        return takers.get(function);
    }

    /** Of a {@code case} label what the switch is over. */
    @Nullable
    Expression selector(int label) {
        return selectors.get(label);
    }

    /** The dotted name that a {@code Name} or {@code Select} is or begins; null for a member of something else. */
    @Nullable
    Part name(int site) {
        return names.get(site);
    }

    private void statement(Statement s) {
        if (s instanceof Statement.Locals l) {
            l.variables().forEach(this::local);
        } else if (s instanceof Statement.Switch w) {
            cases(w.selector(), w.cases());
        } else if (s instanceof Statement.Try t) {
            t.catches().forEach(each -> local(each.parameter()));
        } else if (s instanceof Statement.For f) {
            optional(f.condition());
            f.updates().forEach(this::expression);
        } else if (s instanceof Statement.ForEach f) {
            variables.put(f.variable().site(), f.elements());
        } else if (s instanceof Statement.ConstructorCall c) {
            constructorCalls.put(c.site(), c);
        }
        Children.expressions(s, this::expression);
        Children.statements(s, this::statement);
    }

    private void local(Expression.Local local) {
        if (local.initializer() != null) {
            variables.put(local.site(), local.initializer());
            expression(local.initializer());
        }
    }

    private void cases(Expression selector, List<Statement.Case> cases) {
        for (Statement.Case each : cases) {
            each.constants().forEach(label -> {
                selectors.put(label.site(), selector);
                expression(label);
            });
            each.patterns().forEach(pattern -> pattern(pattern, selector));
            optional(each.guard());
            each.body().forEach(this::statement);
        }
    }

    private void pattern(Pattern pattern, Expression value) {
        variables.put(pattern.site(), value);
        if (pattern instanceof Pattern.Deconstruction d) {
            d.parts().forEach(part -> pattern(part, value));
        }
    }

    private void optional(@Nullable Expression e) {
        if (e != null) {
            expression(e);
        }
    }

    private void expression(Expression e) {
        expressions.put(e.site(), e);
        if (e instanceof Expression.Lambda l) {
            l.parameters().forEach(each -> variables.put(each.site(), l));
            statement(l.body());
        } else if (e instanceof Expression.SwitchValue w) {
            cases(w.selector(), w.cases());
        } else if (e instanceof Expression.InstanceOf i && i.pattern() != null) {
            pattern(i.pattern(), i.value());
        } else if (e instanceof Expression.Call c) {
            taken(c, c.arguments());
            dotted(c.target(), true);
        } else if (e instanceof Expression.New n) {
            taken(n, n.arguments());
        } else if (e instanceof Expression.MethodReference m) {
            dotted(m.target(), true);
        } else {
            dotted(e, false);
        }
        Children.of(e, this::expression);
    }

    private void taken(Expression by, List<Expression> arguments) {
        arguments.forEach(each -> takers.put(each.site(), by));
    }

    /** Notes a name with all its parts, unless it is a part of a longer one. */
    private void dotted(@Nullable Expression e, boolean qualifies) {
        if (e == null || names.containsKey(e.site())) {
            return;
        }
        List<String> segments = new ArrayList<>();
        List<Integer> sites = new ArrayList<>();
        Expression at = e;
        while (at instanceof Expression.Select s) {
            segments.add(s.name());
            sites.add(s.site());
            at = s.target();
        }
        if (at instanceof Expression.Name n) {
            segments.add(n.name());
            sites.add(n.site());
            Collections.reverse(segments);
            Dotted whole = new Dotted(List.copyOf(segments), qualifies);
            for (int i = 0; i < sites.size(); i++) {
                names.put(sites.get(i), new Part(whole, sites.size() - 1 - i));
            }
        }
    }
}
