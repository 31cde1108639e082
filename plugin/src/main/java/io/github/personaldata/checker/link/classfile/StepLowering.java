package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Lowers single instructions of bytecode. */
final class StepLowering {
    private static final Type CLASS = new Type.ClassType("java.lang.Class", List.of());

    private final RecordedBody body;
    private final ControlGraph graph;
    private final LocalRegisters locals;
    private final MemberLowering members;
    private final DynamicLowering dynamics;
    private final MethodSketch sketch;

    StepLowering(
            RecordedBody body,
            ControlGraph graph,
            LocalRegisters locals,
            MemberResolver resolver,
            MethodSketch sketch) {
        this.body = body;
        this.graph = graph;
        this.locals = locals;
        this.members = new MemberLowering(resolver);
        this.dynamics = new DynamicLowering(resolver, sketch.id());
        this.sketch = sketch;
    }

    /**
     * How a block ends.
     *
     * @param operand the register that the terminator reads, -1 if none
     * @param terminator made from that register
     */
    record Ending(int operand, IntFunction<Instruction.Terminator> terminator) {}

    /** Lowers an instruction within a block. */
    void lower(Frame frame, int index) {
        Step step = body.steps.get(index);
        frame.code.at(step.line());
        if (step instanceof Step.Slot slot) {
            local(frame, index, slot);
        } else if (step instanceof Step.Member member) {
            members.lower(frame, member);
        } else if (step instanceof Step.Dynamic dynamic) {
            dynamics.lower(frame, dynamic);
        } else if (step instanceof Step.Load load) {
            load(frame, load.value());
        } else if (step instanceof Step.OfType ofType) {
            ofType(frame, ofType);
        } else if (step instanceof Step.Small number) {
            number(frame, number);
        } else if (step instanceof Step.MultiArray array) {
            frame.pop(array.dimensions());
            Type type = Signatures.type(array.descriptor(), Signatures.Scope.EMPTY);
            newArray(frame, type, Collections.nCopies(array.dimensions(), -1));
        } else if (StackShuffle.is(step.opcode())) {
            StackShuffle.apply(frame, step.opcode());
        } else {
            plain(frame, step.opcode());
        }
    }

    private void local(Frame frame, int index, Step.Slot step) {
        if (step.opcode() == Opcodes.IINC) {
            int amount = frame.constant(step.amount(), String.valueOf(step.amount()), Primitives.INT);
            frame.pop();
            int from = locals.read(index, step);
            int to = locals.written(index, step);
            frame.save(to);
            frame.emit(new Instruction.Operate(frame.code.site(), to, "+", new int[] {from, amount}));
        } else if (LocalWebs.isWrite(step.opcode())) {
            int from = frame.pop();
            int to = locals.written(index, step);
            frame.save(to);
            frame.as(from, frame.code.type(to));
            locals.stored(to, frame.code.type(from));
            frame.emit(new Instruction.Copy(frame.code.site(), to, from));
        } else {
            frame.push(locals.read(index, step));
        }
    }

    private static void load(Frame frame, Object value) {
        if (value instanceof org.objectweb.asm.Type type && type.getSort() != org.objectweb.asm.Type.METHOD) {
            String name = Signatures.type(type.getDescriptor(), Signatures.Scope.EMPTY)
                    .erasure();
            frame.constant(value, name, CLASS);
            return;
        }
        Type type = constantType(value);
        if (type != null) {
            frame.constant(value, String.valueOf(value), type);
            return;
        }
        // Method handles, method types and dynamic constants
        Type dynamic = value instanceof org.objectweb.asm.ConstantDynamic constant
                ? Signatures.type(constant.getDescriptor(), Signatures.Scope.EMPTY)
                : Type.OBJECT;
        int to = frame.push(dynamic);
        frame.emit(new Instruction.Opaque(frame.code.site(), to, new int[0]));
    }

