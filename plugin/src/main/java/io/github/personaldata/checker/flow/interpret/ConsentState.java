package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Consent;
import io.github.personaldata.checker.flow.summary.Consents;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is known of people's consent at one point of a method: what is given there, what would be if a register were true or false, and what
 * is given for each person in what a register holds.
 */
final class ConsentState {
    private Consents held;
    private final Map<Integer, Answer> answers;
    private final Map<Integer, Consents> elements;

    private ConsentState(Consents held, Map<Integer, Answer> answers, Map<Integer, Consents> elements) {
        this.held = held;
        this.answers = answers;
        this.elements = elements;
    }

    /** Nothing is known. */
    static ConsentState start() {
        return new ConsentState(Consents.NONE, new HashMap<>(), new HashMap<>());
    }

    ConsentState copy() {
        return new ConsentState(held, new HashMap<>(answers), new HashMap<>(elements));
    }

    /**
     * What a register tells besides what is given anyway.
     *
     * @param whenTrue given if it is true, or an object rather than null; never if it cannot be
     * @param whenFalse given if it is false or null; never if it cannot be
     */
    record Answer(Consents whenTrue, Consents whenFalse) {
        static final Answer UNKNOWN = new Answer(Consents.NONE, Consents.NONE);
        static final Answer TRUE = new Answer(Consents.NONE, Consents.NEVER);
        static final Answer FALSE = new Answer(Consents.NEVER, Consents.NONE);

        Answer negated() {
            return new Answer(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue);
        }

        Answer and(Answer other) {
            return new Answer(whenTrue.plus(other.whenTrue), whenFalse.meet(other.whenFalse));
        }

        private Answer plus(Consents more) {
            return new Answer(whenTrue.plus(more), whenFalse.plus(more));
        }

        private Answer meet(Answer other) {
            return new Answer(whenTrue.meet(other.whenTrue), whenFalse.meet(other.whenFalse));
        }
    }

    Consents held() {
        return held;
    }

    void hold(Consents more) {
        held = held.plus(more);
    }

    Answer answer(int register) {
        return answers.getOrDefault(register, Answer.UNKNOWN);
    }

    void answer(int register, Answer answer) {
        put(answers, register, answer, answer.equals(Answer.UNKNOWN));
    }

    /** What is given for each person in what a register holds. */
    Consents elements(int register) {
        return elements.getOrDefault(register, Consents.NONE);
    }

    void elements(int register, Consents each) {
        put(elements, register, each, each.isNone());
    }

    /** The same, with what is given anyway: of whom a register holds, unless the name stands for others as well. */
    private Consents known(int register) {
        return elements(register).plus(held.without(consent -> !consent.isOfOne()));
    }

    private static <T> void put(Map<Integer, T> facts, int register, T fact, boolean nothing) {
        if (register >= 0) {
            if (nothing) {
                facts.remove(register);
            } else {
                facts.put(register, fact);
            }
        }
    }

    /** Forgets consents; of the people whom something holds they stay given. */
    void forget(Predicate<Consent> gone) {
        held = held.without(gone);
        answers.replaceAll((register, answer) ->
                new Answer(answer.whenTrue().without(gone), answer.whenFalse().without(gone)));
    }

    /** Joins another way into this point; whether less is known now. */
    boolean join(ConsentState other) {
        boolean changed = false;
        for (int register : both(answers, other.answers)) {
            Answer mine = answer(register).plus(held);
            Answer met = mine.meet(other.answer(register).plus(other.held));
            changed |= !met.equals(mine);
            answer(register, met);
        }
        for (int register : both(elements, other.elements)) {
            Consents mine = known(register);
            Consents met = mine.meet(other.known(register));
            changed |= !met.equals(mine);
            elements(register, met);
        }
        Consents met = held.meet(other.held);
        changed |= !met.equals(held);
        held = met;
        return changed;
    }

    private static Set<Integer> both(Map<Integer, ?> mine, Map<Integer, ?> theirs) {
        Set<Integer> registers = new TreeSet<>(mine.keySet());
        registers.addAll(theirs.keySet());
        return registers;
    }
}
