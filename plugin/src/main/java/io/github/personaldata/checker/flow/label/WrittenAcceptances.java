package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the disclosures that the code accepts. */
public final class WrittenAcceptances {
    private static final String ANNOTATION = "io.github.personaldata.AcceptedDisclosure";

    private final List<WrittenAcceptance> found = new ArrayList<>();

    private WrittenAcceptances() {}

    /** In: a program; out: what stands on its types and methods, by type. */
    public static List<WrittenAcceptance> of(Program program) {
        WrittenAcceptances acceptances = new WrittenAcceptances();
        for (TypeInfo type : program.declaredTypes()) {
            acceptances.take(type, null, type.annotations());
            for (MethodInfo method : type.methods()) {
                acceptances.take(type, method.id(), method.annotations());
            }
        }
        return acceptances.found;
    }

    private void take(TypeInfo type, @Nullable MethodId method, List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(ANNOTATION)) {
                found.add(new WrittenAcceptance(
                        annotation.text("rule", ""),
                        type.name(),
                        method,
                        annotation.text("reason", ""),
                        annotation.text("until", ""),
                        type.file(),
                        annotation.at()));
            }
        }
    }
}