    private static @Nullable Type constantType(Object value) {
        if (value instanceof String) {
            return Type.STRING;
        }
        if (value instanceof Integer) {
            return Primitives.INT;
        }
        if (value instanceof Long) {
            return Primitives.LONG;
        }
        if (value instanceof Float) {
            return Primitives.FLOAT;
        }
        return value instanceof Double ? Primitives.DOUBLE : null;
    }

    private static void ofType(Frame frame, Step.OfType step) {
        Type type = step.type().startsWith("[")
                ? Signatures.type(step.type(), Signatures.Scope.EMPTY)
                : new Type.ClassType(step.type().replace('/', '.'), List.of());
        switch (step.opcode()) {
            case Opcodes.NEW -> {
                int to = frame.push(type);
                frame.emit(new Instruction.NewObject(frame.code.site(), to, (Type.ClassType) type));
            }
            case Opcodes.ANEWARRAY -> {
                frame.pop();
                newArray(frame, new Type.Array(type), List.of());
            }
            case Opcodes.CHECKCAST -> {
                int from = frame.pop();
                int to = frame.push(type);
                frame.emit(new Instruction.Convert(frame.code.site(), to, from, type));
            }
            default -> {
                int from = frame.pop();
                int to = frame.push(Primitives.BOOLEAN);
                frame.emit(new Instruction.TestType(frame.code.site(), to, from, type));
            }
        }
    }

    private static void number(Frame frame, Step.Small step) {
        if (step.opcode() == Opcodes.NEWARRAY) {
            frame.pop();
            newArray(frame, new Type.Array(Operators.element(step.value())), List.of());
        } else {
            frame.constant(step.value(), String.valueOf(step.value()), Primitives.INT);
        }
    }

    private static void newArray(Frame frame, Type type, List<Integer> dimensions) {
        int to = frame.push(type);
        frame.emit(new Instruction.NewArray(frame.code.site(), to, type, dimensions));
    }

