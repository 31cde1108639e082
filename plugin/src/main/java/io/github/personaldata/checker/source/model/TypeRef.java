package io.github.personaldata.checker.source.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as it is written in the source. */
public sealed interface TypeRef {
    /**
     * A class, interface or type variable, or a package-qualified one: {@code a.b.Outer<X>.Inner} is {@code Inner} qualified by
     * {@code Outer<X>} qualified by {@code b} qualified by {@code a}.
     *
     * @param diamond written with {@code <>}
     * @param annotations type-use annotations
     */
    record Named(
            @Nullable Named qualifier,
            String name,
            List<TypeRef> arguments,
            boolean diamond,
            List<Annotation> annotations)
            implements TypeRef {
        public Named {
            arguments = List.copyOf(arguments);
            annotations = List.copyOf(annotations);
        }

        /** The dotted name without type arguments. */
        public String dotted() {
            return qualifier == null ? name : qualifier.dotted() + "." + name;
        }
    }

    /** A primitive type or {@code void}. */
    record Primitive(String name) implements TypeRef {}

    /** An array; a varargs parameter's type is one as well. */
    record ArrayOf(TypeRef element) implements TypeRef {}

    /** {@code ?}, {@code ? extends bound}, {@code ? super bound}. */
    record Wildcard(Bound kind, @Nullable TypeRef bound) implements TypeRef {}

    /** The type is inferred: {@code var}, or an implicit lambda parameter. */
    record Inferred() implements TypeRef {}

    /** {@code A | B} in a catch clause. */
    record Union(List<TypeRef> alternatives) implements TypeRef {
        public Union {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** {@code A & B} in a cast. */
    record Intersection(List<TypeRef> parts) implements TypeRef {
        public Intersection {
            parts = List.copyOf(parts);
        }
    }

    /** The form of a wildcard's bound. */
    enum Bound {
        NONE,
        EXTENDS,
        SUPER
    }
}
