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
        Atom inner = atom.printed();
        if (inner instanceof Atom.Result result && result.in() != null) {
            Atom there = new Atom.Result(null, result.call(), result.type(), result.path());
            method = result.in();
            atom = atom.printing(there);
        }
    }

    /** Selectors below the last field that are told apart. */
    private static final int DEEP = 1;

    /** The same for nodes that stand for what any caller gives: whose part it is, is not known there anyway. */
    private static final int DEEP_WIDE = 0;

    private static final MethodId ANYWHERE = new MethodId("", "anywhere", List.of());

    /** What is written to a field anywhere in the program. */
    static Node writes(FieldId field, Path below) {
        return new Node(ANYWHERE, new Atom.Global(field, below));
    }

    /** Whether it only stands for the writes to a field. */
    boolean isWrites() {
        return method.equals(ANYWHERE);
    }

    /** Whether it is what comes out of an object, not the object. */
    boolean isPrinted() {
        return atom instanceof Atom.Shaped;
    }

    /** The same with a coarser path: in recursions every combination of selectors would be a node. */
    Node coarser() {
        Atom of = atom.printed();
        Path path = of.path().coarser(wide ? DEEP_WIDE : DEEP);
        if (path.equals(of.path())) {
            return this;
        }
        return new Node(method, atom.printing(of.at(path)), wide);
    }

    /**
     * Whether the other one is the object that holds this field. It does not flow into it: only what the object is as a whole, such as a datum,
     * this is, too.
     */
    boolean isHeldBy(Node other) {
        return !isWrites() && atom.path().lastField() >= 0 && !other.isWrites();
    }
}
