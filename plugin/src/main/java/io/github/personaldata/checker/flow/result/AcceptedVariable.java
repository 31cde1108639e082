package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.source.model.Position;
import java.util.List;

/**
 * A declaration of fields or of local variables that an {@code @AcceptedDisclosure} stands on.
 *
 * @param name its variables, and the method that has them: {@code write.line}
 * @param fields the names of its fields; none if it is in a body
 * @param from where it begins
 * @param to where something else begins; {@link Position#NONE} where all that comes later in the type belongs to it
 */
public record AcceptedVariable(String name, List<String> fields, Position from, Position to) {
    public AcceptedVariable {
        fields = List.copyOf(fields);
    }

    /** Whether a place of the type's code lies within the declaration. */
    public boolean spans(Position at) {
        return at.compareTo(from) >= 0 && (to.equals(Position.NONE) || at.compareTo(to) < 0);
    }
}
