package io.github.personaldata.checker.change;

import io.github.personaldata.checker.policy.register.Outlet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to a data element.
 *
 * @param element {@code kz.shop.Customer.phone}
 * @param outlet where it goes; null where the element itself is meant
 * @param purposes it goes there for, or is held for
 * @param former purposes it was held for; none where that is not what has changed
 * @param country of who gets it; empty if not known
 * @param places {@code file:line} of the calls that let it out, where a way passes what has changed
 */
public record Movement(
        Verb verb,
        String element,
        @Nullable Outlet outlet,
        List<String> purposes,
        List<String> former,
        String country,
        List<String> places)
        implements Comparable<Movement> {
    private static final Comparator<Movement> ORDER = Comparator.comparing(Movement::verb)
            .thenComparing(Movement::element)
            .thenComparing(Movement::outlet, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(movement -> movement.purposes.toString());

    public Movement {
        purposes = List.copyOf(purposes);
        former = List.copyOf(former);
        places = List.copyOf(places);
    }

    /** What becomes of it. */
    public enum Verb {
        /** It goes where, by the register, it did not go. */
        ADDS,
        /** A way of it passes what has changed; nobody knows whether it went there before. */
        ADDS_OR_CHANGES,
        /** A way of it passes what has changed; by the register it went there before. */
        CHANGES,
        /** It went there, by the register, and does no more. */
        REMOVES,
        /** The element was not held, by the register. */
        HOLDS,
        /** Its declaration has changed; nobody knows whether it was held before. */
        HOLDS_OR_CHANGES,
        /** It is held for other purposes than before, by the register. */
        OTHER_PURPOSES,
        /** It was held, by the register, and is no more. */
        HOLDS_NO_MORE
    }

    @Override
    public int compareTo(Movement other) {
        return ORDER.compare(this, other);
    }
}
