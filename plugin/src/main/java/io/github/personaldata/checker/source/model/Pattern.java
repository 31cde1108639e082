package io.github.personaldata.checker.source.model;

import java.util.List;

/** What {@code instanceof} and {@code case} match against. */
public sealed interface Pattern {
    /** Ordinal in the body. */
    int site();

    /**
     * {@code Type name}; its site is the variable's declaration.
     *
     * @param type {@link TypeRef.Inferred} for {@code var}
     * @param name empty for the unnamed variable {@code _}
     */
    record Typed(int site, TypeRef type, String name) implements Pattern {}

    /** {@code Point(var x, _)}. */
    record Deconstruction(int site, TypeRef type, List<Pattern> parts) implements Pattern {
        public Deconstruction {
            parts = List.copyOf(parts);
        }
    }

    /** {@code _} without a type. */
    record Any(int site) implements Pattern {}
}
