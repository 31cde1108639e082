package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.KeptContainers.Answer;
import io.github.personaldata.checker.flow.close.OpenCalls.Call;
import io.github.personaldata.checker.flow.close.SymbolicShapes.Shape;
import io.github.personaldata.checker.flow.close.Writes.Written;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.PartTypes;
import io.github.personaldata.checker.flow.type.SingleObjects;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.flow.type.TypeKinds;
import io.github.personaldata.checker.flow.wire.Bean;
import io.github.personaldata.checker.flow.wire.Beans.Given;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What flows into a node of the joined graph: what was written to a field, passed to a parameter, or returned by a call. */
final class Predecessors {
    private final Program program;
    private final LabelTable labels;
    private final TypeKinds kinds;
    private final SingleObjects singles;
    private final SymbolicShapes shapes;
    private final Set<MethodId> roots;
    private final Wiring wiring;
    private final OpenCalls opens;
    private final Writes writes;
    private final KeptContainers containers;
    private final Map<MethodId, PartTypes> parts = new HashMap<>();
    private final Map<Answer, List<Before>> answers = new HashMap<>();

    Predecessors(
            Program program,
            TypeFacts types,
            LabelTable labels,
            Map<MethodId, Summary> summaries,
            Set<MethodId> roots,
            OpenCalls opens) {
        this.program = program;
        this.labels = labels;
        this.kinds = types.kinds();
        this.singles = types.singles();
        this.shapes = new SymbolicShapes(types, labels, summaries);
        this.roots = roots;
        this.wiring = new Wiring(program, types.beans());
        this.containers = new KeptContainers(program, types, summaries);
        this.opens = opens;
        this.writes = new Writes(summaries, roots, opens, wiring);
    }

    /** A node that flows into another, and how. */
    record Before(Node node, Trail trail) {}

    /** What flows into a node. */
    List<Before> of(Node node) {
        List<Before> before = new ArrayList<>();
        before(node, before);
        return before;
    }

    private void before(Node node, List<Before> before) {
        if (node.atom() instanceof Atom.Shaped shaped) {
            printed(node, shaped, before);
            return;
        }
        if (node.atom().path().given() < 0 && stored(node, before)) {
            return;
        }
        if (node.atom() instanceof Atom.Input input) {
            input(node, input, before);
        } else if (node.atom() instanceof Atom.Result result) {
            result(node, result, before);
        }
    }

    private void printed(Node node, Atom.Shaped shaped, List<Before> before) {
        if (SymbolicShapes.isOfAny(node)) {
            before.addAll(shapes.of(node).shared());
        } else if (isOpen(shaped) || !hasParts(node.method(), shaped)) {
            before.add(new Before(object(node, shaped), Trail.START));
        } else {
            Node any = SymbolicShapes.ofAny(shaped.type(), shaped.mechanism(), singles.exact(shaped.of()) != null);
            before.addAll(printedAs(node, shaped, any));
        }
    }

    /** The object that is printed. */
    static Node object(Node node, Atom.Shaped shaped) {
        return new Node(node.method(), shaped.of(), node.wide());
    }

    /** Whether it is more than a text or a number. */
    private boolean hasParts(MethodId method, Atom.Shaped shaped) {
        return shaped.of().isSymbolic()
                && shaped.mechanism() != Mechanism.WEAKLY_ANONYMISED
                && (!partTypes(method).isScalar(shaped.of())
                        || kinds.isOwn(partTypes(method).type(shaped.of())));
    }

    /** What a printed object shows that may be of any of these classes, as one node; null if they show nothing. */
    @Nullable
    Node anyOf(Collection<Seen> classes, Mechanism mechanism) {
        return shapes.ofAnyOf(classes, mechanism);
    }

    /**
     * What a printed object shows.
     *
     * @param any stands for any object of its class, printed
     */
    List<Before> printedAs(Node node, Atom.Shaped shaped, Node any) {
        List<Before> before = new ArrayList<>();
        Node object = object(node, shaped);
        Shape shape = shapes.of(any);
        if (!shape.shared().isEmpty()) {
            before.add(new Before(any, Trail.START));
            before.add(new Before(object, Trail.START));
        }
        for (Before part : shape.own()) {
            before.add(new Before(Shape.of(object, part, isOpen(shaped)), part.trail()));
        }
        // a library's object may print whatever was put into it, under whatever name a model gives it
        if (object.atom() instanceof Atom.Result || object.atom() instanceof Atom.Input && node.wide()) {
            for (Mechanism mechanism : shape.held()) {
                Atom printed = new Atom.Shaped(object.atom().then(Path.REST), mechanism, Type.OBJECT);
                before.add(new Before(new Node(node.method(), printed, node.wide()), Trail.START));
            }
        }
        return before;
    }

