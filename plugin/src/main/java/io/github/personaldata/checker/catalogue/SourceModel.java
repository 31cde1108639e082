package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Place;
import java.util.List;

/** Personal data in code nobody can annotate. */
public sealed interface SourceModel {
    /** What the data is. */
    Datum datum();

    /** The same place in code, with other things said of the data. */
    SourceModel with(Datum datum);

    /** Category; empty means what the member's name suggests. */
    default String category() {
        return datum().category();
    }

    /** Purposes it is held for. */
    default List<String> purposes() {
        return datum().purposes();
    }

    /** The group of built-in sources that it is of; empty if a policy file names it by itself. */
    default String group() {
        return datum().group();
    }

    /** Whether nothing is a source by it until a policy file gives a purpose to its group. */
    default boolean isOff() {
        return !group().isEmpty() && purposes().isEmpty();
    }

    /** Where the entry stands; where its group is turned on, if it is of one. */
    default Place place() {
        return datum().place();
    }

    /**
     * What a source says of the data.
     *
     * @param category empty means what the member's name suggests
     * @param purposes none for a built-in source, which only a policy file gives them
     * @param group of built-in sources; empty for those of a policy file
     * @param reason may be empty in a policy file
     */
    record Datum(String category, List<String> purposes, String group, String reason, Place place) {
        public Datum {
            purposes = List.copyOf(purposes);
        }
    }

    /** The result of a method. */
    record OfMethod(MethodPattern method, Datum datum) implements SourceModel, MethodModel {
        @Override
        public OfMethod with(Datum other) {
            return new OfMethod(method, other);
        }

        @Override
        public String reason() {
            return datum.reason();
        }
    }

    /** A field or property. */
    record OfField(FieldPattern field, Datum datum) implements SourceModel {
        @Override
        public OfField with(Datum other) {
            return new OfField(field, other);
        }
    }

    /** A parameter of a method that somebody else calls. */
    record OfParameter(MethodPattern method, int index, Datum datum) implements SourceModel, MethodModel {
        @Override
        public OfParameter with(Datum other) {
            return new OfParameter(method, index, other);
        }

        @Override
        public String reason() {
            return datum.reason();
        }
    }

    /** Whatever carries a foreign annotation. */
    record OfAnnotation(String annotation, Datum datum) implements SourceModel {
        @Override
        public OfAnnotation with(Datum other) {
            return new OfAnnotation(annotation, other);
        }
    }
}
