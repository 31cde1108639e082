package io.github.personaldata.checker.source.model;

import java.util.List;

/**
 * An annotation as written.
 *
 * @param name simple or qualified, as in the source
 * @param arguments a single value has the name {@code value}
 */
public record Annotation(String name, List<Argument> arguments, Position at) {
    public Annotation {
        arguments = List.copyOf(arguments);
    }

    /**
     * An element of the annotation.
     *
     * @param value a constant expression, an {@link Expression.ArrayInitializer} or an {@link Expression.NestedAnnotation}; its sites are
     *     ordinals within this annotation
     */
    public record Argument(String name, Expression value) {}
}
