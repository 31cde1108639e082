package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.List;

/**
 * A node of the joined graph: an origin in the terms of a method.
 *
 * @param wide whether it stands for what the method is given by any caller
 */
record Node(MethodId method, Atom atom, boolean wide) {
    Node(MethodId method, Atom atom) {
        this(method, atom, false);
    }

    Node {
        Atom inner = atom instanceof Atom.Shaped shaped ? shaped.of() : atom;
        if (inner instanceof Atom.Result result && result.in() != null) {
            Atom there = new Atom.Result(null, result.call(), result.type(), result.path());
            method = result.in();
            atom = atom instanceof Atom.Shaped shaped
                    ? new Atom.Shaped(there, shaped.mechanism(), shaped.type())
                    : there;
        }
    }

    private static final MethodId ANYWHERE = new MethodId("", "", List.of());

    /** What is written to a field anywhere in the program. */
    static Node writes(FieldId field, Path below) {
        return new Node(ANYWHERE, new Atom.Global(field, below));
    }

    /** Whether it only stands for the writes to a field. */
    boolean isWrites() {
        return method.equals(ANYWHERE);
    }
}
