package io.github.personaldata.checker.link.scope;

import java.util.Map;

/**
 * What a body holds besides plain code.
 *
 * @param types local and anonymous classes by their site
 * @param ends for each lambda the site after its last one
 * @param functions how many lambdas and method references there are
 */
public record BodyShape(Map<Integer, DeclaredType> types, Map<Integer, Integer> ends, int functions) {
    static final BodyShape PLAIN = new BodyShape(Map.of(), Map.of(), 0);

    public BodyShape {
        types = Map.copyOf(types);
        ends = Map.copyOf(ends);
    }
}
