package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;

/**
 * One data element that reaches one sink.
 *
 * @param readIn method in which the label is read
 * @param path from the declaration to the sink, for people
 * @param marks how it was found: {@code via-field}, {@code via-name}, {@code via-unmodelled}, {@code widened},
 *     {@code subject-unverified}
 * @param anonymisedWeakly a weak anonymiser was passed on the way
 * @param wholeObject other labels of the same object that came out with it
 * @param consents asked for on every way to the sink, sorted
 */
public record Flow(
        Label label,
        MethodId readIn,
        Sink sink,
        List<Step> path,
        List<String> marks,
        boolean anonymisedWeakly,
        List<Label> wholeObject,
        List<HeldConsent> consents) {
    public Flow {
        path = List.copyOf(path);
        marks = List.copyOf(marks);
        wholeObject = List.copyOf(wholeObject);
        consents = List.copyOf(consents);
    }

    /** A flow on whose way nobody is asked. */
    public Flow(
            Label label,
            MethodId readIn,
            Sink sink,
            List<Step> path,
            List<String> marks,
            boolean anonymisedWeakly,
            List<Label> wholeObject) {
        this(label, readIn, sink, path, marks, anonymisedWeakly, wholeObject, List.of());
    }

    /** The same into another sink. */
    public Flow to(Sink other) {
        return new Flow(label, readIn, other, path, marks, anonymisedWeakly, wholeObject, consents);
    }
}
