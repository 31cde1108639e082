package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Logs that no call of the program writes: parameters of statements, and requests before a controller sees them. They are told for each data
 * element that passes there by its declaration: one of an entity, or of what a controller is given.
 */
final class LoggedObjects {
    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final Set<String> BODY = Set.of(WEB + "RequestBody", WEB + "RequestPart");
    private static final Set<String> PARAMETERS =
            Set.of(WEB + "RequestParam", WEB + "ModelAttribute", WEB + "PathVariable", WEB + "MatrixVariable");
    private static final Set<String> HEADERS = Set.of(WEB + "RequestHeader", WEB + "CookieValue");
    private static final Set<String> ENTITIES = Set.of("Entity", "Embeddable", "MappedSuperclass");

    private final Program program;
    private final List<Label> labels;

    LoggedObjects(Program program, List<Label> labels) {
        this.program = program;
        this.labels = labels;
    }

    List<Flow> flows(List<LogSwitch> switches) {
        List<Flow> found = new ArrayList<>();
        for (LogSwitch one : switches) {
            Set<Label> logged =
                    switch (one.logged()) {
                        case STATEMENTS -> declaredIn(this::isEntity);
                        case REQUEST_BODY -> given(BODY);
                        case REQUEST_PARAMETERS -> given(PARAMETERS);
                        case REQUEST_HEADERS -> given(HEADERS);
                        default -> Set.of();
                    };
            logged.forEach(label -> found.add(flow(label, one)));
        }
        return found.stream().distinct().toList();
    }

    private Set<Label> declaredIn(Predicate<String> type) {
        Set<Label> found = new TreeSet<>();
        labels.stream().filter(label -> type.test(label.declaringType())).forEach(found::add);
        return found;
    }

    private boolean isEntity(String name) {
        TypeInfo type = program.type(name);
        return type != null
                && type.annotations().stream()
                        .map(AnnotationInfo::type)
                        .anyMatch(annotation -> annotation.contains(".persistence.")
                                && ENTITIES.contains(annotation.substring(annotation.lastIndexOf('.') + 1)));
    }

    /** The data elements among the parameters that carry one of the annotations, and in the objects that these are. */
    private Set<Label> given(Set<String> annotations) {
        Set<String> types = new HashSet<>();
        Set<Label> found = new TreeSet<>();
        for (TypeInfo type : program.declaredTypes()) {
            for (MethodInfo method : type.methods()) {
                for (ParameterInfo parameter : method.parameters()) {
                    if (parameter.annotations().stream().anyMatch(a -> annotations.contains(a.type()))) {
                        parts(parameter.type(), types);
                        labels.stream()
                                .filter(label -> label.declaringType().equals(type.name())
                                        && label.member().equals(parameter.name()))
                                .forEach(found::add);
                    }
                }
            }
        }
        found.addAll(declaredIn(types::contains));
        return found;
    }

    /** The program's classes that an object of the type may hold. */
    private void parts(Type type, Set<String> found) {
        if (type instanceof Type.ClassType known) {
            known.arguments().forEach(argument -> parts(argument, found));
        } else if (type instanceof Type.Array array) {
            parts(array.element(), found);
        }
        TypeInfo info = program.type(type.erasure());
        if (info == null || !isOwn(info) || !found.add(info.name())) {
            return;
        }
        info.fields().forEach(field -> parts(field.type(), found));
        Type above = info.superclass();
        if (above != null) {
            parts(above, found);
        }
    }

    private static boolean isOwn(TypeInfo type) {
        return type.origin() == TypeInfo.Origin.SOURCE || type.origin() == TypeInfo.Origin.UPSTREAM;
    }

    /** At the call that switches it on; where a file does, within the class of the datum, which is what can accept it. */
    private static Flow flow(Label label, LogSwitch one) {
        MethodId within =
                Objects.requireNonNullElse(one.enclosing(), new MethodId(label.declaringType(), "<init>", List.of()));
        Sink sink = new Sink(
                SinkKind.LOG,
                one.method(),
                within,
                one.file(),
                one.at(),
                one.excerpt(),
                null,
                List.of(one.told()),
                "named");
        List<Step> path = List.of(
                new Step(label.file(), label.at(), label.declaration()), new Step(one.file(), one.at(), one.excerpt()));
        return new Flow(label, within, sink, path, List.of(), false, List.of());
    }
}
