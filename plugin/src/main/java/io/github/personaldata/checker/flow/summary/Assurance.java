package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;

/**
 * What a method assures about the consent of persons, in its own terms.
 *
 * @param returning what is given when it has returned; {@link Consents#NEVER} if it never does
 * @param whenTrue what is given when it has returned true, or an object rather than null
 * @param whenFalse what is given when it has returned false or null
 * @param elements what is given for each person in what it has returned, such as a list
 * @param within what is given wherever it calls or creates others
 */
public record Assurance(
        Consents returning, Consents whenTrue, Consents whenFalse, Consents elements, List<Within> within) {
    /** A method that knows nothing of consent. */
    public static final Assurance NONE =
            new Assurance(Consents.NONE, Consents.NONE, Consents.NONE, Consents.NONE, List.of());

    /** A method that never returns. */
    public static final Assurance LEAVES_NEVER =
            new Assurance(Consents.NEVER, Consents.NEVER, Consents.NEVER, Consents.NEVER, List.of());

    public Assurance {
        within = List.copyOf(within);
    }

    /**
     * Purposes that somebody has consented to wherever the method calls another one, or makes the function that it is.
     *
     * @param purposes sorted
     */
    public record Within(MethodId callee, List<String> purposes) {
        public Within {
            purposes = List.copyOf(purposes);
        }
    }

    /** Whether there is nothing to say. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with other calls. */
    public Assurance within(List<Within> others) {
        return new Assurance(returning, whenTrue, whenFalse, elements, others);
    }

    /** One or the other, by which of two methods is run. */
    public Assurance meet(Assurance other) {
        return new Assurance(
                returning.meet(other.returning),
                whenTrue.meet(other.whenTrue),
                whenFalse.meet(other.whenFalse),
                elements.meet(other.elements),
                List.of());
    }
}
