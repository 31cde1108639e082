package io.github.personaldata.checker.source.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as written. */
public sealed interface Statement {
    /** Ordinal in the body; see {@link Body}. */
    int site();

    /** {@code { .. }}. */
    record Block(int site, List<Statement> statements) implements Statement {
        public Block {
            statements = List.copyOf(statements);
        }
    }

    /** Local variables of one declaration. */
    record Locals(int site, List<Expression.Local> variables) implements Statement {
        public Locals {
            variables = List.copyOf(variables);
        }
    }

    /** A local class, interface, enum or record. */
    record LocalType(int site, TypeDeclaration declaration) implements Statement {}

    /** An expression as a statement; also the body of an expression lambda, an arrow case and a field's initialiser. */
    record Evaluate(int site, Expression expression) implements Statement {}

    /** {@code if}. */
    record If(int site, Expression condition, Statement whenTrue, @Nullable Statement whenFalse) implements Statement {}

    /** {@code while}. */
    record While(int site, Expression condition, Statement body) implements Statement {}

    /** {@code do .. while}. */
    record DoWhile(int site, Statement body, Expression condition) implements Statement {}

    /** {@code for (initial; condition; update)}. */
    record For(
            int site, List<Statement> initial, @Nullable Expression condition, List<Expression> updates, Statement body)
            implements Statement {
        public For {
            initial = List.copyOf(initial);
            updates = List.copyOf(updates);
        }
    }

    /** {@code for (variable : elements)}. */
    record ForEach(int site, Expression.Local variable, Expression elements, Statement body) implements Statement {}

    /** {@code switch} without a value. */
    record Switch(int site, Expression selector, List<Case> cases) implements Statement {
        public Switch {
            cases = List.copyOf(cases);
        }
    }

    /**
     * One label group of a switch.
     *
     * @param constants {@code case} constants, among them {@code null}
     * @param patterns {@code case} patterns
     * @param isDefault {@code default}, also in {@code case null, default}
     * @param guard after {@code when}
     * @param arrow {@code ->} rather than {@code :}; then {@code body} has one statement, an {@link Evaluate} being the case's value in a
     *     {@link Expression.SwitchValue}
     */
    record Case(
            int site,
            List<Expression> constants,
            List<Pattern> patterns,
            boolean isDefault,
            @Nullable Expression guard,
            boolean arrow,
            List<Statement> body) {
        public Case {
            constants = List.copyOf(constants);
            patterns = List.copyOf(patterns);
            body = List.copyOf(body);
        }
    }

    /** {@code return}. */
    record Return(int site, @Nullable Expression value) implements Statement {}

    /** {@code throw}. */
    record Throw(int site, Expression value) implements Statement {}

    /** {@code yield}. */
    record Yield(int site, Expression value) implements Statement {}

    /** {@code break}. */
    record Break(int site, @Nullable String label) implements Statement {}

    /** {@code continue}. */
    record Continue(int site, @Nullable String label) implements Statement {}

    /** {@code label: statement}. */
    record Labeled(int site, String label, Statement statement) implements Statement {}

    /**
     * {@code try}.
     *
     * @param resources a {@link Locals} or, for an existing variable, an {@link Evaluate}
     */
    record Try(int site, List<Statement> resources, Block body, List<Catch> catches, @Nullable Block last)
            implements Statement {
        public Try {
            resources = List.copyOf(resources);
            catches = List.copyOf(catches);
        }
    }

    /** A catch clause; several types are a {@link TypeRef.Union}. */
    record Catch(int site, Expression.Local parameter, Block body) {}

    /** {@code synchronized (lock) { .. }}. */
    record Synchronized(int site, Expression lock, Block body) implements Statement {}

    /** {@code assert condition : message}. */
    record Assert(int site, Expression condition, @Nullable Expression message) implements Statement {}

    /** {@code this(..)}, {@code super(..)} or {@code outer.super(..)}. */
    record ConstructorCall(
            int site,
            boolean onSuper,
            @Nullable Expression outer,
            List<TypeRef> typeArguments,
            List<Expression> arguments)
            implements Statement {
        public ConstructorCall {
            typeArguments = List.copyOf(typeArguments);
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code ;}. */
    record Empty(int site) implements Statement {}

    /** Could not be lowered; the file's {@code unanalysed} says why. */
    record Unreadable(int site, List<Expression> operands) implements Statement {
        public Unreadable {
            operands = List.copyOf(operands);
        }
    }
}
