package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can be named at a place of a program, and what may be done there. */
final class Scope {
    private final List<Variable> variables;
    private final boolean inTry;
    private final boolean inLoop;
    private final String label;
    private final Type result;

    private Scope(List<Variable> variables, boolean inTry, boolean inLoop, String label, Type result) {
        this.variables = new ArrayList<>(variables);
        this.inTry = inTry;
        this.inLoop = inLoop;
        this.label = label;
        this.result = result;
    }

    /** A body's; {@code result} is what {@code return} gives, {@code void} where there shall be none. */
    static Scope of(List<Variable> variables, Type result) {
        return new Scope(variables, false, false, "", result);
    }

    Scope block(Variable... more) {
        return inner(inTry, inLoop, label, more);
    }

    Scope tried() {
        return inner(true, inLoop, label);
    }

    Scope loop(Variable... more) {
        return inner(inTry, true, label, more);
    }

    Scope labelled(String name) {
        return inner(inTry, inLoop, name);
    }

    /** In a function only what never changes can be named; what it throws is not caught here. */
    Scope lambda(Variable... more) {
        var captured = variables.stream().filter(Variable::capturable).toList();
        var scope = new Scope(captured, false, false, "", Type.of(Type.Kind.VOID));
        scope.variables.addAll(List.of(more));
        return scope;
    }

    private Scope inner(boolean tried, boolean looped, String labelled, Variable... more) {
        var scope = new Scope(variables, tried, looped, labelled, result);
        scope.variables.addAll(List.of(more));
        return scope;
    }

    void add(Variable variable) {
        variables.add(variable);
    }

    List<Variable> variables(Predicate<Variable> wanted) {
        return variables.stream().filter(wanted).toList();
    }

    boolean inTry() {
        return inTry;
    }

    boolean inLoop() {
        return inLoop;
    }

    /** The name of the innermost block that has one; empty if there is none. */
    String label() {
        return label;
    }

    Type result() {
        return result;
    }
}
