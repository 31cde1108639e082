package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.source.model.Expression;
import java.util.List;
import java.util.Map;

/**
 * What a body holds besides plain code.
 *
 * @param types local and anonymous classes by their site
 * @param ends for each lambda the site after its last one
 * @param functions how many lambdas and method references there are
 * @param annotated declarations of local variables that annotations stand on, in their order
 */
public record BodyShape(
        Map<Integer, DeclaredType> types, Map<Integer, Integer> ends, int functions, List<Variables> annotated) {
    static final BodyShape PLAIN = new BodyShape(Map.of(), Map.of(), 0, List.of());

    /**
     * Local variables of one declaration.
     *
     * @param end the site after its last one
     */
    public record Variables(List<Expression.Local> declared, int end) {
        public Variables {
            declared = List.copyOf(declared);
        }
    }

    public BodyShape {
        types = Map.copyOf(types);
        ends = Map.copyOf(ends);
        annotated = List.copyOf(annotated);
    }
}