    private boolean stored(Node node, List<Before> before) {
        Path path = node.atom().path();
        int last = path.lastField();
        if (node.isWrites() && node.atom() instanceof Atom.Global global) {
            written(global.field(), path, before);
            wiring.into(global.field()).forEach(given -> made(given, path, before));
        } else if (last >= 0) {
            // what lies in a labelled field is that datum, whatever was stored there
            if (labels.ofField(path.selectors().get(last)) == null) {
                FieldId field = Path.field(path.selectors().get(last));
                Path below = path.from(last + 1);
                Node writes = isConstant(node.atom(), field)
                        ? Node.writes(((Atom.Global) node.atom()).field(), path)
                        : Node.writes(field, below);
                before.add(new Before(writes, Trail.START));
                if (!path.isCut()) {
                    Path holder = new Path(path.selectors().subList(0, last));
                    before.add(new Before(new Node(node.method(), node.atom().at(holder), node.wide()), Trail.START));
                }
            }
        } else if (node.atom() instanceof Atom.Global global) {
            if (labels.ofField(global.field().toString()) == null) {
                before.add(new Before(Node.writes(global.field(), path), Trail.START));
            }
        } else {
            return false;
        }
        return true;
    }

    /** Whether it is a final text or the like of an object that is the only one of its kind, such as an enum's constant: no other has it. */
    private boolean isConstant(Atom atom, FieldId field) {
        TypeInfo.FieldInfo info = program.field(field);
        return atom.path().selectors().size() == 1
                && info != null
                && kinds.isImmutable(info.type())
                && singles.keeps(atom.root(), field);
    }

    private void input(Node node, Atom.Input input, List<Before> before) {
        passed(opens.given(node.method(), input), before);
        if (node.wide()) {
            given(node.method(), input, before);
        }
        if (roots.contains(node.method())) {
            wiring.into(node.method(), input).forEach(given -> made(given, input.path(), before));
        }
    }

    private void result(Node node, Atom.Result result, List<Before> before) {
        Path path = result.path();
        passed(opens.results(node.method(), result.call(), path), before);
        opens.returningTo(node.method(), result.call()).forEach(target -> returned(target, path, before));
        Call call = new Call(node.method(), result.call());
        boolean kept = opens.keepsPlace(call);
        // a text has no parts: whatever was put into it is what it says
        boolean text = path.isEmpty()
                && result.call().isMade()
                && partTypes(node.method()).isScalar(result);
        for (Written write : writes.to(call)) {
            boolean here = write.method().equals(node.method());
            for (Path rest : text ? List.of(Path.EMPTY) : asked(path, write.edge())) {
                part(write, rest, here && (kept || node.wide()), Set.of(), before);
            }
        }
    }

    /** Whether the printed object may be of any class, or of one in the program that its library type says nothing of. */
    boolean isOpen(Atom.Shaped shaped) {
        return shaped.of().isSymbolic()
                && shaped.mechanism() != Mechanism.WEAKLY_ANONYMISED
                && (kinds.isOpen(shaped.type()) || kinds.isExtended(shaped.type()));
    }

    /** A class of objects. */
    record Seen(Type type, boolean exact) {}

    /** The class of the objects that a node stands for, where its type says more than that it is an object; null if it does not. */
    @Nullable
    Seen seen(Node node) {
        Atom atom = node.atom();
        if (atom instanceof Atom.Fresh fresh) {
            return fresh.isFunction() || kinds.isOpen(fresh.type()) ? null : new Seen(fresh.type(), true);
        }
        if (!atom.isSymbolic() || node.isWrites()) {
            return null;
        }
        Type type = partTypes(node.method()).type(atom);
        return kinds.isOpen(type) || kinds.isScalar(type) && !kinds.isOwn(type)
                ? null
                : new Seen(type, singles.exact(atom) != null);
    }

    /** Whether objects that are known to be of a class need not be asked what else they may be. */
    boolean isAll(Seen seen) {
        return seen.exact() || !kinds.isExtended(seen.type());
    }

    /** Unknown code may make any part of what it was given any part of its result, or hand it back as it is. */
    private static List<Path> asked(Path path, Edge edge) {
        if (!edge.to().path().equals(Path.of(Path.HELD))) {
            return path.askedOf(edge.to().path());
        }
        boolean whole = edge.from().path().isEmpty() && !path.isEmpty();
        return whole ? List.of(Path.EMPTY, path) : List.of(Path.EMPTY);
    }

    private void given(MethodId method, Atom.Input input, List<Before> before) {
        for (Written giving : writes.given(method)) {
            if (giving.edge().to() instanceof Exit.Given given && given.index() == input.index()) {
                for (Path rest : input.path().askedOf(given.path())) {
                    part(giving, rest, true, Set.of(Trail.Mark.WIDENED), before);
                }
            }
        }
    }

