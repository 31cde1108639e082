package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a container injects: what {@code @Bean}, {@code @Produces} and {@code @Provides} methods return, and what lies in {@code @Produces}
 * fields, reaches the fields and parameters that ask for its type. Of several the ones with the qualifier or name asked for; else the primary
 * one; else the ones that are called like the place itself; else all. Profiles tell none apart: each may be the one that runs.
 */
final class Wiring {
    private static final Set<String> QUALIFIERS = Set.of(
            "org.springframework.beans.factory.annotation.Qualifier",
            "jakarta.inject.Qualifier",
            "javax.inject.Qualifier",
            "com.google.inject.BindingAnnotation");

    private final Program program;
    private final List<Maker> makers = new ArrayList<>();
    private final Set<MethodId> methods = new HashSet<>();

    /** Something that makes what is injected: a method, or a field that holds it. */
    record Maker(@Nullable MethodId method, @Nullable FieldId field, InjectionPoint made) {}

    Wiring(Program program, Collection<MethodId> methods) {
        this.program = program;
        for (MethodId method : methods) {
            MethodInfo info = program.method(method);
            if (info != null && InjectionPoint.isMaker(info.annotations())) {
                this.methods.add(method);
                makers.add(
                        new Maker(method, null, new InjectionPoint(info.result(), method.name(), info.annotations())));
            }
        }
        for (TypeInfo type : program.declaredTypes()) {
            for (FieldInfo field : type.fields()) {
                if (InjectionPoint.isMaker(field.annotations())) {
                    makers.add(new Maker(null, field.id(), point(field)));
                }
            }
        }
    }

    private static InjectionPoint point(FieldInfo field) {
        return new InjectionPoint(field.type(), field.id().name(), field.annotations());
    }

    /** Whether it makes what is injected. */
    boolean isMaker(MethodId method) {
        return methods.contains(method);
    }

    /** What a root's parameter may be. */
    List<Maker> into(MethodId method, Atom.Input input) {
        MethodInfo info = program.method(method);
        Code code = program.code(method);
        boolean called = info != null
                && !info.is(Flag.SYNTHETIC)
                && (method.isConstructor() || isMaker(method) || InjectionPoint.isInjected(info.annotations()));
        if (makers.isEmpty() || info == null || code == null || !called) {
            return List.of();
        }
        int index = input.index() - (code.hasReceiver() ? 1 : 0);
        if (index < 0 || index >= info.parameters().size()) {
            return List.of();
        }
        TypeInfo.ParameterInfo parameter = info.parameters().get(index);
        return fitting(new InjectionPoint(parameter.type(), parameter.name(), parameter.annotations()), method);
    }

    /** What a field may hold that a container fills. */
    List<Maker> into(FieldId id) {
        FieldInfo field = makers.isEmpty() ? null : program.field(id);
        boolean filled = field != null
                && InjectionPoint.isInjected(field.annotations())
                && !InjectionPoint.isMaker(field.annotations());
        return field == null || !filled ? List.of() : fitting(point(field), null);
    }

    private List<Maker> fitting(InjectionPoint asked, @Nullable MethodId by) {
        List<Maker> fitting = makers.stream()
                .filter(maker -> by == null || !by.equals(maker.method()))
                .filter(maker -> program.isSubtype(
                        maker.made().type().erasure(), asked.type().erasure()))
                .toList();
        for (AnnotationInfo qualifier : asked.annotations()) {
            if (isQualifier(qualifier)) {
                fitting = some(
                        fitting,
                        fitting.stream()
                                .filter(maker -> maker.made().has(qualifier))
                                .toList());
            }
        }
        List<Maker> named = called(fitting, asked.givenName());
        if (!named.isEmpty() || fitting.size() < 2) {
            return some(fitting, named);
        }
        List<Maker> primary =
                fitting.stream().filter(maker -> maker.made().isPrimary()).toList();
        return some(fitting, some(called(fitting, asked.name()), primary));
    }

    private static List<Maker> called(List<Maker> makers, String name) {
        return makers.stream()
                .filter(maker -> maker.made().knownName().equals(name))
                .toList();
    }

    private static List<Maker> some(List<Maker> otherwise, List<Maker> chosen) {
        return chosen.isEmpty() ? otherwise : chosen;
    }

    private boolean isQualifier(AnnotationInfo annotation) {
        TypeInfo type = program.type(annotation.type());
        return type != null && type.annotations().stream().anyMatch(a -> QUALIFIERS.contains(a.type()));
    }
}