    private static void plain(Frame frame, int opcode) {
        if (opcode == Opcodes.ACONST_NULL) {
            frame.push(Type.NULL);
            int to = frame.pop();
            frame.push(to);
            frame.emit(new Instruction.Constant(frame.code.site(), to, null));
        } else if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.DCONST_1) {
            smallConstant(frame, opcode);
        } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            element(frame, opcode);
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            putElement(frame);
        } else if (Operators.isBinary(opcode)) {
            operate(frame, Operators.symbol(opcode), Operators.result(opcode), frame.pop(2));
        } else if (Operators.isNegation(opcode)) {
            operate(frame, "-", Operators.result(opcode), frame.pop(1));
        } else if (Operators.isConversion(opcode)) {
            int from = frame.pop();
            Type type = Operators.converted(opcode);
            int to = frame.push(type);
            frame.emit(new Instruction.Convert(frame.code.site(), to, from, type));
        } else if (opcode == Opcodes.ARRAYLENGTH) {
            operate(frame, "length", Primitives.INT, frame.pop(1));
        } else if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
            frame.pop();
        } else if (opcode != Opcodes.NOP) {
            throw new Unreadable("an instruction is unknown");
        }
    }

    private static int operate(Frame frame, String operator, Type type, int[] operands) {
        int to = frame.push(type);
        frame.emit(new Instruction.Operate(frame.code.site(), to, operator, operands));
        return to;
    }

    private static void smallConstant(Frame frame, int opcode) {
        if (opcode <= Opcodes.ICONST_5) {
            load(frame, opcode - Opcodes.ICONST_0);
        } else if (opcode <= Opcodes.LCONST_1) {
            load(frame, (long) (opcode - Opcodes.LCONST_0));
        } else if (opcode <= Opcodes.FCONST_2) {
            load(frame, (float) (opcode - Opcodes.FCONST_0));
        } else {
            load(frame, (double) (opcode - Opcodes.DCONST_0));
        }
    }

    private static void element(Frame frame, int opcode) {
        int index = frame.pop();
        int array = frame.pop();
        Type type = frame.code.type(array) instanceof Type.Array a ? a.element() : Operators.loaded(opcode);
        int to = frame.push(type);
        frame.emit(new Instruction.GetElement(frame.code.site(), to, array, index, constant(frame, index)));
    }

    private static void putElement(Frame frame) {
        int from = frame.pop();
        int index = frame.pop();
        int array = frame.pop();
        if (frame.code.type(array) instanceof Type.Array a) {
            frame.as(from, a.element());
        }
        frame.emit(new Instruction.PutElement(frame.code.site(), array, index, constant(frame, index), from));
    }

    private static int constant(Frame frame, int register) {
        return frame.constant(register) instanceof Integer value ? value : -1;
    }

    /** Lowers a block's last instruction; one that falls through ends in a jump to the next block. */
    Ending last(Frame frame, int index) {
        Step step = body.steps.get(index);
        frame.code.at(step.line());
        if (step instanceof Step.Jump jump) {
            return jump(frame, index, jump);
        }
        if (step instanceof Step.Switch choice) {
            return choice(frame, choice);
        }
        int opcode = step.opcode();
        if (opcode == Opcodes.RETURN) {
            return new Ending(-1, r -> new Instruction.Return(frame.code.site(), -1));
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
            int from = frame.as(frame.pop(), sketch.result());
            return new Ending(from, r -> new Instruction.Return(frame.code.site(), r));
        }
        if (opcode == Opcodes.ATHROW) {
            return new Ending(frame.pop(), r -> new Instruction.Throw(frame.code.site(), r));
        }
        lower(frame, index);
        int next = graph.block(index + 1);
        return new Ending(-1, r -> new Instruction.Goto(frame.code.site(), next));
    }

    private Ending jump(Frame frame, int index, Step.Jump jump) {
        int target = graph.block(body.at(jump.target()));
        int opcode = jump.opcode();
        if (opcode == Opcodes.GOTO) {
            return new Ending(-1, r -> new Instruction.Goto(frame.code.site(), target));
        }
        if (opcode == Opcodes.JSR) {
            throw new Unreadable("subroutines are not lowered");
        }
        int next = graph.block(index + 1);
        if (opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE) {
            boolean whenZero = opcode == Opcodes.IFEQ;
            return new Ending(
                    frame.pop(),
                    r -> new Instruction.Branch(
                            frame.code.site(), r, whenZero ? next : target, whenZero ? target : next));
        }
        int[] operands = operands(frame, opcode);
        int condition = operate(frame, Operators.comparison(opcode), Primitives.BOOLEAN, operands);
        frame.pop();
        return new Ending(condition, r -> new Instruction.Branch(frame.code.site(), r, target, next));
    }

    /** Comparisons with zero or null get that as second operand; one after a three-way comparison takes over its operands. */
    private static int[] operands(Frame frame, int opcode) {
        if (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ACMPNE) {
            return frame.pop(2);
        }
        int left = frame.pop();
        int last = frame.out.size() - 1;
        if (last >= 0
                && frame.out.get(last) instanceof Instruction.Operate compare
                && compare.to() == left
                && compare.operator().equals("compare")) {
            return compare.operands();
        }
        boolean withNull = opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL;
        plain(frame, withNull ? Opcodes.ACONST_NULL : Opcodes.ICONST_0);
        return new int[] {left, frame.pop()};
    }

    private Ending choice(Frame frame, Step.Switch choice) {
        int selector = frame.pop();
        List<@Nullable String> labels = frame.labels(selector);
        List<@Nullable String> constants = new ArrayList<>();
        int[] targets = new int[choice.keys().size() + 1];
        for (int i = 0; i < choice.keys().size(); i++) {
            int key = choice.keys().get(i);
            if (labels == null) {
                constants.add(String.valueOf(key));
            } else {
                constants.add(key >= 0 && key < labels.size() ? labels.get(key) : null);
            }
            targets[i] = graph.block(body.at(choice.targets().get(i)));
        }
        constants.add(null);
        targets[targets.length - 1] = graph.block(body.at(choice.otherwise()));
        return new Ending(selector, r -> new Instruction.Select(frame.code.site(), r, constants, targets));
    }
}
