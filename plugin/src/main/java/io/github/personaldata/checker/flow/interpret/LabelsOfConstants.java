package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;

/**
 * What a callee puts into a labelled member has that label from then on. Where it only puts there what it is given, and a caller gives it
 * constants, there is no datum that the label could be of.
 */
final class LabelsOfConstants {
    private final LabelTable labels;
    private final List<Edge> edges;
    private final List<Type> types;

    /** Of a callee with these edges, whose arguments are of these static types. */
    LabelsOfConstants(LabelTable labels, List<Edge> edges, List<Type> types) {
        this.labels = labels;
        this.edges = edges;
        this.types = types;
    }

    /** Whether an edge says no more than that constants, which this caller gives, get the label of the member they are put into. */
    boolean isLabel(Edge edge, Substitution symbols) {
        Path to = edge.to().path();
        boolean label = edge.from() instanceof Atom.Source source
                && !to.isEmpty()
                && source.label().equals(labels.ofField(to.last()));
        if (!label) {
            return false;
        }
        boolean given = false;
        for (Edge other : edges) {
            if (other.from().equals(edge.from())
                    || !other.to().equals(edge.to())
                    || other.from().isText()) {
                continue;
            }
            if (!(other.from() instanceof Atom.Input input) || !isConstant(input, symbols.of(input))) {
                return false;
            }
            given = true;
        }
        return given;
    }

    /** Nothing at all is null where a text is asked for; of a number or truth value it may be the outcome of a comparison. */
    private boolean isConstant(Atom.Input input, Value given) {
        if (!given.isEmpty()) {
            return given.atoms().stream().allMatch(Atom::isText);
        }
        Type type = input.path().isEmpty() && input.index() < types.size() ? types.get(input.index()) : Type.OBJECT;
        return type.equals(Type.NULL) || type.erasure().equals("java.lang.String");
    }
}
