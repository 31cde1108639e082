package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import java.util.List;
import java.util.Set;

/** Lowers operators without side effects of their own, string concatenation among them. */
final class Operators {
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> SHIFTS = Set.of("<<", ">>", ">>>");

    private final Frame frame;
    private final CodeBuilder out;

    Operators(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** Whether {@code +} with such an operand concatenates. */
    static boolean isString(Type type) {
        return type.erasure().equals("java.lang.String");
    }

    /** A run of one binary operator. */
    int binary(Expression.Binary binary) {
        String operator = binary.operator();
        if (operator.equals("&&") || operator.equals("||")) {
            return frame.conditions.shortCircuit(binary);
        }
        String constant = frame.constants.text(binary);
        if (constant != null) {
            return out.constant(frame.at(binary.site()), frame.type(binary), constant);
        }
        List<Expression> operands = binary.operands();
        return operator.equals("+") ? plus(binary) : numeric(binary, operands, operator);
    }

    /** A prefix operator. */
    int unary(Expression.Unary unary) {
        int site = frame.at(unary.site());
        String constant = frame.constants.text(unary);
        if (constant != null) {
            return out.constant(site, frame.type(unary), constant);
        }
        Type type = frame.type(unary.operand());
        Type unboxed = Primitives.unboxed(type);
        int operand = unboxed == null
                ? frame.expressions.used(unary.operand())
                : frame.expressions.value(unary.operand(), unboxed);
        Type promoted = Primitives.promoted(type, type);
        int to = out.temporary(promoted);
        out.emit(new Instruction.Operate(site, to, unary.operator(), new int[] {operand}));
        return to;
    }

    private int plus(Expression.Binary binary) {
        List<Expression> operands = binary.operands();
        int first = firstString(binary);
        if (first < 0) {
            return numeric(binary, operands, "+");
        }
        int leading = first <= 1 ? 0 : first;
        Operands parts = new Operands(out);
        if (leading > 0) {
            parts.add(numeric(binary, operands.subList(0, leading), "+"));
        }
        int next = leading;
        while (next < operands.size()) {
            StringBuilder text = new StringBuilder();
            int end = next;
            while (end < operands.size()) { // neighbouring constants are one text
                Object constant = frame.constants.value(operands.get(end));
                if (constant == null) {
                    break;
                }
                text.append(constant);
                end++;
            }
            if (end > next) {
                parts.add(out.constant(frame.at(operands.get(next).site()), Type.STRING, text.toString()));
                next = end;
            } else {
                parts.add(frame.expressions.used(operands.get(next++)));
            }
        }
        int to = out.temporary(Type.STRING);
        int[] registers = parts.settle(frame.at(binary.site()));
        out.emit(new Instruction.Concat(frame.at(binary.site()), to, registers));
        return to;
    }

    /** The first operand that is a string, so that from there on the run concatenates; -1 if it adds numbers only. */
    private int firstString(Expression.Binary binary) {
        boolean known = true;
        List<Expression> operands = binary.operands();
        for (int i = 0; i < operands.size(); i++) {
            Type type = frame.type(operands.get(i));
            if (isString(type)) {
                return i;
            }
            known &= Primitives.unboxed(type) != null;
        }
        return known || Primitives.unboxed(frame.type(binary)) != null ? -1 : 0;
    }

    private int numeric(Expression.Binary binary, List<Expression> operands, String operator) {
        int source = binary.site();
        Type type = frame.type(operands.get(0));
        if (operands.size() == 1) {
            return frame.expressions.used(operands.get(0));
        }
        int result = operand(operands.get(0), type, frame.type(operands.get(1)), operator);
        for (int i = 1; i < operands.size(); i++) {
            Expression operand = operands.get(i);
            Type next = frame.type(operand);
            Operands pair = new Operands(out).add(result);
            int right = operand(operand, next, type, operator);
            int[] both = pair.add(right).settle(frame.at(source));
            type = COMPARISONS.contains(operator)
                    ? Primitives.BOOLEAN
                    : Primitives.promoted(type, SHIFTS.contains(operator) ? type : next);
            result = out.temporary(type);
            out.emit(new Instruction.Operate(frame.at(source), result, operator, both));
        }
        return result;
    }

    /** Unboxes an operand, unless two references are compared. */
    private int operand(Expression operand, Type type, Type other, String operator) {
        Type unboxed = Primitives.unboxed(type);
        boolean references = (operator.equals("==") || operator.equals("!="))
                && !Primitives.isPrimitive(type)
                && !Primitives.isPrimitive(other);
        return unboxed == null || references
                ? frame.expressions.used(operand)
                : frame.expressions.value(operand, unboxed);
    }
}
