package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Binary names of our annotations (DESIGN 2), and where they count. */
final class Annotations {
    static final String PERSONAL_DATA = "io.github.personaldata.PersonalData";
    static final String NOT_PERSONAL_DATA = "io.github.personaldata.NotPersonalData";
    static final String RECIPIENT = "io.github.personaldata.Recipient";
    static final String ANONYMIZES = "io.github.personaldata.Anonymizes";
    static final String PROCESSED_FOR = "io.github.personaldata.ProcessedFor";
    static final String CONSENT_CHECK = "io.github.personaldata.ConsentCheck";

    private Annotations() {}

    /** Methods whose annotations count for this one: itself and what it overrides. */
    static List<MethodId> carriers(Program program, MethodId method) {
        List<MethodId> all = new ArrayList<>();
        all.add(method);
        if (!method.isConstructor()) {
            all.addAll(program.overridden(method));
        }
        return all;
    }

    /** Whether one of that type is among them, on the declaration itself. */
    static boolean has(List<AnnotationInfo> annotations, String type) {
        return annotations.stream()
                .anyMatch(a -> a.type().equals(type) && a.path().isEmpty());
    }
}
