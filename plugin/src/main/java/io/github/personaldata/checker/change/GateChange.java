package io.github.personaldata.checker.change;

import java.util.Comparator;
import java.util.Locale;

/**
 * A change of the check itself, by which it may find less than before.
 *
 * @param file relative to the repository's root; the former name where something was taken away
 * @param line in that file, in its former state where something was taken away; 0 for the whole file
 * @param what stands there, or stood there
 * @param former what stood in its place before; empty if nothing did
 */
public record GateChange(GateKind kind, Effect effect, String file, int line, String what, String former)
        implements Comparable<GateChange> {
    private static final Comparator<GateChange> ORDER = Comparator.comparing(GateChange::file)
            .thenComparing(GateChange::line)
            .thenComparing(GateChange::kind)
            .thenComparing(GateChange::effect)
            .thenComparing(GateChange::what)
            .thenComparing(GateChange::former);

    /** What was done. */
    public enum Effect {
        ADDED,
        CHANGED,
        REMOVED;

        /** As files and texts name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The effect of an id. */
        public static Effect of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public int compareTo(GateChange other) {
        return ORDER.compare(this, other);
    }
}
