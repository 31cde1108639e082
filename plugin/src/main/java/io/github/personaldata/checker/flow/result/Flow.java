package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One data element that reaches one sink.
 *
 * @param readIn method in which the label is read
 * @param path from the declaration to the sink, for people
 * @param marks how it was found: {@code via-field}, {@code via-name}, {@code via-unmodelled}, {@code widened},
 *     {@code subject-unverified}, {@code not-used}
 * @param anonymisedWeakly a weak anonymiser was passed on the way
 * @param wholeObject other labels of the same object that came out with it
 * @param consents asked for on every way to the sink, sorted
 * @param workedFor code on the way that works for purposes
 */
public record Flow(
        Label label,
        MethodId readIn,
        Sink sink,
        List<Step> path,
        List<String> marks,
        boolean anonymisedWeakly,
        List<Label> wholeObject,
        List<HeldConsent> consents,
        List<WorkedFor> workedFor) {
    public Flow {
        path = List.copyOf(path);
        marks = List.copyOf(marks);
        wholeObject = List.copyOf(wholeObject);
        consents = List.copyOf(consents);
        workedFor = List.copyOf(workedFor);
    }

    /** The mark of what a recipient's own code leaves in the object that it is given. */
    public static final String UNUSED = "not-used";

    /** A flow on whose way nobody is asked, and no code works for a purpose. */
    public Flow(
            Label label,
            MethodId readIn,
            Sink sink,
            List<Step> path,
            List<String> marks,
            boolean anonymisedWeakly,
            List<Label> wholeObject) {
        this(label, readIn, sink, path, marks, anonymisedWeakly, wholeObject, List.of(), List.of());
    }

    /** The same with one more mark. */
    public Flow marked(String mark) {
        List<String> all = Stream.concat(marks.stream(), Stream.of(mark))
                .distinct()
                .sorted()
                .toList();
        return new Flow(label, readIn, sink, path, all, anonymisedWeakly, wholeObject, consents, workedFor);
    }

    /** The same into another sink. */
    public Flow to(Sink other) {
        return new Flow(label, readIn, other, path, marks, anonymisedWeakly, wholeObject, consents, workedFor);
    }
}
