package io.github.personaldata.checker.flow.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Consents that are given at some place whichever way led there: a must-set, which meets where ways join.
 *
 * @param never no way leads there at all, so anything may be said of it
 * @param each sorted; none if {@code never}
 */
public record Consents(boolean never, List<Consent> each) {
    /** Nothing is known to be given. */
    public static final Consents NONE = new Consents(false, List.of());

    /** The place is not reached. */
    public static final Consents NEVER = new Consents(true, List.of());

    public Consents {
        each = List.copyOf(each);
    }

    /** These. */
    public static Consents of(Collection<Consent> each) {
        return each.isEmpty()
                ? NONE
                : new Consents(false, each.stream().distinct().sorted().toList());
    }

    /** Whether there is nothing to say. */
    public boolean isNone() {
        return !never && each.isEmpty();
    }

    /** Both hold. */
    public Consents plus(Consents other) {
        if (never || other.isNone()) {
            return this;
        }
        if (other.never || isNone()) {
            return other;
        }
        Set<Consent> both = new LinkedHashSet<>(each);
        return both.addAll(other.each) ? of(both) : this;
    }

    /** One or the other holds. */
    public Consents meet(Consents other) {
        if (never || equals(other)) {
            return other;
        }
        if (other.never || isNone()) {
            return this;
        }
        List<Consent> common = new ArrayList<>();
        for (Consent mine : each) {
            if (other.each.contains(mine)) {
                common.add(mine);
                continue;
            }
            for (Consent theirs : other.each) {
                Consent met = mine.meet(theirs);
                if (met != null) {
                    common.add(met);
                }
            }
        }
        return of(common);
    }

    /** Without some. */
    public Consents without(Predicate<Consent> gone) {
        List<Consent> kept = each.stream().filter(gone.negate()).toList();
        return kept.size() == each.size() ? this : of(kept);
    }
}
