package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The four constructors of Lombok's {@code @StandardException}. */
final class StandardExceptions {
    private static final Type THROWABLE = new Type.ClassType("java.lang.Throwable", List.of());
    private static final ParameterInfo MESSAGE = new ParameterInfo("message", Type.STRING, List.of());
    private static final ParameterInfo CAUSE = new ParameterInfo("cause", THROWABLE, List.of());

    private final Members members;
    private final TypeInfo type;

    StandardExceptions(Members members) {
        this.members = members;
        this.type = members.type();
    }

    /** Adds those that are not declared. */
    void add() {
        AnnotationInfo annotation = Lombok.find(type.annotations(), Lombok.STANDARD_EXCEPTION);
        Set<Flag> access = annotation == null ? null : Lombok.access(annotation, "access");
        if (access != null) {
            for (List<ParameterInfo> each :
                    List.of(List.<ParameterInfo>of(), List.of(MESSAGE), List.of(CAUSE), List.of(MESSAGE, CAUSE))) {
                members.method("<init>", Type.VOID, each, access, List.of(), type.at(), e -> emit(e, each));
            }
        }
    }

    /** {@code super(message)}, which of a cause alone is the cause's, and {@code initCause(cause)}. */
    private void emit(Emission emission, List<ParameterInfo> parameters) {
        int cause = parameters.contains(CAUSE) ? emission.parameter(parameters.indexOf(CAUSE)) : -1;
        String owner = type.superclass() == null
                ? THROWABLE.erasure()
                : type.superclass().erasure();
        List<Integer> message = new ArrayList<>();
        if (parameters.contains(MESSAGE)) {
            message.add(emission.parameter(0));
        } else if (cause >= 0) {
            MethodId getMessage = new MethodId(THROWABLE.erasure(), "getMessage", List.of());
            message.add(emission.call(Dispatch.VIRTUAL, getMessage, Type.STRING, cause));
        }
        List<String> given = message.isEmpty() ? List.of() : List.of(Type.STRING.erasure());
        int[] arguments = message.stream().mapToInt(Integer::intValue).toArray();
        emission.call(Dispatch.SPECIAL, new MethodId(owner, "<init>", given), Type.VOID, 0, arguments);
        emission.initialisers();
        if (cause >= 0) {
            MethodId init = new MethodId(THROWABLE.erasure(), "initCause", List.of(THROWABLE.erasure()));
            emission.call(Dispatch.SPECIAL, init, THROWABLE, 0, cause);
        }
        emission.giveBack(-1);
    }
}
