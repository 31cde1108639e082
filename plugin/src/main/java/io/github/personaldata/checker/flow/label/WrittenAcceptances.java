package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.flow.result.AcceptedVariable;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.link.program.AnnotatedVariable;
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

    /** In: a program; out: what stands on its types, methods and variables. */
    public static List<WrittenAcceptance> of(Program program) {
        WrittenAcceptances acceptances = new WrittenAcceptances();
        for (TypeInfo type : program.declaredTypes()) {
            acceptances.take(type.name(), null, null, type.annotations(), type.file());
            for (MethodInfo method : type.methods()) {
                acceptances.take(type.name(), method.id(), null, method.annotations(), type.file());
            }
        }
        program.annotatedVariables(ANNOTATION).forEach(acceptances::take);
        return acceptances.found;
    }

    private void take(AnnotatedVariable variable) {
        String names = String.join(", ", variable.names());
        AcceptedVariable accepted = new AcceptedVariable(
                variable.isLocal() ? variable.within() + "." + names : names,
                variable.isLocal() ? List.of() : variable.names(),
                variable.from(),
                variable.to());
        take(variable.type(), null, accepted, variable.annotations(), variable.file());
    }

    private void take(
            String type,
            @Nullable MethodId method,
            @Nullable AcceptedVariable variable,
            List<AnnotationInfo> annotations,
            String file) {
        for (AnnotationInfo annotation : annotations) {
            if (annotation.type().equals(ANNOTATION)) {
                found.add(new WrittenAcceptance(
                        annotation.text("rule", ""),
                        type,
                        method,
                        variable,
                        annotation.text("reason", ""),
                        annotation.text("until", ""),
                        file,
                        annotation.at()));
            }
        }
    }
}
