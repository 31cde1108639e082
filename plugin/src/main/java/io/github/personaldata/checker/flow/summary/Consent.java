package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.flow.result.HeldConsent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person has consented to a purpose, or has not objected to it.
 *
 * @param purpose its name as a constant text, or the parameter that names it
 * @param subjects of whom the check was asked, in the terms of one method: the person is one of these, or what one of these is a part of;
 *     empty if that is not known
 */
public record Consent(Atom purpose, List<Atom> subjects) implements Comparable<Consent> {
    private static final Comparator<Consent> ORDER = Comparator.comparing(Consent::toString);

    public Consent {
        List<Atom> sorted = new ArrayList<>(new LinkedHashSet<>(subjects));
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Atom::toString));
        }
        subjects = List.copyOf(sorted);
    }

    /** To a purpose of that name, of which {@code _} and case are no part. */
    public static Consent to(String purpose, List<Atom> subjects) {
        return new Consent(Atom.Text.constant(HeldConsent.name(purpose)), subjects);
    }

    /** The purpose's name; null if it depends on the caller. */
    public @Nullable String named() {
        return purpose instanceof Atom.Text text ? text.known() : null;
    }

    /** Whether its subjects are known, and no name of one stands for several persons, such as the elements of a list or what a call in a loop returns. */
    public boolean isOfOne() {
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(atom -> !(atom.root() instanceof Atom.Result)
                                && atom.path().selectors().stream().allMatch(Path::isOne));
    }

    /** Whether one of its subjects may be that, hold it or be a part of it. */
    public boolean mayBeOf(Atom other) {
        return subjects.stream().anyMatch(subject -> areRelated(subject, other));
    }

    /** Whether one of two origins may be the other or a part of it. */
    public static boolean areRelated(Atom one, Atom other) {
        return one.root().equals(other.root())
                && (one.path().mayStartWith(other.path()) || other.path().mayStartWith(one.path()));
    }

    /** What two ways have in common: nothing if they speak of different persons. */
    @Nullable
    Consent meet(Consent other) {
        if (!purpose.equals(other.purpose)) {
            return null;
        }
        if (subjects.isEmpty() || other.subjects.isEmpty()) {
            return new Consent(purpose, List.of());
        }
        // what two checks are asked of may have a part in common that is no person, such as the service that answers
        if (subjects.containsAll(other.subjects)) {
            return this;
        }
        return other.subjects.containsAll(subjects) ? other : null;
    }

    @Override
    public int compareTo(Consent other) {
        return ORDER.compare(this, other);
    }
}
