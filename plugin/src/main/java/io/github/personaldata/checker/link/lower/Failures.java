package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Statement;
import java.util.List;
import java.util.Set;

/** Lowers {@code assert}, as if assertions were enabled: a message is written where the condition does not hold. */
final class Failures {
    private static final Type.ClassType ERROR = new Type.ClassType("java.lang.AssertionError", List.of());
    private static final Set<String> OWN_CONSTRUCTORS = Set.of("boolean", "char", "int", "long", "float", "double");

    private final Frame frame;
    private final CodeBuilder out;

    Failures(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** An {@code assert}. */
    void assertion(Statement.Assert assertion) {
        int source = assertion.site();
        int failed = out.block();
        int after = out.block();
        frame.conditions.branch(assertion.condition(), after, failed);
        out.start(failed, frame.at(source));
        int error = out.temporary(ERROR);
        out.emit(new Instruction.NewObject(frame.fresh(source), error, ERROR));
        int[] arguments = new int[0];
        List<String> parameters = List.of();
        if (assertion.message() != null) {
            String type = frame.type(assertion.message()).erasure();
            parameters = List.of(
                    OWN_CONSTRUCTORS.contains(type)
                            ? type
                            : type.equals("byte") || type.equals("short") ? "int" : "java.lang.Object");
            arguments = new int[] {frame.expressions.used(assertion.message())};
        }
        Resolution constructor = Resolution.exact(new MethodId(ERROR.name(), "<init>", parameters));
        out.emit(new Instruction.Invoke(
                frame.fresh(source), -1, Dispatch.SPECIAL, constructor, error, arguments, Type.VOID));
        out.end(new Instruction.Throw(frame.at(source), error));
        out.start(after, frame.at(source));
    }
}
