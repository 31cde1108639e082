package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import java.util.List;

/** Constant texts as far as destinations need them: each alternative apart, unknown parts as holes. */
final class Texts {
    private Texts() {}

    /** The texts a value may be: its constants, and a hole for each other origin. */
    static Value of(Value value) {
        Value texts = value.filter(a -> a instanceof Atom.Text || a instanceof Atom.AnyText);
        for (Atom atom : value.atoms()) {
            if (atom.carries()) {
                texts = texts.plus(Value.of(new Atom.Text(List.of(new Atom.Segment("", atom)))));
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
        if (left instanceof Atom.Text start) {
            return right instanceof Atom.Text end ? start.then(end) : start.then(UNKNOWN);
        }
        return left;
    }

    private static final Atom.Text UNKNOWN = new Atom.Text(List.of(new Atom.Segment("", new Atom.AnyText())));
}
