package io.github.personaldata.checker.flow.result;

import java.util.Comparator;
import java.util.Locale;

/**
 * A consent that is asked for on every way to a sink.
 *
 * @param purpose its name, in lower case with {@code -}
 */
public record HeldConsent(String purpose, Subject subject) implements Comparable<HeldConsent> {
    private static final Comparator<HeldConsent> ORDER =
            Comparator.comparing(HeldConsent::purpose).thenComparing(HeldConsent::subject);

    /** Whose consent it is. */
    public enum Subject {
        /** The person whose data it is. */
        OWNER,
        /** Somebody's: whose, or whose data it is, is not known. */
        UNKNOWN,
        /** Another person's, on some way at least. */
        OTHER
    }

    /** The one form of a purpose's name that annotations, constants and the policy file share. */
    public static String name(String purpose) {
        return purpose.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int compareTo(HeldConsent other) {
        return ORDER.compare(this, other);
    }
}
