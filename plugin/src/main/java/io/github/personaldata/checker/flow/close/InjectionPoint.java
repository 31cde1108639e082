package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Set;

/**
 * What is told of a thing that a container injects, where it is made and where it is asked for: its type, and what else tells it from others
 * of that type.
 *
 * @param name of the method, field or parameter
 */
record InjectionPoint(Type type, String name, List<AnnotationInfo> annotations) {
    private static final Set<String> INJECTED = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "jakarta.inject.Inject",
            "javax.inject.Inject",
            "com.google.inject.Inject",
            "jakarta.annotation.Resource",
            "javax.annotation.Resource");
    private static final Set<String> MAKERS = Set.of(
            "org.springframework.context.annotation.Bean",
            "jakarta.enterprise.inject.Produces",
            "javax.enterprise.inject.Produces",
            "com.google.inject.Provides");
    private static final Set<String> NAMES = Set.of(
            "org.springframework.beans.factory.annotation.Qualifier",
            "jakarta.inject.Named",
            "javax.inject.Named",
            "com.google.inject.name.Named",
            "jakarta.annotation.Resource",
            "javax.annotation.Resource",
            "org.springframework.context.annotation.Bean");
    private static final Set<String> PRIMARY =
            Set.of("org.springframework.context.annotation.Primary", "jakarta.enterprise.inject.Default");

    /** Whether a declaration is one that a container calls to make things, or reads them from. */
    static boolean isMaker(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> MAKERS.contains(a.type()));
    }

    /** Whether a container fills a field, or calls a method with what it asks for. */
    static boolean isInjected(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> INJECTED.contains(a.type()));
    }

    boolean isPrimary() {
        return annotations.stream().anyMatch(a -> PRIMARY.contains(a.type()));
    }

    /** The name written in an annotation; empty if there is none. */
    String givenName() {
        for (AnnotationInfo annotation : annotations) {
            String given = annotation.text("value", annotation.text("name", ""));
            if (NAMES.contains(annotation.type()) && !given.isEmpty()) {
                return given;
            }
        }
        return "";
    }

    /** The name that it goes by. */
    String knownName() {
        String given = givenName();
        return given.isEmpty() ? name : given;
    }

    /** Whether it has an annotation with the same values. */
    boolean has(AnnotationInfo qualifier) {
        return annotations.stream()
                .anyMatch(a -> a.type().equals(qualifier.type()) && a.values().equals(qualifier.values()));
    }
}
