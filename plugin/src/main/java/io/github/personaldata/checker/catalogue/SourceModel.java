package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Place;
import java.util.List;

/** Personal data in code nobody can annotate. */
public sealed interface SourceModel {
    /** Category; empty means what the member's name suggests. */
    String category();

    /** Purposes it is held for. */
    List<String> purposes();

    /** Why; may be empty in a policy file. */
    String reason();

    /** Where the entry stands. */
    Place place();

    /** The result of a method. */
    record OfMethod(MethodPattern method, String category, List<String> purposes, String reason, Place place)
            implements SourceModel, MethodModel {
        public OfMethod {
            purposes = List.copyOf(purposes);
        }
    }

    /** A field or property. */
    record OfField(FieldPattern field, String category, List<String> purposes, String reason, Place place)
            implements SourceModel {
        public OfField {
            purposes = List.copyOf(purposes);
        }
    }

    /** A parameter of a method that somebody else calls. */
    record OfParameter(
            MethodPattern method, int index, String category, List<String> purposes, String reason, Place place)
            implements SourceModel, MethodModel {
        public OfParameter {
            purposes = List.copyOf(purposes);
        }
    }

    /** Whatever carries a foreign annotation. */
    record OfAnnotation(String annotation, String category, List<String> purposes, String reason, Place place)
            implements SourceModel {
        public OfAnnotation {
            purposes = List.copyOf(purposes);
        }
    }
}
