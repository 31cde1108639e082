package io.github.personaldata.checker.flow.result;

import java.util.List;

/**
 * A data element that code has at hand which works for other purposes than those it is held for.
 *
 * @param flow of the element to that code, which is its sink: of kind {@link SinkKind#PROCESSING}, called and enclosing method in one
 *     unless the code is in a jar
 * @param purposes that the code works for; the element is held for none of them
 */
public record Processed(Flow flow, List<String> purposes) {
    public Processed {
        purposes = List.copyOf(purposes);
    }
}
