package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;

/**
 * Lowers {@code invokedynamic}: lambdas, method references, string concatenation, members of records, pattern switches. What has another
 * bootstrap is opaque.
 */
final class DynamicLowering {
    private static final char ARGUMENT = '\u0001';
    private static final char CONSTANT = '\u0002';

    private final MemberResolver resolver;
    private final MemberLowering members;
    private final MethodId method;

    DynamicLowering(MemberResolver resolver, MethodId method) {
        this.resolver = resolver;
        this.members = new MemberLowering(resolver);
        this.method = method;
    }

    void lower(Frame frame, Step.Dynamic step) {
        Signatures.MethodHeader header = Signatures.ofDescriptor(step.descriptor());
        int[] operands = frame.pop(header.parameters().size());
        for (int i = 0; i < operands.length; i++) {
            frame.as(operands[i], header.parameters().get(i));
        }
        switch (step.bootstrap().getOwner()) {
            case "java/lang/invoke/LambdaMetafactory" -> function(frame, step, header, operands);
            case "java/lang/invoke/StringConcatFactory" -> concat(frame, step, operands);
            case "java/lang/runtime/ObjectMethods" -> recordMember(frame, step, header, operands);
            default -> {
                opaque(frame, header.result(), operands);
                if (step.bootstrap().getOwner().equals("java/lang/runtime/SwitchBootstraps")) {
                    frame.label(frame.stack().get(frame.stack().size() - 1), labels(step));
                }
            }
        }
    }

    private static void opaque(Frame frame, Type result, int[] operands) {
        int to = result.equals(Type.VOID) ? -1 : frame.push(result);
        frame.emit(new Instruction.Opaque(frame.code.site(), to, operands));
    }

    private void function(Frame frame, Step.Dynamic step, Signatures.MethodHeader header, int[] operands) {
        Handle implementation = implementation(step);
        if (implementation == null || !(step.arguments().get(0) instanceof org.objectweb.asm.Type erased)) {
            opaque(frame, header.result(), operands);
            return;
        }
        MethodId declared = MemberLowering.reference(
                header.result().erasure(), step.name(), Signatures.ofDescriptor(erased.getDescriptor()));
        MethodInfo found = resolver.method(declared);
        MethodId body = isLambda(implementation, method.owner())
                ? Signatures.id(method.owner(), implementation.getName(), implementation.getDesc())
                : ReferenceBody.id(method, step.index());
        int to = frame.push(header.result());
        frame.emit(new Instruction.Function(
                frame.code.site(), to, header.result(), found == null ? declared : found.id(), body, operands));
    }

    /** The method behind a lambda or method reference; null if this makes none. */
    static @Nullable Handle implementation(Step.Dynamic step) {
        return step.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory")
                        && step.arguments().size() >= 3
                        && step.arguments().get(1) instanceof Handle handle
                ? handle
                : null;
    }

    /** Whether the implementation is a body that the compiler made for a lambda. */
    static boolean isLambda(Handle implementation, String owner) {
        return implementation.getOwner().replace('/', '.').equals(owner)
                && implementation.getName().startsWith("lambda$");
    }

    private static void concat(Frame frame, Step.Dynamic step, int[] operands) {
        List<Integer> parts = new ArrayList<>();
        if (!step.arguments().isEmpty() && step.arguments().get(0) instanceof String recipe) {
            recipe(frame, step, operands, recipe, parts);
        } else {
            for (int operand : operands) {
                parts.add(operand);
            }
        }
        emitConcat(frame, parts);
    }

    private static void recipe(Frame frame, Step.Dynamic step, int[] operands, String recipe, List<Integer> parts) {
        StringBuilder literal = new StringBuilder();
        int operand = 0;
        int constant = 1;
        for (int i = 0; i < recipe.length(); i++) {
            char c = recipe.charAt(i);
            if (c == CONSTANT && constant < step.arguments().size()) {
                literal.append(step.arguments().get(constant++));
            } else if (c == ARGUMENT && operand < operands.length) {
                flush(frame, literal, parts);
                parts.add(operands[operand++]);
            } else {
                literal.append(c);
            }
        }
        flush(frame, literal, parts);
    }

    private static void flush(Frame frame, StringBuilder literal, List<Integer> parts) {
        if (literal.length() > 0) {
            String text = literal.toString();
            parts.add(frame.constant(text, text, Type.STRING));
            frame.pop();
            literal.setLength(0);
        }
    }

    private static void emitConcat(Frame frame, List<Integer> parts) {
        int to = frame.push(Type.STRING);
        frame.emit(new Instruction.Concat(
                frame.code.site(), to, parts.stream().mapToInt(p -> p).toArray()));
    }

    /** {@code toString} of a record prints its components; {@code hashCode} and {@code equals} compute from them. */
    private void recordMember(Frame frame, Step.Dynamic step, Signatures.MethodHeader header, int[] operands) {
        List<Handle> fields = new ArrayList<>();
        for (Object argument : step.arguments()) {
            if (argument instanceof Handle handle) {
                fields.add(handle);
            }
        }
        if (!step.name().equals("toString") || operands.length != 1) {
            operate(frame, step.name(), header.result(), fields, operands);
            return;
        }
        String name = method.owner()
                .substring(
                        Math.max(method.owner().lastIndexOf('.'), method.owner().lastIndexOf('$')) + 1);
        List<Integer> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder(name).append('[');
        for (Handle field : fields) {
            flush(frame, literal.append(field.getName()).append('='), parts);
            parts.add(members.get(frame, operands[0], field.getOwner(), field.getName(), field.getDesc()));
            frame.pop();
            literal.append(", ");
        }
        if (!fields.isEmpty()) {
            literal.setLength(literal.length() - 2);
        }
        flush(frame, literal.append(']'), parts);
        emitConcat(frame, parts);
    }

    private void operate(Frame frame, String operator, Type type, List<Handle> fields, int[] operands) {
        List<Integer> inputs = new ArrayList<>();
        for (Handle field : fields) {
            inputs.add(members.get(frame, operands[0], field.getOwner(), field.getName(), field.getDesc()));
            frame.pop();
        }
        for (int i = 1; i < operands.length; i++) {
            inputs.add(operands[i]);
        }
        int to = frame.push(type);
        frame.emit(new Instruction.Operate(
                frame.code.site(),
                to,
                operator.equals("equals") ? "==" : operator,
                inputs.stream().mapToInt(i -> i).toArray()));
    }

    /** The case labels of a pattern switch: constants as text, null for types and other patterns. */
    private static List<@Nullable String> labels(Step.Dynamic step) {
        List<@Nullable String> labels = new ArrayList<>();
        for (Object argument : step.arguments()) {
            labels.add(argument instanceof String || argument instanceof Integer ? String.valueOf(argument) : null);
        }
        return labels;
    }
}
