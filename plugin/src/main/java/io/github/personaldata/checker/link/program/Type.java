package io.github.personaldata.checker.link.program;

import java.util.List;

/** A resolved type. */
public sealed interface Type {
    /** {@code void}. */
    Type VOID = new Primitive("void");

    /** {@code java.lang.Object}. */
    Type OBJECT = new ClassType("java.lang.Object", List.of());

    /** {@code java.lang.String}. */
    Type STRING = new ClassType("java.lang.String", List.of());

    /** The type of {@code null}. */
    Type NULL = new Primitive("null");

    /** The erasure's name: a binary class name ({@code java.util.Map$Entry}), a primitive's, or either with {@code []}. */
    String erasure();

    /**
     * A class or interface.
     *
     * @param name binary name
     * @param arguments empty for a raw or non-generic type; those of enclosing types are left out
     */
    record ClassType(String name, List<Type> arguments) implements Type {
        public ClassType {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String erasure() {
            return name;
        }
    }

    /** An array. */
    record Array(Type element) implements Type {
        @Override
        public String erasure() {
            return element.erasure() + "[]";
        }
    }

    /** A primitive type, {@code void} or {@code null}. */
    record Primitive(String name) implements Type {
        @Override
        public String erasure() {
            return name;
        }
    }

    /**
     * A type variable that nothing has been substituted for.
     *
     * @param declarer binary name of the type, or a method's id as text, that declares it
     * @param bound erasure of its leftmost bound
     */
    record Variable(String name, String declarer, String bound) implements Type {
        @Override
        public String erasure() {
            return bound;
        }
    }

    /** {@code ? extends bound}; {@code ?} has the bound {@link #OBJECT}. */
    record Extends(Type bound) implements Type {
        @Override
        public String erasure() {
            return bound.erasure();
        }
    }

    /** {@code ? super bound}. */
    record Super(Type bound) implements Type {
        @Override
        public String erasure() {
            return "java.lang.Object";
        }
    }

    /** {@code A & B}. */
    record Intersection(List<Type> parts) implements Type {
        public Intersection {
            parts = List.copyOf(parts);
        }

        @Override
        public String erasure() {
            return parts.get(0).erasure();
        }
    }

    /** A type that is missing or could not be inferred: compatible with everything. */
    record Unknown(String written) implements Type {
        @Override
        public String erasure() {
            return written.isEmpty() ? "?" : written;
        }
    }
}
