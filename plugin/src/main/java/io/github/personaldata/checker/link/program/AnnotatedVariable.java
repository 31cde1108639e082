package io.github.personaldata.checker.link.program;

import io.github.personaldata.checker.source.model.Position;
import java.util.List;

/**
 * Fields or local variables of one declaration that annotations stand on, or a record's component.
 *
 * @param type the type whose code has the declaration
 * @param within the method or field in whose code it stands; the empty text for a field itself
 * @param names of its variables, in their order
 * @param from where it begins: the first annotation
 * @param to where something else begins; {@link Position#NONE} where the rest of the type's code belongs to it
 */
public record AnnotatedVariable(
        String type,
        String within,
        List<String> names,
        List<AnnotationInfo> annotations,
        String file,
        Position from,
        Position to) {
    public AnnotatedVariable {
        names = List.copyOf(names);
        annotations = List.copyOf(annotations);
    }

    /** Whether it is of local variables. */
    public boolean isLocal() {
        return !within.isEmpty();
    }
}
