package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a container injects: the results of {@code @Bean} and {@code @Produces} methods reach the constructor parameters, and the parameters of
 * other such methods, that ask for their type; of several the one with the name or qualifier asked for.
 */
final class Wiring {
    private static final Set<String> MAKERS = Set.of(
            "org.springframework.context.annotation.Bean",
            "jakarta.enterprise.inject.Produces",
            "javax.enterprise.inject.Produces",
            "com.google.inject.Provides");
    private static final Set<String> NAMES = Set.of(
            "org.springframework.beans.factory.annotation.Qualifier", "jakarta.inject.Named", "javax.inject.Named");

    private final Program program;
    private final List<MethodId> makers = new ArrayList<>();

    Wiring(Program program, Collection<MethodId> methods) {
        this.program = program;
        for (MethodId method : methods) {
            MethodInfo info = program.method(method);
            if (info != null && isMaker(info)) {
                makers.add(method);
            }
        }
    }

    private static boolean isMaker(MethodInfo method) {
        return method.annotations().stream().anyMatch(a -> MAKERS.contains(a.type()));
    }

    /** Whether it makes what is injected. */
    boolean isMaker(MethodId method) {
        return makers.contains(method);
    }

    /** The methods whose results a root's parameter may be. */
    List<MethodId> into(MethodId method, Atom.Input input) {
        MethodInfo info = program.method(method);
        Code code = program.code(method);
        if (makers.isEmpty() || info == null || code == null || !(method.isConstructor() || isMaker(info))) {
            return List.of();
        }
        int index = input.index() - (code.hasReceiver() ? 1 : 0);
        if (index < 0 || index >= info.parameters().size() || info.is(Flag.SYNTHETIC)) {
            return List.of();
        }
        TypeInfo.ParameterInfo parameter = info.parameters().get(index);
        List<MethodId> fitting = makers.stream()
                .filter(maker -> !maker.equals(method) && fits(maker, parameter.type()))
                .toList();
        String wanted = name(parameter.annotations(), parameter.name());
        List<MethodId> named =
                fitting.stream().filter(maker -> nameOf(maker).equals(wanted)).toList();
        return named.isEmpty() ? fitting : named;
    }

    private boolean fits(MethodId maker, Type type) {
        MethodInfo info = program.method(maker);
        return info != null && program.isSubtype(info.result().erasure(), type.erasure());
    }

    private String nameOf(MethodId maker) {
        MethodInfo info = program.method(maker);
        return info == null ? maker.name() : name(info.annotations(), maker.name());
    }

    private static String name(List<AnnotationInfo> annotations, String otherwise) {
        for (AnnotationInfo annotation : annotations) {
            boolean names = NAMES.contains(annotation.type()) || MAKERS.contains(annotation.type());
            String named = annotation.text("value", annotation.text("name", ""));
            if (names && !named.isEmpty()) {
                return named;
            }
        }
        return otherwise;
    }
}
