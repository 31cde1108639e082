package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations say to a container: qualifiers, stereotypes and conditions, their own or of annotations that stand on them. */
final class Declarations {
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final Set<String> QUALIFIERS = Set.of(
            "org.springframework.beans.factory.annotation.Qualifier",
            "jakarta.inject.Qualifier",
            "javax.inject.Qualifier",
            "com.google.inject.BindingAnnotation");

    /** Annotations of these packages are known not to be composed of others, unless their class says so. */
    private static final List<String> KNOWN = List.of("org.springframework.", "jakarta.", "javax.", "java.", "lombok.");

    private static final List<String> CDI_SCOPES = List.of("jakarta.enterprise.context.", "javax.enterprise.context.");
    private static final Set<String> SHARED =
            Set.of("jakarta.inject.Named", "javax.inject.Named", "jakarta.inject.Singleton", "javax.inject.Singleton");

    /** By which a bean may be left out or lose against others, by simple name: of Spring, CDI, Quarkus and Micronaut. */
    private static final Set<String> CONDITIONS = Set.of(
            "Profile",
            "Alternative",
            "Fallback",
            "Requires",
            "DefaultBean",
            "Vetoed",
            "IfBuildProfile",
            "UnlessBuildProfile",
            "IfBuildProperty",
            "UnlessBuildProperty",
            "LookupIfProperty",
            "LookupUnlessProperty");

    private final Program program;

    Declarations(Program program) {
        this.program = program;
    }

    /** The annotations, and all that stand on them in turn. */
    List<AnnotationInfo> withMeta(List<AnnotationInfo> annotations) {
        List<AnnotationInfo> all = new ArrayList<>();
        annotations.stream().filter(a -> a.path().isEmpty()).forEach(all::add);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            TypeInfo type = program.type(all.get(i).type());
            if (type != null && seen.add(type.name()) && !type.name().startsWith("java.lang.annotation.")) {
                all.addAll(type.annotations());
            }
        }
        return all;
    }

    /** Whether an annotation tells things of one type apart. */
    boolean isQualifier(AnnotationInfo annotation) {
        TypeInfo type = program.type(annotation.type());
        return !InjectionPoint.isName(annotation)
                && type != null
                && type.annotations().stream().anyMatch(a -> QUALIFIERS.contains(a.type()));
    }

    /** Whether a thing may have the qualifier: elements left to their default, and those that do not bind, tell nothing. */
    boolean mayHave(Bean bean, AnnotationInfo qualifier) {
        TypeInfo type = program.type(qualifier.type());
        String name = type == null
                ? ""
                : type.annotations().stream()
                        .filter(InjectionPoint::isName)
                        .map(InjectionPoint::nameIn)
                        .findFirst()
                        .orElse("");
        return !name.isEmpty() && bean.isCalled(name)
                || bean.annotations().stream()
                        .anyMatch(
                                a -> a.type().equals(qualifier.type()) && agree(type, a.values(), qualifier.values()));
    }

    private static boolean agree(
            @Nullable TypeInfo type, Map<String, List<String>> one, Map<String, List<String>> other) {
        return one.entrySet().stream()
                .filter(element -> type == null || binds(type, element.getKey()))
                .allMatch(
                        element -> element.getValue().equals(other.getOrDefault(element.getKey(), element.getValue())));
    }

    private static boolean binds(TypeInfo type, String element) {
        return type.methods().stream()
                .filter(m -> m.id().name().equals(element))
                .noneMatch(m -> m.annotations().stream().anyMatch(a -> a.type().endsWith(".Nonbinding")));
    }

    /** Whether nothing is known of an annotation, so that it may be anything. */
    boolean isUnknown(AnnotationInfo annotation) {
        return program.type(annotation.type()) == null
                && !annotation.type().startsWith("com.google.inject.")
                && KNOWN.stream().noneMatch(annotation.type()::startsWith);
    }

    /** Whether a declaration with these annotations may count for nothing when the program runs. */
    boolean isConditional(List<AnnotationInfo> withMeta) {
        return withMeta.stream().anyMatch(a -> {
            String simple = a.type()
                    .substring(Math.max(a.type().lastIndexOf('.'), a.type().lastIndexOf('$')) + 1);
            return simple.startsWith("Conditional") || CONDITIONS.contains(simple) || isUnknown(a);
        });
    }

    /** Whether Spring makes objects of a class with these annotations. */
    static boolean isComponent(List<AnnotationInfo> withMeta) {
        return withMeta.stream().anyMatch(a -> a.type().equals(COMPONENT));
    }

    /** Whose objects those of a class with these annotations are; null if the annotations make it no bean. */
    Bean.@Nullable Container containerOf(List<AnnotationInfo> withMeta) {
        if (isComponent(withMeta)) {
            return Bean.Container.SPRING;
        }
        if (withMeta.stream().anyMatch(a -> CDI_SCOPES.stream().anyMatch(a.type()::startsWith))) {
            return Bean.Container.CDI;
        }
        return withMeta.stream().anyMatch(a -> SHARED.contains(a.type()) || isQualifier(a)) ? Bean.Container.ANY : null;
    }

    /** Whose maker an annotation of a method or field makes it. */
    static Bean.Container makerOf(List<AnnotationInfo> annotations) {
        for (AnnotationInfo annotation : annotations) {
            if (InjectionPoint.isMaker(List.of(annotation)) || InjectionPoint.makesElement(List.of(annotation))) {
                return annotation.type().startsWith("org.springframework.")
                        ? Bean.Container.SPRING
                        : annotation.type().startsWith("com.google.") ? Bean.Container.GUICE : Bean.Container.CDI;
            }
        }
        return Bean.Container.ANY;
    }

    /** The name that a stereotype gives a class, otherwise the one that its simple name makes. */
    String nameOf(TypeInfo type) {
        for (AnnotationInfo annotation : type.annotations()) {
            boolean names = isComponent(withMeta(List.of(annotation))) || SHARED.contains(annotation.type());
            String given = names ? annotation.text("value", "") : "";
            if (!given.isEmpty()) {
                return given;
            }
        }
        String name = type.name().substring(type.name().lastIndexOf('.') + 1).replace('$', '.');
        return decapitalised(name);
    }

    /** As the name of a property: with a small letter, unless two large ones begin it. */
    static String decapitalised(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym || name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
