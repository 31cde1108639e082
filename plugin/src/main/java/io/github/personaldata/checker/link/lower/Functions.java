package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Functional;
import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.Attribution.Target;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lowers lambdas and method references: each becomes a code of its own and an instruction that binds what it captures. */
final class Functions {
    private final Frame frame;

    Functions(Frame frame) {
        this.frame = frame;
    }

    /** A finished function. */
    record Made(MethodId id, List<Variable> captured) {}

    /** A lambda; the register of the functional value. */
    int lambda(Expression.Lambda lambda) {
        Functional functional = frame.attribution.functional(lambda.site());
        Made made = frame.unit.made.get(lambda);
        if (made == null) {
            made = make(
                    functional,
                    inner -> {
                        int index = 0;
                        for (Expression.Local parameter : lambda.parameters()) {
                            Type type = parameterType(parameter, functional, index++);
                            inner.declare(parameter.site(), parameter.name(), type);
                        }
                        return index;
                    },
                    inner -> body(lambda.body(), inner));
            frame.unit.made.put(lambda, made);
        }
        return bind(lambda, functional, made, -1);
    }

    private Type parameterType(Expression.Local parameter, @Nullable Functional functional, int index) {
        Type type = frame.attribution.type(parameter.site());
        return type instanceof Type.Unknown
                        && functional != null
                        && index < functional.parameters().size()
                ? functional.parameters().get(index)
                : type;
    }

    private static void body(Statement body, Frame inner) {
        int site = inner.at(body.site());
        if (!(body instanceof Statement.Evaluate evaluate)) {
            inner.statements.lower(body);
            inner.out.end(new Instruction.Return(site, -1));
        } else if (inner.result.equals(Type.VOID)) {
            inner.expressions.effect(evaluate.expression());
            inner.out.end(new Instruction.Return(site, -1));
        } else {
            int value = inner.expressions.value(evaluate.expression(), inner.result);
            inner.out.end(new Instruction.Return(site, value));
        }
    }

    /** A method reference; the register of the functional value. */
    int reference(Expression.MethodReference reference) {
        int source = reference.site();
        Functional functional = frame.attribution.functional(source);
        Target target = frame.attribution.target(source);
        Expression subject = reference.target();
        boolean typed = frame.expressions.isTypeName(subject);
        boolean bound = !typed && !(subject instanceof Expression.Super);
        int receiver = bound ? frame.expressions.used(subject) : -1;
        Made made = frame.unit.made.get(reference);
        if (made == null) {
            List<Type> parameters =
                    parameters(functional, target, typed && !reference.name().equals("<init>"));
            made = make(
                    functional,
                    inner -> {
                        parameters.forEach(type -> inner.out.register("", type));
                        return parameters.size();
                    },
                    inner -> call(reference, target, parameters, inner));
            frame.unit.made.put(reference, made);
        }
        return bind(reference, functional, made, receiver);
    }

    private static List<Type> parameters(@Nullable Functional functional, Target target, boolean unbound) {
        if (functional != null) {
            return functional.parameters();
        }
        List<Type> parameters = new ArrayList<>(target.parameters());
        if (unbound && target.dispatch() != Dispatch.STATIC) {
            parameters.add(0, new Type.Unknown(""));
        }
        return parameters;
    }

    private void call(Expression.MethodReference reference, Target target, List<Type> parameters, Frame inner) {
        int source = reference.site();
        int[] values = IntStream.range(0, parameters.size()).toArray();
        Expression subject = reference.target();
        Type type = target.result();
        int result;
        if (reference.name().equals("<init>")) {
            type = named(subject);
            result = type instanceof Type.Array
                    ? inner.expressions.allocate(source, type)
                    : inner.calls.create(source, type, target, values, parameters);
        } else if (target.dispatch() == Dispatch.STATIC) {
            result = inner.calls.invoke(source, target, -1, values, parameters);
        } else if (subject instanceof Expression.Super) {
            result = inner.calls.invoke(source, target, inner.expressions.value(subject), values, parameters);
        } else if (!inner.expressions.isTypeName(subject)) {
            int receiver = inner.read(new Variable.Receiver(source, frame.type(subject)));
            result = inner.calls.invoke(source, target, receiver, values, parameters);
        } else if (values.length > 0) {
            int[] rest = Arrays.copyOfRange(values, 1, values.length);
            result = inner.calls.invoke(source, target, values[0], rest, parameters.subList(1, values.length));
        } else {
            result = inner.expressions.opaque(source, values, type);
        }
        boolean isVoid = inner.result.equals(Type.VOID);
        int returned = isVoid ? -1 : inner.expressions.coerce(source, result, type, inner.result);
        inner.out.end(new Instruction.Return(inner.at(source), returned));
    }

    /** The type that {@code Type::new} creates. */
    private Type named(Expression subject) {
        if (!(subject instanceof Expression.TypeName)
                && frame.attribution.meaning(subject.site()) instanceof Meaning.TypeName name) {
            return name.type();
        }
        Type written = frame.attribution.written(subject.site());
        return written instanceof Type.Unknown ? frame.type(subject) : written;
    }

    private Made make(
            @Nullable Functional functional,
            java.util.function.ToIntFunction<Frame> declareParameters,
            Consumer<Frame> body) {
        int number = frame.unit.nextLambda();
        MethodId id = frame.unit.lambda(number);
        CodeBuilder builder = new CodeBuilder();
        Frame inner = frame.function(builder, functional == null ? new Type.Unknown("") : functional.result());
        int parameters = declareParameters.applyAsInt(inner);
        body.accept(inner);
        List<Variable> captured = List.copyOf(inner.captured().keySet());
        List<Integer> registers = List.copyOf(inner.captured().values());
        frame.unit.functions.put(
                number, builder.build(id, frame.unit.method, false, registers, parameters, frame.unit.owner.file()));
        return new Made(id, captured);
    }

    private int bind(Expression expression, @Nullable Functional functional, Made made, int receiver) {
        int[] captured = made.captured().stream()
                .mapToInt(variable -> variable instanceof Variable.Receiver ? receiver : frame.read(variable))
                .toArray();
        Type type = functional == null ? frame.type(expression) : functional.type();
        int to = frame.out.temporary(type);
        frame.out.emit(new Instruction.Function(
                frame.fresh(expression.site()),
                to,
                type,
                functional == null ? null : functional.method(),
                made.id(),
                captured));
        return to;
    }
}
