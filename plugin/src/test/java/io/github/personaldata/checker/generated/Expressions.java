package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes random expressions of a wanted type. */
final class Expressions {
    /** How many of a hundred constants of other types than text hold a datum. */
    private static final int DATA = 45;

    private static final List<String> SOURCES = List.of(
            "new Person(in.datum(\"Person.name\"), \"a\").name()",
            "new Account(in.datum(\"Account.iban\"), \"a\").iban()");
    private static final List<Type> USUAL = List.of(
            Type.read("NUMBER"),
            Type.read("ANY"),
            Type.read("PERSON"),
            Type.read("PERSON"),
            Type.read("MEMBER"),
            Type.read("ACCOUNT"),
            Type.read("STEP"),
            Type.read("BUFFER"),
            Type.read("FAILURE"),
            Type.read("LIST<TEXT>"),
            Type.read("LIST<PERSON>"),
            Type.read("MAP<TEXT>"),
            Type.read("MAP<ACCOUNT>"),
            Type.read("ARRAY<TEXT>"),
            Type.read("ARRAY<PERSON>"),
            Type.read("OPTIONAL<TEXT>"),
            Type.read("BOX<TEXT>"),
            Type.read("BOX<PERSON>"),
            Type.read("SUPPLIER<TEXT>"),
            Type.read("FUNCTION<TEXT,TEXT>"),
            Type.read("FUNCTION<PERSON,TEXT>"),
            Type.read("LIST<SUPPLIER<TEXT>>"),
            Type.read("BOX<LIST<TEXT>>"),
            Type.read("CONSUMER<TEXT>"),
            Type.read("FOREIGN"),
            Type.read("OWN"));

    private static final List<Type> MORE = List.of(
            Type.read("GREETER"),
            Type.read("CONTACT"),
            Type.read("SET<TEXT>"),
            Type.read("DEQUE<TEXT>"),
            Type.read("ITERATOR<TEXT>"),
            Type.read("PAIR<TEXT,TEXT>"),
            Type.read("PAIR<PERSON,LIST<TEXT>>"),
            Type.read("REF<TEXT>"),
            Type.read("FUTURE<TEXT>"),
            Type.read("SHELF<TEXT>"),
            Type.read("SHELF<PERSON>"),
            Type.read("LIST<LIST<TEXT>>"),
            Type.read("MAP<LIST<TEXT>>"),
            Type.read("OPTIONAL<BOX<TEXT>>"),
            Type.read("LIST<GREETER>"));

    private final Chance chance;
    private final Statements statements;
    private final boolean outbound;
    private final int mostDecisions;
    private final List<Operation> operations;
    private int decisions;
    private int names;

    /** In: the choices to make, whether the program may make requests, and how many decisions it may take. */
    Expressions(Chance chance, boolean outbound, int mostDecisions) {
        this.chance = chance;
        this.outbound = outbound;
        this.mostDecisions = mostDecisions;
        this.operations = new ArrayList<>(Operation.library().stream()
                .filter(operation -> outbound || !operation.isOutbound())
                .toList());
        this.statements = new Statements(this, chance);
    }

    Statements statements() {
        return statements;
    }

    int decisions() {
        return decisions;
    }

    /** The number of a decision that nobody takes yet; -1 if there are enough. */
    int decision() {
        return decisions < mostDecisions ? decisions++ : -1;
    }

    String name(String start) {
        return start + ++names;
    }

    /** From now on programs may do this too. */
    void learn(Operation operation) {
        operations.add(operation);
    }

    /** A type to declare a variable of. */
    Type type() {
        var type = chance.percent(35)
                ? Type.of(Type.Kind.TEXT)
                : chance.of(Operation.isWide() && chance.percent(40) ? MORE : USUAL);
        return type.isAddress() && !outbound ? type() : type;
    }

    /** An expression of the type, {@code depth} operations deep at most. */
    Expression make(Type type, int depth, Scope scope) {
        if (chance.percent(depth > 0 ? 30 : 60)) {
            var locals = scope.variables(variable -> variable.type().equals(type));
            if (!locals.isEmpty()) {
                return chance.of(locals).read();
            }
        }
        if (type.isFunctional() && chance.percent(60)) {
            return lambda(type, depth, scope);
        }
        for (var operation : inTurn(operations, type, depth, scope)) {
            var made = apply(operation, type, depth, scope, List.of());
            if (made != null) {
                return made;
            }
        }
        return chance.percent(DATA) ? new Expression.Constant(type, chance.of(SOURCES)) : Expression.Constant.of(type);
    }

