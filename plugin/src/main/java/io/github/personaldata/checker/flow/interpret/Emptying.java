package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets objects forget what they no longer hold. One that went to a place where what it holds is looked up when the method is left, such as
 * an open call, forgets nothing: it may have been asked before it was emptied.
 */
final class Emptying {
    private final Predicate<Atom.Fresh> single;
    private final Set<Atom> handed = new HashSet<>();
    private final Set<Atom> emptied = new HashSet<>();
    private boolean tooEarly;

    /**
     * For a method.
     *
     * @param single whether an allocation stands for one object
     */
    Emptying(Predicate<Atom.Fresh> single) {
        this.single = single;
    }

    /** Notes that objects went to such a place. */
    void hand(Value value) {
        for (Atom atom : value.atoms()) {
            if (atom instanceof Atom.Fresh && handed.add(atom)) {
                tooEarly |= emptied.contains(atom);
            }
        }
    }

    /** Forgets what an object holds under a selector, where that is surely gone. */
    void forget(State state, Value base, String selector) {
        if (state.holds(base, selector)) {
            Atom.Fresh object = state.alone(base, single);
            if (object != null && !handed.contains(object)) {
                emptied.add(object);
                state.forget(object, selector);
            }
        }
    }

    /** Whether an object went to such a place after it had been emptied: all statements must then be looked at again. */
    boolean wasTooEarly() {
        boolean again = tooEarly;
        tooEarly = false;
        return again;
    }
}
