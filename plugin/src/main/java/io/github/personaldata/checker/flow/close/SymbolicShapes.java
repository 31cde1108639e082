package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.Predecessors.Before;
import io.github.personaldata.checker.flow.close.Predecessors.Seen;
import io.github.personaldata.checker.flow.label.LabelTable;
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
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of a printed object that no method made in sight: the parts that its class says, one level at a time. What lies in fields is
 * the same for all objects of the class, since the joined graph does not tell their fields apart.
 */
final class SymbolicShapes {
    private static final MethodId PRINTING = new MethodId("", "printing", List.of());
    private static final Atom ANY = new Atom.Global(new FieldId("", "any"), Path.EMPTY);

    private final TypeFacts types;
    private final LabelTable labels;
    private final Map<MethodId, Summary> summaries;
    private final Map<Node, Shape> known = new HashMap<>();
    private final Map<Set<Node>, Node> crowds = new HashMap<>();

    SymbolicShapes(TypeFacts types, LabelTable labels, Map<MethodId, Summary> summaries) {
        this.types = types;
        this.labels = labels;
        this.summaries = summaries;
    }

    /**
     * What comes out of any object of a class when it is printed.
     *
     * @param exact whether objects of its subclasses are left out
     */
    static Node ofAny(Type type, Mechanism mechanism, boolean exact) {
        return new Node(PRINTING, new Atom.Shaped(ANY, mechanism, type), !exact);
    }

    /** Whether a node stands for any object of a class, printed. */
    static boolean isOfAny(Node node) {
        return node.atom() instanceof Atom.Shaped shaped && shaped.of().equals(ANY);
    }

    /**
     * The parts of a printed object.
     *
     * @param shared what lies in fields, and what methods make without the object
     * @param own parts that each object has for itself, such as the elements of a list
     * @param held how what unknown code put into it comes out, if it does
     */
    record Shape(List<Before> shared, List<Before> own, List<Mechanism> held) {
        boolean isEmpty() {
            return shared.isEmpty() && own.isEmpty() && held.isEmpty();
        }

        /**
         * A part that the object has for itself, of that object.
         *
         * @param open whether the part, too, shows what the classes that reach it show
         */
        static Node of(Node object, Before part, boolean open) {
            Atom atom = part.node().atom();
            Atom there = atom instanceof Atom.Shaped shaped
                    ? new Atom.Shaped(
                            object.atom().then(shaped.of().path()),
                            shaped.mechanism(),
                            open ? Type.OBJECT : shaped.type())
                    : object.atom().then(atom.path());
            return new Node(object.method(), there, object.wide());
        }
    }

    /** The shape of any object of a class. */
    Shape of(Node printed) {
        Shape shape = known.get(printed);
        if (shape == null) {
            shape = find((Atom.Shaped) printed.atom(), !printed.wide());
            known.put(printed, shape);
        }
        return shape;
    }

    /**
     * What comes out of an object that may be of any of these classes, as one node; null if nothing does. The same classes are often met in
     * many places.
     */
    @Nullable
    Node ofAnyOf(Collection<Seen> classes, Mechanism mechanism) {
        Set<Node> showing = new LinkedHashSet<>();
        for (Seen seen : classes) {
            Node any = ofAny(seen.type(), mechanism, seen.exact());
            if (!of(any).isEmpty()) {
                showing.add(any);
            }
        }
        return showing.isEmpty() ? null : crowds.computeIfAbsent(showing, this::crowd);
    }

