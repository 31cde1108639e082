package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Target;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lowers calls, creations and constructor calls. */
final class Calls {
    private final Frame frame;
    private final CodeBuilder out;

    Calls(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** A method call; the register of its result, -1 if it is {@code void} or not wanted. */
    int call(Expression.Call call, boolean wanted) {
        Target target = frame.attribution.target(call.site());
        boolean extended = target.extension() && call.target() != null;
        Operands operands = new Operands(out).add(extended ? -1 : receiver(call, target));
        List<Expression> given = call.arguments();
        if (extended) {
            given = new ArrayList<>(given);
            given.add(0, call.target());
        }
        int[] registers = arguments(given, target, operands, call.site());
        int[] arguments = Arrays.copyOfRange(registers, 1, registers.length);
        return invoke(call.site(), target, registers[0], pack(call.site(), target, arguments), wanted);
    }

    private int receiver(Expression.Call call, Target target) {
        boolean isStatic = target.dispatch() == Dispatch.STATIC;
        if (call.target() == null) {
            boolean none = isStatic || (target.implicitOwner() == null && !frame.instances.hasSelf());
            return none ? -1 : frame.instances.of(target.implicitOwner(), frame.at(call.site()));
        }
        if (frame.expressions.isTypeName(call.target())) {
            return -1;
        }
        int value = frame.expressions.used(call.target());
        return isStatic ? -1 : value;
    }

    /** Evaluates arguments, each converted to its parameter's type, after the operands that are there already. */
    private int[] arguments(List<Expression> arguments, Target target, Operands operands, int source) {
        for (int i = 0; i < arguments.size(); i++) {
            int value = frame.expressions.value(arguments.get(i), parameter(target, i));
            operands.add(
                    value >= 0
                            ? value
                            : frame.expressions.opaque(arguments.get(i).site(), new int[0], new Type.Unknown("")));
        }
        return operands.settle(frame.at(source));
    }

    private static Type parameter(Target target, int index) {
        List<Type> parameters = target.parameters();
        int last = parameters.size() - 1;
        if (target.spread() && last >= 0 && index >= last) {
            return parameters.get(last) instanceof Type.Array array ? array.element() : new Type.Unknown("");
        }
        return index <= last ? parameters.get(index) : new Type.Unknown("");
    }

    private int[] pack(int source, Target target, int[] arguments) {
        int fixed = target.parameters().size() - 1;
        if (!target.spread() || fixed < 0 || fixed > arguments.length) {
            return arguments;
        }
        int array = frame.expressions.allocate(source, target.parameters().get(fixed));
        for (int i = fixed; i < arguments.length; i++) {
            frame.expressions.put(source, array, i - fixed, arguments[i]);
        }
        int[] packed = Arrays.copyOf(arguments, fixed + 1);
        packed[fixed] = array;
        return packed;
    }

    private int invoke(int source, Target target, int receiver, int[] arguments, boolean wanted) {
        int to = wanted && !target.result().equals(Type.VOID) ? out.temporary(target.result()) : -1;
        out.emit(new Instruction.Invoke(
                frame.fresh(source), to, target.dispatch(), target.resolution(), receiver, arguments, target.result()));
        return to;
    }

    /** A call with values that are there already, as in a method reference. */
    int invoke(int source, Target target, int receiver, int[] values, List<Type> types) {
        return invoke(source, target, receiver, pack(source, target, converted(source, target, values, types)), true);
    }

    private int[] converted(int source, Target target, int[] values, List<Type> types) {
        int[] converted = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = frame.expressions.coerce(source, values[i], types.get(i), parameter(target, i));
        }
        return converted;
    }

    /** {@code new}; the object. */
    int create(Expression.New creation) {
        int source = creation.site();
        Target target = frame.attribution.target(source);
        int outer = creation.outer() == null ? -1 : frame.expressions.used(creation.outer());
        Type known = frame.type(creation);
        Type type = known instanceof Type.ClassType ? known : frame.attribution.written(source);
        Supplier<int[]> arguments =
                () -> pack(source, target, arguments(creation.arguments(), target, new Operands(out), source));
        if (creation.body() == null) {
            return create(source, type, target, outer, arguments);
        }
        String name = frame.attribution.declaredType(source);
        int object = allocate(source, new Type.ClassType(name, List.of()));
        int[] values = arguments.get();
        frame.instances.fill(frame.at(source), object, name, frame.instances.hasSelf() ? frame.instances.self() : -1);
        construct(source, superclass(target, type), target, outer, object, values);
        initialise(source, object, name);
        return object;
    }

