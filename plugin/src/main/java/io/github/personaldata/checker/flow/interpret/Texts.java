package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.List;
import java.util.Map;

/** Constant texts as far as destinations need them: each alternative apart, unknown parts as holes. */
final class Texts {
    private Texts() {}

    /**
     * The texts a value may be: its constants, and a hole for each other origin. Where a text is known, what was only put into it is no
     * alternative to it.
     */
    static Value of(Value value) {
        Value whole = Value.EMPTY;
        Value parts = Value.EMPTY;
        Value holes = Value.EMPTY;
        for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
            Atom atom = entry.getKey();
            if (!atom.isText() && !atom.carries()) {
                continue;
            }
            Atom text = atom.isText() ? atom : new Atom.Text(List.of(new Atom.Segment("", atom)));
            boolean part = entry.getValue().marks().contains(Trail.Mark.DERIVED) || Origins.isHandedOut(atom);
            if (!part) {
                whole = whole.plus(Value.of(text));
            } else if (says(text)) {
                parts = parts.plus(Value.of(text));
            } else {
                holes = holes.plus(Value.of(text));
            }
        }
        if (whole.atoms().stream().anyMatch(text -> says(text) || isComposed(text))) {
            return whole;
        }
        if (!parts.isEmpty()) {
            return whole.plus(parts);
        }
        Value given = holes.filter(text -> !isHandedOut(text));
        return whole.plus(whole.isEmpty() && given.isEmpty() ? holes : given);
    }

    private static boolean isHandedOut(Atom text) {
        return text instanceof Atom.Text hole
                && hole.segments().stream().anyMatch(s -> s.hole() != null && Origins.isHandedOut(s.hole()));
    }

    /** Whether it was put together of several parts, even if none of them is known yet. */
    private static boolean isComposed(Atom text) {
        return text instanceof Atom.Text known && known.segments().size() > 1;
    }

    private static boolean says(Atom text) {
        return text instanceof Atom.AnyText
                || (text instanceof Atom.Text known
                        && known.segments().stream().anyMatch(s -> !s.constant().isEmpty()));
    }

    /** Every text of the first followed by every text of the second. */
    static Value concat(Value first, Value second) {
        if (second.isEmpty()) {
            return first;
        }
        Value joined = Value.EMPTY;
        for (Atom left : first.atoms()) {
            for (Atom right : second.atoms()) {
                joined = joined.plus(Value.of(join(left, right)));
            }
        }
        return joined;
    }

    private static Atom join(Atom left, Atom right) {
        if (!(left instanceof Atom.Text start) || endsUnknown(start)) {
            return left;
        }
        if (right instanceof Atom.Text && "".equals(start.known())) {
            return right;
        }
        // what follows an unknown stretch does not matter for a destination, and would grow with every recursion
        return right instanceof Atom.Text end && !endsUnknown(end) ? start.then(end) : start.then(UNKNOWN);
    }

    /** Whether all of them say where they lead, so that what comes behind does not matter: a loop may go on for ever. */
    static boolean lead(Value texts) {
        return !texts.isEmpty() && texts.atoms().stream().allMatch(Texts::leads);
    }

    private static boolean leads(Atom text) {
        if (!(text instanceof Atom.Text known) || known.segments().isEmpty()) {
            return text instanceof Atom.AnyText;
        }
        String start = known.segments().get(0).constant();
        int host = start.indexOf("://");
        return endsUnknown(known) || host > 0 && start.indexOf('/', host + 3) > 0;
    }

    private static boolean endsUnknown(Atom.Text text) {
        return !text.segments().isEmpty()
                && text.segments().get(text.segments().size() - 1).hole() instanceof Atom.AnyText;
    }

    static final Atom.Text UNKNOWN = new Atom.Text(List.of(new Atom.Segment("", new Atom.AnyText())));
}
