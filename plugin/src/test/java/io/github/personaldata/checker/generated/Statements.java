package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes random statements. */
final class Statements {
    private static final int DEPTH = 3;

    private final Expressions expressions;
    private final Chance chance;

    Statements(Expressions expressions, Chance chance) {
        this.expressions = expressions;
        this.chance = chance;
    }

    /** A body of a method: statements of all kinds, with others inside them as deep as {@code nesting} says. */
    Block many(int count, int nesting, Scope scope) {
        var made = new ArrayList<Statement>();
        for (var i = 0; i < count; i++) {
            var statement = chance.percent(22) && nesting > 0 ? compound(nesting, scope) : simple(DEPTH, scope);
            if (statement != null) {
                made.add(statement);
            }
        }
        return new Block(made);
    }

    /** Simple statements only. */
    Block few(int count, int depth, Scope scope) {
        var made = new ArrayList<Statement>();
        for (var i = 0; i < count; i++) {
            var statement = simple(depth, scope);
            if (statement != null) {
                made.add(statement);
            }
        }
        return new Block(made);
    }

    /** Lets out what the variables of the scope hold. */
    Block sinks(int count, Scope scope) {
        var made = new ArrayList<Statement>();
        for (var i = 0; i < count; i++) {
            var call = expressions.perform(true, 1 + chance.below(2), scope);
            if (call != null) {
                made.add(new Statement.Perform(call));
            }
        }
        return new Block(made);
    }

    private @Nullable Statement simple(int depth, Scope scope) {
        var roll = chance.below(100);
        if (roll < 38) {
            return declare(depth, scope);
        }
        if (roll < 50) {
            return assign(depth, scope);
        }
        var leaves = scope.inTry() || scope.inLoop() || !scope.label().isEmpty();
        if (roll < 58 && (leaves || scope.result().kind() != Type.Kind.VOID)) {
            return leave(depth, scope);
        }
        var call = expressions.perform(roll > 74, depth - 1, scope);
        return call == null ? declare(depth, scope) : new Statement.Perform(call);
    }

    private Statement declare(int depth, Scope scope) {
        var type = expressions.type();
        var value = expressions.make(type, depth, scope);
        var fixed = chance.percent(60);
        var variable = new Variable(expressions.name("v"), type, value.family(), !fixed, fixed);
        scope.add(variable);
        return new Statement.Declare(variable, value);
    }

    private @Nullable Statement assign(int depth, Scope scope) {
        var assignable = scope.variables(Variable::assignable);
        if (assignable.isEmpty()) {
            return null;
        }
        var variable = chance.of(assignable);
        var adds = List.of(Type.Kind.TEXT, Type.Kind.NUMBER)
                        .contains(variable.type().kind())
                && chance.percent(30);
        var value = expressions.make(variable.type(), depth, scope);
        return new Statement.Assign(variable.name(), adds ? "+=" : "=", value);
    }

    private @Nullable Statement leave(int depth, Scope scope) {
        var decision = expressions.decision();
        if (decision < 0) {
            return null;
        }
        if (!scope.label().isEmpty() && chance.percent(60)) {
            return new Statement.Jump(decision, "break", scope.label());
        }
        if (scope.inLoop() && chance.percent(60)) {
            return new Statement.Jump(decision, chance.of("break", "continue"), "");
        }
        if (scope.inTry() && chance.percent(60)) {
            var failure = expressions.make(Type.of(Type.Kind.FAILURE), depth, scope);
            return new Statement.Leave(decision, "throw", failure);
        }
        return scope.result().kind() == Type.Kind.VOID
                ? null
                : new Statement.Leave(decision, "return", expressions.make(scope.result(), depth, scope));
    }

    private @Nullable Statement compound(int nesting, Scope scope) {
        var roll = chance.below(100);
        if (roll < 30) {
            return attempt(nesting, scope);
        }
        if (roll < 45) {
            return loop(nesting, scope);
        }
        if (roll < 60) {
            return each(nesting, scope);
        }
        if (roll < 65) {
            return new Statement.Locked(many(2, nesting - 1, scope.block()));
        }
        if (Operation.isWide() && roll < 72) {
            return using(nesting, scope);
        }
        if (Operation.isWide() && roll < 80) {
            var label = expressions.name("l");
            return new Statement.Labelled(label, many(3, nesting - 1, scope.labelled(label)));
        }
        var decision = expressions.decision();
        if (decision < 0) {
            return null;
        }
        var first = many(1 + chance.below(3), nesting - 1, scope.block());
        var second = many(chance.below(3), nesting - 1, scope.block());
        return roll < (Operation.isWide() ? 86 : 75)
                ? new Statement.Switch(decision, chance.percent(50), first, second)
                : new Statement.If(decision, first, second);
    }

    private @Nullable Statement attempt(int nesting, Scope scope) {
        var decision = expressions.decision();
        if (decision < 0) {
            return null;
        }
        var tried = scope.tried();
        var body = new ArrayList<>(many(1 + chance.below(3), nesting - 1, tried).statements());
        var thrown = expressions.make(Type.of(Type.Kind.FAILURE), DEPTH, tried);
        body.add(new Statement.Leave(decision, "throw", thrown));
        var caught = new Variable(expressions.name("c"), Type.of(Type.Kind.FAILURE), Family.EXCEPTIONS, false, true);
        var handler = many(1 + chance.below(2), nesting - 1, scope.block(caught));
        var atLast = chance.percent(30) ? few(1 + chance.below(2), DEPTH, scope.block()) : Block.of();
        return new Statement.Try(new Block(body), caught.name(), handler, atLast);
    }

    private Statement loop(int nesting, Scope scope) {
        var counter = new Variable(expressions.name("n"), Type.of(Type.Kind.NUMBER), Family.CONTROL, false, false);
        var body = many(2 + chance.below(2), nesting - 1, scope.loop(counter));
        return new Statement.Loop(chance.of(Statement.Loop.Form.values()), counter.name(), body);
    }

    private Statement each(int nesting, Scope scope) {
        var kind = chance.percent(30) ? Type.Kind.ARRAY : Type.Kind.LIST;
        if (Operation.isWide() && kind == Type.Kind.LIST) {
            kind = chance.of(kind, Type.Kind.SHELF, Type.Kind.SET, Type.Kind.DEQUE);
        }
        var type = kind == Type.Kind.ARRAY ? Type.of(Type.Kind.TEXT) : expressions.type();
        var many = expressions.make(Type.of(kind, type), 2, scope);
        var element = new Variable(expressions.name("w"), type, Family.CONTROL, false, true);
        var iterator = Operation.isWide() && kind != Type.Kind.ARRAY && chance.percent(25);
        return new Statement.Each(element, many, iterator, many(2, nesting - 1, scope.loop(element)));
    }

    private Statement using(int nesting, Scope scope) {
        var session = new Variable(expressions.name("s"), Type.of(Type.Kind.SESSION), Family.EXCEPTIONS, false, true);
        var value = expressions.make(session.type(), 2, scope);
        return new Statement.Using(session, value, many(2, nesting - 1, scope.block(session)));
    }
}
