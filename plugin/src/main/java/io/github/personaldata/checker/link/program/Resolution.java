package io.github.personaldata.checker.link.program;

import java.util.List;

/**
 * What a call may mean.
 *
 * @param candidates declared methods, sorted; empty only if {@link Quality#MISSING}
 * @param name the method's name as written, kept where nothing was found
 */
public record Resolution(Quality quality, List<MethodId> candidates, String name) {
    public Resolution {
        candidates = List.copyOf(candidates);
    }

    /** Exactly this method. */
    public static Resolution exact(MethodId method) {
        return new Resolution(Quality.EXACT, List.of(method), method.name());
    }

    /** No candidate at all. */
    public static Resolution missing(String name) {
        return new Resolution(Quality.MISSING, List.of(), name);
    }

    /** How sure we are. Ambiguity may cost precision, never a flow. */
    public enum Quality {
        /** One method, as javac would say. */
        EXACT,
        /** Several remain applicable because a type is unknown. */
        AMBIGUOUS,
        /** The receiver's type is unknown; methods of the program with this name and arity. */
        BY_NAME,
        /** Nothing fits. */
        MISSING
    }
}
