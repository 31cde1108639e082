package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;

/** Makes a random program of a seed. */
final class Generator {
    private final Chance chance;
    private final Expressions expressions;

    private Generator(long seed) {
        chance = new Chance(seed);
        // each decision doubles the runs, and requests take their time
        var outbound = chance.percent(20);
        expressions = new Expressions(chance, outbound, outbound ? chance.of(1, 2) : chance.of(1, 2, 3, 3, 4));
    }

    /** In: a seed; out: the program that belongs to it. */
    static Program program(long seed) {
        return new Generator(seed).program();
    }

    private Program program() {
        var globals = new ArrayList<Variable>();
        if (chance.percent(20)) {
            globals.add(new Variable(expressions.name("g"), expressions.type(), Family.VALUES, true, true));
        }
        var methods = new ArrayList<Method>();
        for (var i = chance.below(3); i > 0; i--) {
            methods.add(method(globals));
        }
        if (chance.percent(30)) {
            methods.add(step(globals));
        }
        var scope = Scope.of(globals, Type.of(Type.Kind.VOID));
        var statements = expressions.statements();
        var body =
                new ArrayList<>(statements.many(5 + chance.below(7), 2, scope).statements());
        body.addAll(statements.sinks(2 + chance.below(3), scope).statements());
        return new Program(expressions.decisions(), globals, methods, new Block(body));
    }

    private Method method(List<Variable> globals) {
        var parameters = new ArrayList<Variable>();
        for (var i = chance.below(3); i > 0; i--) {
            var assignable = chance.percent(20);
            parameters.add(
                    new Variable(expressions.name("z"), expressions.type(), Family.CALLS, assignable, !assignable));
        }
        var result = chance.percent(20) ? Type.of(Type.Kind.VOID) : expressions.type();
        var name = expressions.name("m");
        var variables = new ArrayList<>(globals);
        variables.addAll(parameters);
        var throwing = chance.percent(25);
        var scope = Scope.of(variables, result);
        var inside = throwing ? scope.tried() : scope;
        var body = expressions.statements().many(1 + chance.below(4), 1, inside);
        var value =
                result.kind() == Type.Kind.VOID ? List.<Expression>of() : List.of(expressions.make(result, 2, inside));
        var types = parameters.stream().map(Variable::type).toList();
        var call = new Operation(Family.CALLS, result, types, call(name, types.size()), throwing);
        expressions.learn(call);
        var head = "static %s %s(%s)"
                .formatted(
                        result.java(),
                        name,
                        String.join(
                                ", ",
                                parameters.stream().map(Variable::declaration).toList()));
        return new Method(call, List.of(head), parameters, body, value);
    }

    private static String call(String name, int parameters) {
        var places = new ArrayList<String>();
        for (var i = 0; i < parameters; i++) {
            places.add("$" + i);
        }
        return name + "(" + String.join(", ", places) + ")";
    }

    /** A kind of step of the program's own. */
    private Method step(List<Variable> globals) {
        var name = expressions.name("Step");
        var text = Type.of(Type.Kind.TEXT);
        var given = new Variable(expressions.name("z"), text, Family.CALLS, false, true);
        var variables = new ArrayList<>(globals);
        var parameters = List.of(new Variable("state", text, Family.OBJECTS, true, true), given);
        variables.addAll(parameters);
        var scope = Scope.of(variables, text);
        var body = expressions.statements().many(1 + chance.below(3), 1, scope);
        var value = expressions.make(text, 2, scope);
        var call = new Operation(Family.CALLS, Type.of(Type.Kind.STEP), List.of(text), "new " + name + "($0)", false);
        expressions.learn(call);
        var head = List.of(
                "static final class " + name + " extends " + chance.of("Step", "Louder"),
                name + "(String state) { super(state); } @Override String step(" + given.declaration() + ")");
        return new Method(call, head, parameters, body, List.of(value));
    }
}
