package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/**
 * The body of a method reference, which class files do not have: it makes the call that the reference stands for. Its id is {@code
 * lambda$<method>$ref<n>} with the parameters of the method it stands in, n being the ordinal of its {@code invokedynamic} there.
 */
final class ReferenceBody {
    private static final Pattern NAME = Pattern.compile("lambda\\$(.+)\\$ref(\\d{1,5})", Pattern.DOTALL);

    private ReferenceBody() {}

    /** A method reference's place. */
    record Place(MethodId method, int index) {}

    static MethodId id(MethodId method, int index) {
        return new MethodId(method.owner(), "lambda$" + method.name() + "$ref" + index, method.parameters());
    }

    /** Where the method reference with that id stands; null if it is none. */
    static @Nullable Place place(MethodId id) {
        Matcher matcher = NAME.matcher(id.name());
        return matcher.matches()
                ? new Place(
                        new MethodId(id.owner(), matcher.group(1), id.parameters()), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /** Makes the code; null if the instruction is no method reference. */
    static @Nullable Code code(MethodId id, MethodId enclosing, Step.Dynamic step, MemberResolver resolver) {
        Handle target = DynamicLowering.implementation(step);
        if (target == null || !(step.arguments().get(2) instanceof org.objectweb.asm.Type function)) {
            return null;
        }
        List<Type> captured = Signatures.ofDescriptor(step.descriptor()).parameters();
        Signatures.MethodHeader called = Signatures.ofDescriptor(function.getDescriptor());
        CodeBuilder code = new CodeBuilder();
        code.at(step.line());
        List<Type> types = new ArrayList<>(captured);
        types.addAll(called.parameters());
        types.forEach(code::temporary);
        Frame frame = new Frame(code, List.of());
        int result = call(frame, target, types, resolver);
        boolean returns = !called.result().equals(Type.VOID) && result >= 0;
        int returned = returns ? convert(frame, result, called.result()) : -1;
        frame.emit(new Instruction.Return(code.site(), returned));
        code.block(frame.out, List.of());
        return code.build(id, enclosing, false, types.size(), captured.size());
    }

    private static int call(Frame frame, Handle target, List<Type> types, MemberResolver resolver) {
        MemberLowering members = new MemberLowering(resolver);
        Signatures.MethodHeader header = Signatures.ofDescriptor(target.getDesc());
        MethodId reference = MemberLowering.reference(target.getOwner(), target.getName(), header);
        int tag = target.getTag();
        if (tag == Opcodes.H_NEWINVOKESPECIAL) {
            Type.ClassType type = new Type.ClassType(reference.owner(), List.of());
            int made = frame.push(type);
            frame.emit(new Instruction.NewObject(frame.code.site(), made, type));
            int[] arguments = arguments(frame, header, types.size(), 0);
            members.invoke(frame, Dispatch.SPECIAL, reference, made, arguments, Type.VOID);
            return made;
        }
        boolean isStatic = tag == Opcodes.H_INVOKESTATIC;
        int[] arguments = arguments(frame, header, types.size(), isStatic ? 0 : 1);
        Dispatch dispatch =
                isStatic ? Dispatch.STATIC : tag == Opcodes.H_INVOKESPECIAL ? Dispatch.SPECIAL : Dispatch.VIRTUAL;
        return members.invoke(frame, dispatch, reference, isStatic ? -1 : 0, arguments, header.result());
    }

    private static int[] arguments(Frame frame, Signatures.MethodHeader header, int count, int first) {
        List<Type> wanted = header.parameters();
        if (count - first != wanted.size()) {
            throw new Unreadable("a method reference does not fit");
        }
        int[] arguments = new int[wanted.size()];
        Arrays.setAll(arguments, i -> convert(frame, first + i, wanted.get(i)));
        return arguments;
    }

    /** Boxes, unboxes or widens where a primitive meets another type. */
    private static int convert(Frame frame, int register, Type wanted) {
        Type given = frame.code.type(register);
        boolean differs = given instanceof Type.Primitive || wanted instanceof Type.Primitive;
        if (!differs || given.equals(wanted)) {
            return register;
        }
        int to = frame.code.temporary(wanted);
        frame.emit(new Instruction.Convert(frame.code.site(), to, register, wanted));
        return to;
    }
}
