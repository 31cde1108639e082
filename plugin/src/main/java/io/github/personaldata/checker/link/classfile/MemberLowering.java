package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/** Lowers field accesses and calls. Where the declaring class is missing, the id has the class that the bytecode names. */
final class MemberLowering {
    private static final Map<String, String> BOXES = Map.of(
            "java/lang/Boolean", "Z",
            "java/lang/Byte", "B",
            "java/lang/Character", "C",
            "java/lang/Short", "S",
            "java/lang/Integer", "I",
            "java/lang/Long", "J",
            "java/lang/Float", "F",
            "java/lang/Double", "D");

    private final MemberResolver resolver;

    MemberLowering(MemberResolver resolver) {
        this.resolver = resolver;
    }

    void lower(Frame frame, Step.Member step) {
        switch (step.opcode()) {
            case Opcodes.GETFIELD -> get(frame, frame.pop(), step.owner(), step.name(), step.descriptor());
            case Opcodes.GETSTATIC -> get(frame, -1, step.owner(), step.name(), step.descriptor());
            case Opcodes.PUTFIELD, Opcodes.PUTSTATIC -> put(frame, step);
            default -> {
                if (!box(frame, step)) {
                    call(frame, step);
                }
            }
        }
    }

    /** Reads a field and pushes its value. */
    int get(Frame frame, int base, String owner, String name, String descriptor) {
        FieldId reference = new FieldId(owner.replace('/', '.'), name);
        FieldInfo declared = resolver.field(reference);
        Type type = Signatures.type(descriptor, Signatures.Scope.EMPTY);
        int to = frame.push(declared == null ? type : closed(declared.type(), type));
        frame.emit(new Instruction.GetField(frame.code.site(), to, base, declared == null ? reference : declared.id()));
        return to;
    }

    private void put(Frame frame, Step.Member step) {
        int from = frame.as(frame.pop(), Signatures.type(step.descriptor(), Signatures.Scope.EMPTY));
        int base = step.opcode() == Opcodes.PUTSTATIC ? -1 : frame.pop();
        FieldId reference = new FieldId(step.owner().replace('/', '.'), step.name());
        FieldInfo declared = resolver.field(reference);
        frame.emit(
                new Instruction.PutField(frame.code.site(), base, declared == null ? reference : declared.id(), from));
    }

    /** {@code Integer.valueOf(int)} and {@code intValue()} are what source code leaves unsaid. */
    private static boolean box(Frame frame, Step.Member step) {
        String primitive = BOXES.get(step.owner());
        if (primitive == null) {
            return false;
        }
        boolean boxes = step.opcode() == Opcodes.INVOKESTATIC
                && step.name().equals("valueOf")
                && step.descriptor().equals("(" + primitive + ")L" + step.owner() + ";");
        boolean unboxes = step.opcode() == Opcodes.INVOKEVIRTUAL
                && step.name().endsWith("Value")
                && step.descriptor().equals("()" + primitive);
        if (!boxes && !unboxes) {
            return false;
        }
        Type small = Signatures.type(primitive, Signatures.Scope.EMPTY);
        int from = boxes ? frame.as(frame.pop(), small) : frame.pop();
        Type type = boxes ? new Type.ClassType(step.owner().replace('/', '.'), List.of()) : small;
        int to = frame.push(type);
        frame.emit(new Instruction.Convert(frame.code.site(), to, from, type));
        return true;
    }

    private void call(Frame frame, Step.Member step) {
        Signatures.MethodHeader header = Signatures.ofDescriptor(step.descriptor());
        int[] arguments = frame.pop(header.parameters().size());
        for (int i = 0; i < arguments.length; i++) {
            frame.as(arguments[i], header.parameters().get(i));
        }
        int receiver = step.opcode() == Opcodes.INVOKESTATIC ? -1 : frame.pop();
        Dispatch dispatch =
                switch (step.opcode()) {
                    case Opcodes.INVOKESTATIC -> Dispatch.STATIC;
                    case Opcodes.INVOKESPECIAL -> Dispatch.SPECIAL;
                    default -> Dispatch.VIRTUAL;
                };
        MethodId reference = reference(step.owner(), step.name(), header);
        invoke(frame, dispatch, reference, receiver, arguments, header.result());
    }

    /** The id that a reference names; arrays have the methods of {@code Object}. */
    static MethodId reference(String owner, String name, Signatures.MethodHeader header) {
        String declarer = owner.startsWith("[") ? Type.OBJECT.erasure() : owner.replace('/', '.');
        return new MethodId(
                declarer, name, header.parameters().stream().map(Type::erasure).toList());
    }

    /** Emits a call and pushes its result, unless it is {@code void}. */
    int invoke(Frame frame, Dispatch dispatch, MethodId reference, int receiver, int[] arguments, Type erasedResult) {
        MethodInfo declared = resolver.method(reference);
        boolean hidden = declared != null && declared.is(Flag.PRIVATE) && dispatch == Dispatch.VIRTUAL;
        Type result = declared == null ? erasedResult : closed(declared.result(), erasedResult);
        int to = result.equals(Type.VOID) ? -1 : frame.push(result);
        frame.emit(new Instruction.Invoke(
                frame.code.site(),
                to,
                hidden ? Dispatch.SPECIAL : dispatch,
                Resolution.exact(declared == null ? reference : declared.id()),
                receiver,
                arguments,
                result));
        return to;
    }

    /** The declared type if it means the same everywhere, else the erased one: type variables are the caller's to know. */
    private static Type closed(Type declared, Type erased) {
        return declared.erasure().equals(erased.erasure()) && isClosed(declared) ? declared : erased;
    }

    private static boolean isClosed(Type type) {
        if (type instanceof Type.Variable) {
            return false;
        }
        if (type instanceof Type.ClassType c) {
            return c.arguments().stream().allMatch(MemberLowering::isClosed);
        }
        if (type instanceof Type.Array a) {
            return isClosed(a.element());
        }
        if (type instanceof Type.Extends e) {
            return isClosed(e.bound());
        }
        return !(type instanceof Type.Super s) || isClosed(s.bound());
    }
}