    private void part(Written write, Path rest, boolean wide, Set<Trail.Mark> marks, List<Before> before) {
        List<Before> found = new ArrayList<>();
        part(write.method(), write.edge().from(), rest, write.edge().trail().marked(marks), found);
        add(found, wide, before);
    }

    /** Adds the part of an origin that a path leads to, if its types allow that there is one, and what answers it where that is a container. */
    private void part(MethodId method, Atom from, Path rest, Trail trail, List<Before> before) {
        Atom part = partOf(method, from, rest);
        if (part != null) {
            before.add(new Before(new Node(method, part), trail));
        }
        for (Answer answer : containers.answers(method, from, rest, partTypes(method))) {
            answered(answer)
                    .forEach(
                            one -> before.add(new Before(one.node(), one.trail().then(trail))));
        }
    }

    /** What an answer comes from; it may come from containers that answer in turn, and so on round about. */
    private List<Before> answered(Answer first) {
        List<Before> known = answers.get(first);
        if (known != null) {
            return known;
        }
        List<Before> all = new ArrayList<>();
        Map<Answer, Trail> seen = new HashMap<>(Map.of(first, Trail.START));
        Deque<Answer> work = new ArrayDeque<>(seen.keySet());
        while (!work.isEmpty()) {
            Answer answer = work.remove();
            MethodId method = answer.method();
            Trail after = Objects.requireNonNull(seen.get(answer));
            for (Returning one : returning(method, answer.part())) {
                Trail trail = one.edge().trail().then(after);
                Atom part = partOf(method, one.edge().from(), one.rest());
                if (part != null) {
                    all.add(new Before(new Node(method, part, true), trail));
                }
                for (Answer more : containers.answers(method, one.edge().from(), one.rest(), partTypes(method))) {
                    if (seen.putIfAbsent(more, trail) == null) {
                        work.add(more);
                    }
                }
            }
        }
        answers.put(first, all);
        return all;
    }

    private @Nullable Atom partOf(MethodId method, Atom whole, Path path) {
        return partTypes(method).part(whole, path);
    }

    private PartTypes partTypes(MethodId method) {
        return parts.computeIfAbsent(method, m -> new PartTypes(program, kinds, singles, program.code(m)));
    }

    private void written(FieldId field, Path asked, List<Before> before) {
        for (Written write : writes.to(field)) {
            for (Path rest : asked.askedOf(write.rest())) {
                part(write, rest, writes.isLeftToGraph(write), Set.of(Trail.Mark.VIA_FIELD), before);
            }
        }
    }

    private void passed(List<OpenCalls.Passed> passed, List<Before> before) {
        for (OpenCalls.Passed one : passed) {
            List<Before> found = new ArrayList<>();
            part(one.method(), one.from(), one.rest(), one.trail(), found);
            add(found, one.wide(), before);
        }
    }

    private static void add(List<Before> found, boolean wide, List<Before> before) {
        for (Before one : found) {
            before.add(wide ? new Before(widened(one.node()), one.trail()) : one);
        }
    }

    private static Node widened(Node node) {
        return new Node(node.method(), node.atom(), true);
    }

    /** Whether it is known what a container gives there. */
    boolean isInjected(MethodId method, Atom.Input input) {
        return !wiring.into(method, input).isEmpty();
    }

    private void made(Given given, Path asked, List<Before> before) {
        Bean maker = given.bean();
        for (Path part : asked.askedOf(given.part())) {
            if (maker.method() != null) {
                returned(maker.method(), part, before);
            } else if (maker.field() != null) {
                before.add(new Before(Node.writes(maker.field(), part), Trail.START));
            }
        }
    }

    /** What comes of a call that runs a method: what it returns, throws or leaves in an argument. */
    private void returned(MethodId target, Path asked, List<Before> before) {
        for (Returning one : returning(target, asked)) {
            part(target, one.edge().from(), one.rest(), one.edge().trail(), before);
        }
    }

    /** Something that a call hands back, and what is asked for of it. */
    private record Returning(Edge edge, Path rest) {}

    private List<Returning> returning(MethodId target, Path asked) {
        Exit whole = whole(target, asked);
        Path part = whole instanceof Exit.Returned ? asked : asked.from(1);
        List<Returning> all = new ArrayList<>();
        for (Edge edge : writes.handedBack(target, whole)) {
            part.askedOf(edge.to().path()).forEach(rest -> all.add(new Returning(edge, rest)));
        }
        return all;
    }

    private Exit whole(MethodId target, Path asked) {
        Code code = program.code(target);
        if (asked.given() >= 0) {
            return new Exit.Parameter(code == null ? -1 : code.parameters() - 1 - asked.given(), Path.EMPTY);
        }
        return asked.isThrown() ? new Exit.Thrown(Path.EMPTY) : new Exit.Returned(Path.EMPTY);
    }
}
