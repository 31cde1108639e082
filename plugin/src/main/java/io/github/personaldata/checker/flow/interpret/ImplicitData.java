package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.link.program.MethodId;

/**
 * Objects of libraries that are a datum and hold others that are one, such as the cookies of a request and the value of a cookie: what such a
 * method answers is told as the nearer datum, and not as the one around it as well.
 */
final class ImplicitData {
    private ImplicitData() {}

    /** The call, on a receiver without the data that the method's own result stands for. */
    static CallSite called(LabelTable labels, CallSite at, MethodId method) {
        String label = at.hasReceiver() ? labels.ofResult(method) : null;
        if (label == null || !labels.label(label).isImplicit()) {
            return at;
        }
        Value others = at.receiver()
                .filter(atom -> !(atom instanceof Atom.Source source
                        && labels.label(source.label()).isImplicit()));
        return others == at.receiver() ? at : at.withReceiver(others);
    }
}
