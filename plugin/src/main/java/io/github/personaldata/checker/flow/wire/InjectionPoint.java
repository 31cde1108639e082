package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place that a container fills: a field, or a parameter of what it calls.
 *
 * @param name of the field or parameter
 * @param by the type that declares it
 * @param of the method whose parameter it is; null for a field
 */
public record InjectionPoint(
        Type type, String name, List<AnnotationInfo> annotations, String by, @Nullable MethodId of) {
    private static final Set<String> RESOURCE = Set.of("jakarta.annotation.Resource", "javax.annotation.Resource");
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
    private static final Set<String> ELEMENT_MAKERS = Set.of(
            "com.google.inject.multibindings.ProvidesIntoSet", "com.google.inject.multibindings.ProvidesIntoMap");
    private static final Set<String> NAMES = Set.of(
            "org.springframework.beans.factory.annotation.Qualifier",
            "jakarta.inject.Named",
            "javax.inject.Named",
            "com.google.inject.name.Named",
            "jakarta.annotation.Resource",
            "javax.annotation.Resource");

    public InjectionPoint {
        annotations = List.copyOf(annotations);
    }

    /** A field. */
    public static InjectionPoint of(FieldInfo field) {
        return new InjectionPoint(
                field.type(), field.id().name(), field.annotations(), field.id().owner(), null);
    }

    /** A parameter of a method or constructor; what stands on a method that only takes things holds for each of them. */
    public static InjectionPoint of(MethodInfo method, int index) {
        ParameterInfo parameter = method.parameters().get(index);
        List<AnnotationInfo> annotations = new ArrayList<>(parameter.annotations());
        if (method.result().equals(Type.VOID)) {
            annotations.addAll(method.annotations());
        }
        String setter = method.id().name();
        boolean property = setter.startsWith("set") && setter.length() > 3 && isResource(annotations);
        String name = property ? Declarations.decapitalised(setter.substring(3)) : parameter.name();
        return new InjectionPoint(
                parameter.type(), name, annotations, method.id().owner(), method.id());
    }

    /** The same, asked for things of another type. */
    InjectionPoint as(Type other) {
        return new InjectionPoint(other, name, annotations, by, of);
    }

    /** Whether a declaration is one that a container calls to make things, or reads them from. */
    public static boolean isMaker(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> MAKERS.contains(a.type()));
    }

    /** Whether a method is one that Guice calls for one element of a set, or one value of a map. */
    static boolean makesElement(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> ELEMENT_MAKERS.contains(a.type()));
    }

    /** Whether a container fills a field, or calls a method with what it asks for. */
    public static boolean isInjected(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> INJECTED.contains(a.type()));
    }

    /** Whether an annotation gives a name. */
    static boolean isName(AnnotationInfo annotation) {
        return NAMES.contains(annotation.type());
    }

    /** The name that an annotation gives; empty if it leaves that to its place. */
    static String nameIn(AnnotationInfo annotation) {
        return annotation.text("value", annotation.text("name", ""));
    }

    /** Whether the name of the place goes before everything else. */
    boolean isResource() {
        return isResource(annotations);
    }

    private static boolean isResource(List<AnnotationInfo> annotations) {
        return annotations.stream().anyMatch(a -> RESOURCE.contains(a.type()));
    }

    /** Whether a name is asked for that each container takes from elsewhere. */
    boolean leavesNameOpen() {
        return annotations.stream()
                .anyMatch(a ->
                        isName(a) && !RESOURCE.contains(a.type()) && nameIn(a).isEmpty());
    }
}
