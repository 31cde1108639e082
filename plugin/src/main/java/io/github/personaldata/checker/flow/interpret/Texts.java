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
        Value texts = value.filter(a -> a instanceof Atom.Text || a instanceof Atom.AnyText);
        boolean known = !texts.isEmpty();
        for (Map.Entry<Atom, Trail> entry : value.entries().entrySet()) {
            boolean part = known
                    && (entry.getValue().marks().contains(Trail.Mark.DERIVED) || Origins.isHandedOut(entry.getKey()));
            if (entry.getKey().carries() && !part) {
                texts = texts.plus(Value.of(new Atom.Text(List.of(new Atom.Segment("", entry.getKey())))));
            }
        }
        return texts;
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
        // what follows an unknown stretch does not matter for a destination, and would grow with every recursion
        return right instanceof Atom.Text end && !endsUnknown(end) ? start.then(end) : start.then(UNKNOWN);
    }

    private static boolean endsUnknown(Atom.Text text) {
        return !text.segments().isEmpty()
                && text.segments().get(text.segments().size() - 1).hole() instanceof Atom.AnyText;
    }

    private static final Atom.Text UNKNOWN = new Atom.Text(List.of(new Atom.Segment("", new Atom.AnyText())));
}
