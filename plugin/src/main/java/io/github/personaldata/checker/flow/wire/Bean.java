package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a container may inject: an object of a component's class, or what a method returns or a field holds.
 *
 * @param method that makes it; null if none does
 * @param field that holds it; null if none does
 * @param owner the component's class, or the class whose object makes or holds it; empty if it needs none
 * @param type that the container knows it by
 * @param exact the class of the object, where the declaration says it; otherwise null
 * @param names by which a place may ask for it without saying so
 * @param given names that only a place which says so asks for
 * @param annotations all that its declaration carries, with those that stand on annotations
 * @param conditional whether it may be absent, or lose against others; it then rules none of them out
 */
public record Bean(
        Container container,
        @Nullable MethodId method,
        @Nullable FieldId field,
        String owner,
        Type type,
        @Nullable String exact,
        Set<String> names,
        Set<String> given,
        List<AnnotationInfo> annotations,
        boolean conditional) {
    private static final Set<String> PRIMARY = Set.of("org.springframework.context.annotation.Primary");
    private static final Set<String> PRIORITY = Set.of("jakarta.annotation.Priority", "javax.annotation.Priority");

    public Bean {
        names = Set.copyOf(names);
        given = Set.copyOf(given);
        annotations = List.copyOf(annotations);
    }

    /** Who injects it; their rules differ. */
    public enum Container {
        SPRING,
        CDI,
        GUICE,
        /** Annotated as several of them read it. */
        ANY
    }

    /** The same where nothing says of which class the object is. */
    Bean ofAnyClass() {
        return new Bean(container, method, field, owner, type, null, names, given, annotations, conditional);
    }

    /** Whether Spring may inject it. */
    boolean isOfSpring() {
        return container == Container.SPRING || container == Container.ANY;
    }

    boolean isPrimary() {
        return annotations.stream().anyMatch(a -> PRIMARY.contains(a.type()));
    }

    /** Whether Spring may prefer it to others. */
    boolean hasPriority() {
        return annotations.stream().anyMatch(a -> PRIORITY.contains(a.type()));
    }

    /** Whether a place that asks for a name may mean it. */
    boolean isCalled(String name) {
        return names.contains(name) || given.contains(name);
    }
}