    /** A statement that uses or changes something; null if there is nothing that fits. */
    Expression.@Nullable Apply perform(boolean sink, int depth, Scope scope) {
        var nothing = Type.of(Type.Kind.VOID);
        var fitting = operations.stream().filter(o -> o.isSink() == sink).toList();
        for (var operation : inTurn(fitting, nothing, depth, scope)) {
            List<Expression> first = List.of();
            if (!operation.operands().isEmpty() && (!sink || chance.percent(60))) {
                var locals = scope.variables(v -> operation.operands().get(0).matches(v.type(), bindings()));
                // what is changed should be seen again, so it has a name
                if (locals.isEmpty() && !sink) {
                    continue;
                }
                first = locals.isEmpty() ? first : List.of(chance.of(locals).read());
            }
            var made = apply(operation, nothing, depth, scope, first);
            if (made != null) {
                return made;
            }
        }
        return null;
    }

    /** Operations with the result, those of all families with the same chance. */
    private List<Operation> inTurn(List<Operation> all, Type type, int depth, Scope scope) {
        var byFamily = new TreeMap<Family, List<Operation>>();
        for (var operation : all) {
            var fits = operation.result().matches(type, bindings())
                    && (depth > 0 || operation.operands().isEmpty())
                    && (scope.inTry() || !operation.throwing())
                    && (decisions < mostDecisions || !operation.decides());
            if (fits) {
                byFamily.computeIfAbsent(operation.family(), f -> new ArrayList<>())
                        .add(operation);
            }
        }
        var families = chance.shuffled(List.copyOf(byFamily.keySet()));
        // what is made by few operations only would be rare beside those that make anything
        var rare = type.isAddress() ? Family.DESTINATIONS : Family.STRINGS;
        if (chance.percent(type.isAddress() ? 75 : 35) && byFamily.containsKey(rare)) {
            families = new ArrayList<>(families);
            families.remove(rare);
            families.add(0, rare);
        }
        return families.stream().map(byFamily::get).map(chance::of).toList();
    }

    private Expression.@Nullable Apply apply(
            Operation operation, Type type, int depth, Scope scope, List<Expression> first) {
        var bound = bindings();
        operation.result().matches(type, bound);
        var operands = new ArrayList<>(first);
        for (var i = 0; i < first.size(); i++) {
            operation.operands().get(i).matches(first.get(i).type(), bound);
        }
        for (var pattern :
                operation.operands().subList(first.size(), operation.operands().size())) {
            var wanted = pattern.with(variable -> bound.computeIfAbsent(variable.kind(), this::any));
            if (!pattern.matches(wanted, bound)) {
                return null;
            }
            operands.add(make(wanted, depth - 1, scope));
        }
        var decision = operation.decides() ? decision() : -1;
        return operation.decides() && decision < 0
                ? null
                : new Expression.Apply(operation, type, bound, decision, operands);
    }

    private Type any(Type.Kind variable) {
        while (true) {
            var type = type();
            if (Type.of(variable).matches(type, bindings())) {
                return type;
            }
        }
    }

    private static Map<Type.Kind, Type> bindings() {
        return new EnumMap<>(Type.Kind.class);
    }

    private Expression lambda(Type type, int depth, Scope scope) {
        var takes = type.kind() == Type.Kind.FUNCTION || type.kind() == Type.Kind.CONSUMER;
        var parameter = takes ? name("q") : "";
        var inner = takes
                ? scope.lambda(new Variable(parameter, type.arguments().get(0), Family.FUNCTIONS, false, true))
                : scope.lambda();
        var result = type.answer();
        var consumes = type.kind() == Type.Kind.CONSUMER;
        var body = consumes || depth > 1 && chance.percent(25)
                ? statements.few(1 + chance.below(2), Math.min(depth, 2), inner)
                : Block.of();
        return new Expression.Lambda(
                type, parameter, body, consumes ? List.of() : List.of(make(result, Math.max(depth - 1, 1), inner)));
    }
}