    private Node crowd(Set<Node> showing) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Node, Before> own = new LinkedHashMap<>();
        Set<Mechanism> held = new LinkedHashSet<>();
        Mechanism mechanism = Mechanism.TEXT;
        for (Node any : showing) {
            Shape one = of(any);
            mechanism = ((Atom.Shaped) any.atom()).mechanism();
            if (!one.shared().isEmpty()) {
                shape.shared().add(new Before(any, Trail.START));
            }
            one.own().forEach(part -> own.putIfAbsent(part.node(), part));
            held.addAll(one.held());
        }
        shape.own().addAll(own.values());
        shape.held().addAll(held);
        Type classes = new Type.ClassType("<" + crowds.size() + ">", List.of());
        Node node = ofAny(classes, mechanism, true);
        known.put(node, shape);
        return node;
    }

    private Shape find(Atom.Shaped shaped, boolean exact) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Part part : types.shapes().of(shaped.type(), shaped.mechanism(), exact)) {
            if (part instanceof Part.Whole) {
                shape.own().add(new Before(new Node(PRINTING, ANY), Trail.START));
            } else if (part instanceof Part.Selected selected) {
                Atom inner = new Atom.Shaped(ANY.then(selected.path()), selected.mechanism(), selected.type());
                add(PRINTING, inner, Trail.START, shape);
            } else if (part instanceof Part.Called called) {
                called(called, shape);
            } else if (part instanceof Part.Written written) {
                written(written, shape);
            } else if (part instanceof Part.Held library) {
                shape.held().add(library.mechanism());
            }
        }
        return shape;
    }

    private void add(MethodId method, Atom atom, Trail trail, Shape shape) {
        Atom of = atom.printed();
        if (atom instanceof Atom.Shaped shaped
                && of.equals(ANY)
                && !types.kinds().isOpen(shaped.type())) {
            shape.shared().add(new Before(ofAny(shaped.type(), shaped.mechanism(), false), trail));
        } else if (!of.root().equals(ANY)) {
            shape.shared().add(new Before(new Node(method, atom), trail));
        } else if (of.path().isEmpty() || !Path.isField(of.path().selectors().get(0))) {
            shape.own().add(new Before(new Node(PRINTING, atom), trail));
        } else {
            Atom field = new Atom.Global(
                    Path.field(of.path().selectors().get(0)), of.path().from(1));
            shape.shared().add(new Before(new Node(PRINTING, atom.printing(field)), trail));
        }
    }

    private void called(Part.Called called, Shape shape) {
        String label = labels.ofResult(called.method());
        if (labels.isCleared(called.method())) {
            return;
        }
        if (label != null) {
            shape.shared().add(new Before(new Node(PRINTING, new Atom.Source(label)), Trail.START));
        }
        returned(called.method(), called.mechanism(), called.type(), shape);
    }

    private void returned(MethodId method, @Nullable Mechanism mechanism, Type type, Shape shape) {
        Summary summary = summaries.get(method);
        if (summary == null) {
            return;
        }
        for (Edge edge : summary.edges()) {
            if (edge.to() instanceof Exit.Returned out) {
                for (Edge from : origins(summary, edge)) {
                    add(method, shown(of(from.from(), 0, ANY), mechanism, type, out.path()), from.trail(), shape);
                }
            }
        }
    }

    /** What a method writes of the object, or of a part of it. */
    private void written(Part.Written written, Shape shape) {
        Summary summary = summaries.get(written.method());
        if (summary == null) {
            return;
        }
        for (Edge edge : summary.edges()) {
            boolean out = written.out() == Part.Written.RESULT
                    ? edge.to() instanceof Exit.Returned
                    : edge.to() instanceof Exit.Parameter to && to.index() == written.out();
            for (Edge from : out ? origins(summary, edge) : List.<Edge>of()) {
                for (Atom part : unwritten(written.of())) {
                    Atom origin = of(from.from(), written.object(), part);
                    add(
                            written.method(),
                            shown(
                                    origin,
                                    written.mechanism(),
                                    Type.OBJECT,
                                    edge.to().path()),
                            from.trail(),
                            shape);
                }
            }
        }
    }

    /** What a part of any object may be, before it is written. */
    private List<Atom> unwritten(@Nullable Part part) {
        if (part instanceof Part.Selected selected) {
            return List.of(ANY.then(selected.path()));
        }
        if (!(part instanceof Part.Called called)) {
            return List.of(ANY);
        }
        Summary summary = summaries.get(called.method());
        return summary == null
                ? List.of()
                : summary.edges().stream()
                        .filter(edge -> edge.to().equals(new Exit.Returned(Path.EMPTY)))
                        .map(edge -> of(edge.from(), 0, ANY))
                        .toList();
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

    private Atom shown(Atom origin, @Nullable Mechanism mechanism, Type whole, Path below) {
        if (mechanism == null || !origin.carries() || origin instanceof Atom.Shaped) {
            return origin;
        }
        Type type = whole;
        for (String selector : below.selectors()) {
            type = types.kinds().part(type, selector);
        }
        return new Atom.Shaped(origin, mechanism, type);
    }

    /** An origin in a method, where what it was given in a register is known. */
    private static Atom of(Atom from, int register, Atom given) {
        return from.printed() instanceof Atom.Input input && input.index() == register
                ? from.printing(given.then(input.path()))
                : from;
    }
}
