package io.github.personaldata.checker.flow.close;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text that may stand somewhere.
 *
 * @param profile the profile of the configuration under which it does, {@code prod}, or several, {@code prod+kafka}; empty if under any
 */
public record Wording(String text, String profile) {
    private static final String BOTH = "+";

    /** A text that stands there under any profile. */
    public static Wording always(String text) {
        return new Wording(text, "");
    }

    /** This text and then the other one, under the profiles of both. */
    public Wording then(Wording next) {
        return new Wording(text + next.text, both(profile, next.profile));
    }

    private static String both(String one, String other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        return other.isEmpty()
                ? one
                : new TreeSet<>(Set.of(one, other)).stream().collect(Collectors.joining(BOTH));
    }
}