    /** {@code new} with values that are there already, as in a constructor reference. */
    int create(int source, Type type, Target target, int[] values, List<Type> types) {
        return create(source, type, target, -1, () -> pack(source, target, converted(source, target, values, types)));
    }

    private int create(int source, Type type, Target target, int outer, Supplier<int[]> arguments) {
        Type.ClassType allocated =
                type instanceof Type.ClassType known ? known : new Type.ClassType(type.erasure(), List.of());
        int object = allocate(source, allocated);
        construct(source, allocated.name(), target, outer, object, arguments.get());
        return object;
    }

    private int allocate(int source, Type.ClassType type) {
        int object = out.temporary(type);
        out.emit(new Instruction.NewObject(frame.fresh(source), object, type));
        return object;
    }

    private void construct(int source, String type, Target target, int outer, int object, int[] arguments) {
        int enclosing = outer >= 0 || target.implicitOwner() == null
                ? outer
                : frame.instances.of(target.implicitOwner(), frame.at(source));
        frame.instances.fill(frame.at(source), object, type, enclosing);
        special(source, target.resolution(), object, arguments);
    }

    private void special(int source, Resolution constructor, int object, int[] arguments) {
        out.emit(new Instruction.Invoke(
                frame.fresh(source), -1, Dispatch.SPECIAL, constructor, object, arguments, Type.VOID));
    }

    private static String superclass(Target target, Type written) {
        List<MethodId> candidates = target.resolution().candidates();
        return candidates.isEmpty() ? written.erasure() : candidates.get(0).owner();
    }

    /** {@code this(..)} or {@code super(..)}, followed by the instance initialisers where that is their place. */
    void constructorCall(Statement.ConstructorCall call) {
        int source = call.site();
        Target target = frame.attribution.target(source);
        int outer = call.outer() == null ? -1 : frame.expressions.used(call.outer());
        int[] arguments = pack(source, target, arguments(call.arguments(), target, new Operands(out), source));
        int self = frame.self();
        if (!call.onSuper()) {
            special(source, target.resolution(), self, arguments);
            return;
        }
        String superclass = superclass();
        if (superclass != null) {
            String implicit = target.implicitOwner();
            int enclosing = outer >= 0
                    ? outer
                    : implicit != null
                            ? frame.instances.of(implicit, frame.at(source))
                            : frame.instances.forSuperclass(superclass, frame.at(source));
            frame.instances.fill(frame.at(source), self, superclass, enclosing);
        }
        special(source, target.resolution(), self, arguments);
        initialise(source, self, frame.unit.owner.name());
    }

    /** What a constructor does first that calls neither {@code this(..)} nor {@code super(..)}. */
    void implicitSuper(int source, @Nullable Resolution constructor) {
        int self = frame.self();
        String superclass = superclass();
        if (constructor != null && superclass != null && !superclass.equals(Type.OBJECT.erasure())) {
            int enclosing = frame.instances.forSuperclass(superclass, frame.at(source));
            frame.instances.fill(frame.at(source), self, superclass, enclosing);
            special(source, constructor, self, new int[0]);
        }
        initialise(source, self, frame.unit.owner.name());
    }

    private @Nullable String superclass() {
        Type superclass = frame.unit.owner.superclass();
        return superclass == null ? null : superclass.erasure();
    }

    private void initialise(int source, int object, String type) {
        TypeInfo info = type.equals(frame.unit.owner.name()) ? frame.unit.owner : frame.unit.program.type(type);
        Resolution initialisers = info == null ? null : Initialisers.of(info, frame.unit.program);
        if (initialisers != null) {
            special(source, initialisers, object, new int[0]);
        }
    }
}
