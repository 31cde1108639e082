package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lowers statements; loops and {@code try} have classes of their own. */
final class Statements {
    private final Frame frame;
    private final CodeBuilder out;
    private final Loops loops;
    private final Tries tries;
    private final Cleanups cleanups;
    private final Failures failures;

    Statements(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
        this.loops = new Loops(frame);
        this.tries = new Tries(frame);
        this.cleanups = new Cleanups(frame);
        this.failures = new Failures(frame);
    }

    /** Lowers a statement and those in it. */
    void lower(Statement statement) {
        lower(statement, Set.of());
    }

    private void lower(Statement statement, Set<String> labels) {
        if (statement instanceof Statement.Block block) {
            lower(block.statements());
        } else if (statement instanceof Statement.Evaluate evaluate) {
            frame.expressions.effect(evaluate.expression());
        } else if (statement instanceof Statement.Locals locals) {
            locals.variables().forEach(this::declare);
        } else if (statement instanceof Statement.If choice) {
            choose(choice);
        } else if (statement instanceof Statement.Return end) {
            returnValue(end);
        } else if (statement instanceof Statement.Throw failure) {
            int value = frame.expressions.used(failure.value());
            out.end(new Instruction.Throw(frame.at(failure.site()), value));
        } else if (statement instanceof Statement.ForEach loop) {
            loops.forEach(loop, labels);
        } else if (statement instanceof Statement.For loop) {
            loops.lower(loop, labels);
        } else if (statement instanceof Statement.While loop) {
            loops.lower(loop, labels);
        } else if (statement instanceof Statement.DoWhile loop) {
            loops.lower(loop, labels);
        } else if (statement instanceof Statement.Try guarded) {
            tries.lower(guarded);
        } else if (statement instanceof Statement.Switch choice) {
            frame.expressions.switches().statement(choice, labels);
        } else if (statement instanceof Statement.Labeled labeled) {
            label(labeled, labels);
        } else {
            lowerRare(statement);
        }
    }

    private void lowerRare(Statement statement) {
        int source = statement.site();
        if (statement instanceof Statement.Break jump) {
            frame.jumps.breakTo(frame.at(source), jump.label());
        } else if (statement instanceof Statement.Continue jump) {
            frame.jumps.continueTo(frame.at(source), jump.label());
        } else if (statement instanceof Statement.Yield jump) {
            int result = frame.jumps.yielded();
            if (result < 0) {
                frame.expressions.effect(jump.value());
            } else {
                frame.expressions.switches().yieldTo(result, source, jump.value());
            }
            frame.jumps.yieldValue(frame.at(source));
        } else if (statement instanceof Statement.Synchronized locked) {
            frame.expressions.effect(locked.lock());
            lower(locked.body());
        } else if (statement instanceof Statement.Assert assertion) {
            failures.assertion(assertion);
        } else if (statement instanceof Statement.ConstructorCall call) {
            frame.calls.constructorCall(call);
        } else if (statement instanceof Statement.Unreadable unreadable) {
            int[] operands = frame.expressions.values(source, unreadable.operands());
            out.emit(new Instruction.Opaque(frame.at(source), -1, operands));
        }
        // a local type and the empty statement do nothing where they stand
    }

    /** Declares a local variable and evaluates its initialiser. */
    void declare(Expression.Local local) {
        Type type = frame.attribution.type(local.site());
        Expression initializer = local.initializer();
        if (initializer == null) {
            frame.declare(local.site(), local.name(), type);
            return;
        }
        frame.constants.remember(local.site(), initializer);
        int value = frame.expressions.value(initializer, type);
        int variable = frame.declare(local.site(), local.name(), type);
        if (value >= 0) {
            out.assign(frame.at(local.site()), variable, value);
        }
    }

    private void choose(Statement.If choice) {
        int site = frame.at(choice.site());
        int whenTrue = out.block();
        int after = out.block();
        int whenFalse = choice.whenFalse() == null ? after : out.block();
        frame.conditions.branch(choice.condition(), whenTrue, whenFalse);
        out.start(whenTrue, site);
        lower(choice.whenTrue());
        out.goTo(site, after);
        if (choice.whenFalse() != null) {
            out.start(whenFalse, site);
            lower(choice.whenFalse());
        }
        out.start(after, site);
    }

    private void returnValue(Statement.Return end) {
        if (end.value() == null) {
            frame.jumps.returnValue(frame.at(end.site()), -1);
            return;
        }
        int value = frame.expressions.value(end.value(), frame.result);
        frame.jumps.returnValue(frame.at(end.site()), value);
    }

    private void label(Statement.Labeled labeled, Set<String> outer) {
        Set<String> labels = new LinkedHashSet<>(outer);
        labels.add(labeled.label());
        Statement statement = labeled.statement();
        boolean leavable = statement instanceof Statement.For
                || statement instanceof Statement.ForEach
                || statement instanceof Statement.While
                || statement instanceof Statement.DoWhile
                || statement instanceof Statement.Switch
                || statement instanceof Statement.Labeled;
        if (leavable) {
            lower(statement, labels);
            return;
        }
        int site = frame.at(labeled.site());
        int after = out.block();
        frame.jumps.open(Jumps.Kind.BLOCK, labels, after, -1);
        lower(statement);
        frame.jumps.close();
        out.start(after, site);
    }

    /** Lowers statements one after the other. */
    void lower(List<Statement> statements) {
        cleanups.lower(statements);
    }
}
