package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions; which class does which is decided here. */
final class Expressions {
    private final Frame frame;
    private final CodeBuilder out;
    private final Accesses accesses;
    private final Assignments assignments;
    private final Operators operators;
    private final Functions functions;
    private final Switches switches;

    Expressions(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
        this.accesses = new Accesses(frame);
        this.assignments = new Assignments(frame, accesses);
        this.operators = new Operators(frame);
        this.functions = new Functions(frame);
        this.switches = new Switches(frame);
    }

    /** Lowers switches, also those without a value. */
    Switches switches() {
        return switches;
    }

    /** Evaluates an expression; its register, -1 if it is {@code void}. A variable's own register may be returned. */
    int value(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal);
        } else if (expression instanceof Expression.Name name) {
            return accesses.name(name);
        } else if (expression instanceof Expression.Select select) {
            return accesses.select(select);
        } else if (expression instanceof Expression.Call call) {
            return frame.calls.call(call, true);
        } else if (expression instanceof Expression.New creation) {
            return frame.calls.create(creation);
        } else if (expression instanceof Expression.Binary binary) {
            return operators.binary(binary);
        } else if (expression instanceof Expression.Assign assign) {
            return assignments.assign(assign);
        } else if (expression instanceof Expression.Unary unary) {
            return unary.operator().length() > 1 ? assignments.step(unary, true) : operators.unary(unary);
        } else if (expression instanceof Expression.Index index) {
            return accesses.element(index);
        } else if (expression instanceof Expression.Cast cast) {
            return cast(cast);
        } else if (expression instanceof Expression.Conditional conditional) {
            return conditional(conditional);
        }
        return rareValue(expression);
    }

    private int rareValue(Expression expression) {
        int source = expression.site();
        if (expression instanceof Expression.Lambda lambda) {
            return functions.lambda(lambda);
        } else if (expression instanceof Expression.MethodReference reference) {
            return functions.reference(reference);
        } else if (expression instanceof Expression.This self) {
            return self.qualifier() == null
                    ? frame.self()
                    : frame.instances.of(frame.type(self).erasure(), frame.at(source));
        } else if (expression instanceof Expression.Super parent) {
            return parent.qualifier() == null
                    ? frame.self()
                    : frame.instances.named(parent.qualifier().name(), frame.at(source));
        } else if (expression instanceof Expression.ClassLiteral literal) {
            return out.constant(
                    frame.at(source),
                    frame.type(literal),
                    frame.attribution.written(source).erasure());
        } else if (expression instanceof Expression.NewArray array) {
            return newArray(array);
        } else if (expression instanceof Expression.ArrayInitializer initializer) {
            return elements(initializer, frame.type(initializer));
        } else if (expression instanceof Expression.InstanceOf test) {
            return frame.conditions.instanceOf(test);
        } else if (expression instanceof Expression.SwitchValue choice) {
            return switches.value(choice);
        } else if (expression instanceof Expression.Unreadable unreadable) {
            return opaque(source, values(source, unreadable.operands()), frame.type(expression));
        }
        return opaque(source, new int[0], frame.type(expression));
    }

    /** Evaluates for side effects only. */
    void effect(Expression expression) {
        if (expression instanceof Expression.Call call) {
            frame.calls.call(call, false);
        } else if (expression instanceof Expression.Unary unary
                && unary.operator().length() > 1) {
            assignments.step(unary, false);
        } else {
            value(expression);
        }
    }

    /** Evaluates where a type is expected: boxes, unboxes, widens; an array initialiser takes its type from there. */
    int value(Expression expression, Type expected) {
        if (expression instanceof Expression.ArrayInitializer initializer) {
            return elements(initializer, expected);
        }
        return coerce(expression.site(), value(expression), frame.type(expression), expected);
    }

    /** Converts a value where a type is expected; the register itself where there is nothing to do. */
    int coerce(int source, int from, Type type, Type expected) {
        boolean primitive = Primitives.isPrimitive(type);
        if (from < 0 || primitive == Primitives.isPrimitive(expected)) {
            return from < 0 || !primitive || type.equals(expected) ? from : convert(source, from, expected);
        }
        if (primitive) {
            boolean isVoid = expected instanceof Type.Primitive;
            return isVoid ? from : convert(source, from, Primitives.boxed(type, expected));
        }
        return type instanceof Type.Unknown ? from : convert(source, from, expected);
    }

    /** A {@link Instruction.Convert} to a new temporary. */
    int convert(int source, int from, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.Convert(frame.at(source), to, from, type));
        return to;
    }

    /** Evaluates from left to right. */
    int[] values(int source, List<Expression> expressions) {
        Operands operands = new Operands(out);
        for (Expression expression : expressions) {
            operands.add(used(expression));
        }
        return operands.settle(frame.at(source));
    }

    /** Evaluates; something opaque in the place of {@code void}, which only a source that does not compile has here. */
    int used(Expression expression) {
        int register = value(expression);
        return register >= 0 ? register : opaque(expression.site(), new int[0], new Type.Unknown(""));
    }

    /** What could not be lowered. */
    int opaque(int source, int[] operands, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.Opaque(frame.at(source), to, operands));
        return to;
    }

    /** Whether it is a type's or package's name and has no value. */
    boolean isTypeName(@Nullable Expression expression) {
        if (expression instanceof Expression.TypeName) {
            return true;
        }
        if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
            Meaning meaning = frame.attribution.meaning(expression.site());
            return meaning instanceof Meaning.TypeName || meaning instanceof Meaning.PackageName;
        }
        return false;
    }

    private int literal(Expression.Literal literal) {
        int site = frame.at(literal.site());
        if (literal.kind() == Expression.LiteralKind.NULL) {
            return out.nullConstant(site);
        }
        String folded = frame.constants.text(literal);
        return out.constant(site, frame.type(literal), folded == null ? literal.value() : folded);
    }

    private int cast(Expression.Cast cast) {
        String constant = frame.constants.text(cast);
        Type type = frame.attribution.written(cast.site());
        if (constant != null) {
            return out.constant(frame.at(cast.site()), type, constant);
        }
        return convert(cast.site(), used(cast.value()), type);
    }

    private int conditional(Expression.Conditional conditional) {
        int source = conditional.site();
        Type type = frame.type(conditional);
        int whenTrue = out.block();
        int whenFalse = out.block();
        int after = out.block();
        int to = out.temporary(type);
        frame.conditions.branch(conditional.condition(), whenTrue, whenFalse);
        out.start(whenTrue, frame.at(source));
        copy(source, to, value(conditional.whenTrue(), type));
        out.goTo(frame.at(source), after);
        out.start(whenFalse, frame.at(source));
        copy(source, to, value(conditional.whenFalse(), type));
        out.start(after, frame.at(source));
        return to;
    }

    /** Copies one way's value to the common result. */
    void copy(int source, int to, int from) {
        if (from >= 0 && out.isOpen()) {
            out.emit(new Instruction.Copy(frame.at(source), to, from));
        }
    }

    private int newArray(Expression.NewArray array) {
        Type type = frame.attribution.written(array.site());
        if (type instanceof Type.Unknown) {
            type = frame.type(array);
        }
        if (array.initializer() != null) {
            return elements(array.initializer(), type);
        }
        List<Integer> dimensions = new ArrayList<>();
        for (Expression dimension : array.dimensions()) {
            value(dimension, Primitives.INT);
            dimensions.add(frame.constants.value(dimension) instanceof Integer length ? length : -1);
        }
        int to = out.temporary(type);
        out.emit(new Instruction.NewArray(frame.fresh(array.site()), to, type, dimensions));
        return to;
    }

    /** A new array. */
    int allocate(int source, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.NewArray(frame.fresh(source), to, type));
        return to;
    }

    private int elements(Expression.ArrayInitializer initializer, Type type) {
        int array = allocate(initializer.site(), type);
        Type element = type instanceof Type.Array known ? known.element() : new Type.Unknown("");
        int index = 0;
        for (Expression expression : initializer.elements()) {
            put(expression.site(), array, index++, value(expression, element));
        }
        return array;
    }

    /** Writes an element at a constant index. */
    void put(int source, int array, int index, int from) {
        int site = frame.at(source);
        int register = out.constant(site, Primitives.INT, String.valueOf(index));
        if (from >= 0) {
            out.emit(new Instruction.PutElement(site, array, register, index, from));
        }
    }
}
