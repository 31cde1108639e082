package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;
import java.util.stream.Stream;

/** Interfaces of the program that a library makes clients of: an annotation says so. */
final class ClientInterfaces {
    private final Program program;
    private final Catalogue catalogue;

    ClientInterfaces(Program program, Catalogue catalogue) {
        this.program = program;
        this.catalogue = catalogue;
    }

    /** How a method without a body lets data out, by the first annotation of its own, of its class or of a parameter that says so. */
    List<SinkModel> sinks(MethodInfo method) {
        if (!method.is(Flag.ABSTRACT)) {
            return List.of();
        }
        TypeInfo owner = program.type(method.id().owner());
        Stream<AnnotationInfo> outer = owner == null ? Stream.of() : owner.annotations().stream();
        Stream<AnnotationInfo> inner =
                method.parameters().stream().flatMap(parameter -> parameter.annotations().stream());
        return Stream.of(method.annotations().stream(), outer, inner)
                .flatMap(annotations -> annotations)
                .map(annotation -> catalogue.sinks(annotation.type()))
                .filter(sinks -> !sinks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
