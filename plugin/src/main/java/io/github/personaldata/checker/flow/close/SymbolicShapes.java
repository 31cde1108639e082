package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.Predecessors.Before;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.ObjectShapes.Part;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes out of a printed object that no method made in sight: the parts that its type says, one level at a time. */
final class SymbolicShapes {
    private final TypeFacts types;
    private final Map<MethodId, Summary> summaries;
    private final Parts allowed;

    SymbolicShapes(TypeFacts types, Map<MethodId, Summary> summaries, Parts allowed) {
        this.types = types;
        this.summaries = summaries;
        this.allowed = allowed;
    }

    /** Tells which parts origins may have. */
    interface Parts {
        /** The part of an origin that a path leads to; null if its type has none. */
        @Nullable
        Atom of(MethodId method, Atom whole, Path path);

        /** Whether an origin has no parts. */
        boolean isScalar(MethodId method, Atom atom);
    }

    /** Adds the parts of the printed object. */
    void of(MethodId method, Atom.Shaped shaped, List<Before> parts) {
        Atom object = shaped.of();
        if (!object.isSymbolic()
                || allowed.isScalar(method, object)
                || shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED) {
            parts.add(new Before(new Node(method, object), Trail.START));
            return;
        }
        boolean exact = types.singles().exact(object) != null;
        for (Part part : types.shapes().of(shaped.type(), shaped.mechanism(), exact)) {
            if (part instanceof Part.Whole) {
                parts.add(new Before(new Node(method, object), Trail.START));
            } else if (part instanceof Part.Selected selected) {
                Atom inner = allowed.of(method, object, selected.path());
                if (inner != null) {
                    Atom shown = new Atom.Shaped(inner, selected.mechanism(), selected.type());
                    parts.add(new Before(new Node(method, shown), Trail.START));
                }
            } else if (part instanceof Part.Called called) {
                called(method, object, called, parts);
            } else if (part instanceof Part.Held held && object instanceof Atom.Result result) {
                boolean made = result.path().isEmpty() && result.call().isMade();
                Atom below = object.then(made ? Path.REST : Path.HELD);
                parts.add(new Before(
                        new Node(method, new Atom.Shaped(below, held.mechanism(), Type.OBJECT)), Trail.START));
            }
        }
    }

    private void called(MethodId method, Atom object, Part.Called called, List<Before> parts) {
        Summary summary = summaries.get(called.method());
        for (Edge edge : summary == null ? List.<Edge>of() : summary.edges()) {
            if (edge.to() instanceof Exit.Returned out) {
                for (Edge from : origins(Objects.requireNonNull(summary), edge)) {
                    Node origin = origin(method, object, called.method(), from.from());
                    Node shown = new Node(origin.method(), shown(origin.atom(), called, out.path()));
                    parts.add(new Before(shown, from.trail()));
                }
            }
        }
    }

    /** An edge with its origin led back to what flows into it within the method: results of its calls stand for what it is given. */
    private static List<Edge> origins(Summary summary, Edge edge) {
        List<Edge> origins = new ArrayList<>();
        Set<Atom> seen = new HashSet<>(Set.of(edge.from()));
        Deque<Edge> work = new ArrayDeque<>(List.of(edge));
        while (!work.isEmpty()) {
            Edge next = work.remove();
            origins.add(next);
            Sites call = next.from().resultOf();
            for (Edge into : call == null ? List.<Edge>of() : summary.edges()) {
                boolean here = into.to() instanceof Exit.Result out
                        && out.in() == null
                        && out.call().equals(call);
                Atom from = into.to().path().isEmpty()
                        ? into.from().then(next.from().path())
                        : into.from();
                if (here && seen.add(from)) {
                    work.add(new Edge(from, edge.to(), into.trail().then(next.trail())));
                }
            }
        }
        return origins;
    }

    private Atom shown(Atom origin, Part.Called called, Path below) {
        if (called.mechanism() == null || !origin.carries() || origin instanceof Atom.Shaped) {
            return origin;
        }
        Type type = called.type();
        for (String selector : below.selectors()) {
            type = types.kinds().part(type, selector);
        }
        return new Atom.Shaped(origin, called.mechanism(), type);
    }

    /** An origin of what a method returns, seen from where it was called on that object. */
    private static Node origin(MethodId caller, Atom object, MethodId callee, Atom from) {
        if (from instanceof Atom.Input input) {
            return new Node(caller, object.then(input.path()));
        }
        return from instanceof Atom.Shaped shaped && shaped.of() instanceof Atom.Input input
                ? new Node(caller, new Atom.Shaped(object.then(input.path()), shaped.mechanism(), shaped.type()))
                : new Node(callee, from);
    }
}
