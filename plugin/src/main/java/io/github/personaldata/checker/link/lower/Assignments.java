package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.lower.Accesses.Place;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;

/** Lowers {@code =}, compound assignments, {@code ++} and {@code --}. */
final class Assignments {
    private final Frame frame;
    private final CodeBuilder out;
    private final Accesses accesses;

    Assignments(Frame frame, Accesses accesses) {
        this.frame = frame;
        this.out = frame.out;
        this.accesses = accesses;
    }

    /** An assignment; its value. */
    int assign(Expression.Assign assign) {
        Type type = frame.type(assign.target());
        int source = assign.site();
        if (assign.operator().equals("=")) {
            Place place = accesses.place(assign.target());
            Operands operands = parts(place);
            int value = frame.expressions.value(assign.value(), type);
            place = settled(place, operands, source);
            accesses.write(source, place, value);
            return place instanceof Place.Local local ? local.register() : value;
        }
        return compound(
                assign, type, assign.operator().substring(0, assign.operator().length() - 1));
    }

    private int compound(Expression.Assign assign, Type type, String operator) {
        int source = assign.site();
        Place place = accesses.place(assign.target());
        Operands operands = parts(place);
        int before = accesses.read(assign.target().site(), place, type);
        Operands values = new Operands(out).add(before);
        int right = frame.expressions.used(assign.value());
        before = values.settle(frame.at(source))[0];
        place = settled(place, operands, source);
        int result = operator.equals("+") && concatenates(type, frame.type(assign.value()))
                ? concat(source, before, right, type)
                : arithmetic(source, operator, before, right, type, frame.type(assign.value()));
        accesses.write(source, place, result);
        return place instanceof Place.Local local ? local.register() : result;
    }

    /** {@code +=} on a string, on an object that takes one, or on something unknown. */
    private static boolean concatenates(Type type, Type value) {
        return Operators.isString(type) || Operators.isString(value) || Primitives.unboxed(type) == null;
    }

    private int concat(int source, int before, int right, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.Concat(frame.at(source), to, new int[] {before, right}));
        return to;
    }

    private int arithmetic(int source, String operator, int before, int right, Type type, Type rightType) {
        int left = unbox(source, before, type);
        int second = unbox(source, right, rightType);
        Type unboxed = Primitives.unboxed(type);
        boolean shift = operator.startsWith("<") || operator.startsWith(">");
        Type promoted = Primitives.promoted(type, shift ? type : rightType);
        int to = out.temporary(promoted);
        out.emit(new Instruction.Operate(frame.at(source), to, operator, new int[] {left, second}));
        if (unboxed == null) {
            return to;
        }
        int narrow = promoted.equals(unboxed) ? to : frame.expressions.convert(source, to, unboxed);
        return frame.expressions.coerce(source, narrow, unboxed, type);
    }

    private int unbox(int source, int register, Type type) {
        Type unboxed = Primitives.unboxed(type);
        return unboxed == null ? register : frame.expressions.coerce(source, register, type, unboxed);
    }

    /** {@code ++} and {@code --}; its value if that is wanted. */
    int step(Expression.Unary unary, boolean wanted) {
        int source = unary.site();
        Type type = frame.type(unary.operand());
        Place place = accesses.place(unary.operand());
        int before = accesses.read(unary.operand().site(), place, type);
        boolean postfix = unary.operator().startsWith("_");
        if (postfix && wanted && place instanceof Place.Local) {
            int saved = out.temporary(type);
            out.emit(new Instruction.Copy(frame.at(source), saved, before));
            before = saved;
        }
        String operator = unary.operator().endsWith("++") ? "+" : "-";
        int one = out.constant(frame.at(source), Primitives.INT, "1");
        int after = arithmetic(source, operator, before, one, type, Primitives.INT);
        accesses.write(source, place, after);
        return postfix ? before : place instanceof Place.Local local ? local.register() : after;
    }

    private Operands parts(Place place) {
        Operands operands = new Operands(out);
        if (place instanceof Place.Field field) {
            operands.add(field.base());
        } else if (place instanceof Place.Element element) {
            operands.add(element.array()).add(element.index());
        } else if (place instanceof Place.Unknown unknown) {
            operands.add(unknown.base());
        }
        return operands;
    }

    private Place settled(Place place, Operands operands, int source) {
        int[] registers = operands.settle(frame.at(source));
        if (place instanceof Place.Field field) {
            return new Place.Field(registers[0], field.id());
        } else if (place instanceof Place.Element element) {
            return new Place.Element(registers[0], registers[1], element.constant());
        }
        return place instanceof Place.Unknown ? new Place.Unknown(registers[0]) : place;
    }
}
