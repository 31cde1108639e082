package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Pattern;

/** Lowers what decides between two ways. */
final class Conditions {
    private final Frame frame;
    private final CodeBuilder out;

    Conditions(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** Continues at one block or the other. */
    void branch(Expression condition, int whenTrue, int whenFalse) {
        int site = frame.at(condition.site());
        if (frame.constants.is(condition, true)) {
            out.goTo(site, whenTrue);
        } else if (frame.constants.is(condition, false)) {
            out.goTo(site, whenFalse);
        } else if (condition instanceof Expression.Unary unary
                && unary.operator().equals("!")) {
            branch(unary.operand(), whenFalse, whenTrue);
        } else if (condition instanceof Expression.Binary binary
                && (binary.operator().equals("&&") || binary.operator().equals("||"))) {
            chain(binary, whenTrue, whenFalse);
        } else if (condition instanceof Expression.InstanceOf test && test.pattern() != null) {
            match(test, test.pattern(), whenTrue, whenFalse);
        } else {
            int value = frame.expressions.value(condition, Primitives.BOOLEAN);
            if (value < 0) {
                value = frame.expressions.opaque(condition.site(), new int[0], Primitives.BOOLEAN);
            }
            out.end(new Instruction.Branch(frame.at(condition.site()), value, whenTrue, whenFalse));
        }
    }

    private void chain(Expression.Binary binary, int whenTrue, int whenFalse) {
        boolean and = binary.operator().equals("&&");
        int last = binary.operands().size() - 1;
        for (int i = 0; i < last; i++) {
            int next = out.block();
            Expression operand = binary.operands().get(i);
            if (and) {
                branch(operand, next, whenFalse);
            } else {
                branch(operand, whenTrue, next);
            }
            out.start(next, frame.at(operand.site()));
        }
        branch(binary.operands().get(last), whenTrue, whenFalse);
    }

    /** The value of {@code &&} or {@code ||}: that of the last operand evaluated, so that what the operands hold is not lost. */
    int shortCircuit(Expression.Binary binary) {
        int site = frame.at(binary.site());
        String constant = frame.constants.text(binary);
        if (constant != null) {
            return out.constant(site, Primitives.BOOLEAN, constant);
        }
        boolean and = binary.operator().equals("&&");
        int to = out.temporary(Primitives.BOOLEAN);
        int after = out.block();
        int last = binary.operands().size() - 1;
        for (int i = 0; i <= last; i++) {
            Expression operand = binary.operands().get(i);
            frame.expressions.copy(operand.site(), to, frame.expressions.value(operand, Primitives.BOOLEAN));
            if (i < last) {
                int next = out.block();
                out.end(new Instruction.Branch(site, to, and ? next : after, and ? after : next));
                out.start(next, site);
            }
        }
        out.start(after, site);
        return to;
    }

    /** The value of {@code instanceof}. */
    int instanceOf(Expression.InstanceOf test) {
        int site = frame.at(test.site());
        Pattern pattern = test.pattern();
        if (pattern == null) {
            int value = frame.expressions.used(test.value());
            int to = out.temporary(Primitives.BOOLEAN);
            out.emit(
                    new Instruction.TestType(frame.at(test.site()), to, value, frame.attribution.written(test.site())));
            return to;
        }
        int whenTrue = out.block();
        int whenFalse = out.block();
        int after = out.block();
        int to = out.temporary(Primitives.BOOLEAN);
        match(test, pattern, whenTrue, whenFalse);
        out.start(whenTrue, site);
        out.emit(new Instruction.Constant(site, to, "true"));
        out.goTo(site, after);
        out.start(whenFalse, site);
        out.emit(new Instruction.Constant(site, to, "false"));
        out.start(after, site);
        return to;
    }

    private void match(Expression.InstanceOf test, Pattern pattern, int whenTrue, int whenFalse) {
        int value = frame.expressions.used(test.value());
        Type type = frame.type(test.value());
        frame.patterns.match(pattern, value, type, false, whenTrue, whenFalse);
    }
}
