package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.Targets;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All summaries joined: origins of one method led back to the origins, in other methods, that flow into them. */
final class JoinedGraph {
    private static final int SEARCH = 20_000;

    /** How far a function is followed back to where it was made. */
    private static final int FUNCTIONS = 1_000;

    private final Program program;
    private final Map<MethodId, Summary> summaries;
    private final Targets targets;
    private final SymbolicShapes shapes;
    private final Set<MethodId> roots;
    private final Wiring wiring;
    private final Map<Node, List<Reached>> receivers = new HashMap<>();
    private final Map<FieldId, List<Written>> writes = new HashMap<>();
    private final Map<MethodId, List<Caller>> openCallers = new HashMap<>();
    private final Map<Caller, List<MethodId>> openTargets = new HashMap<>();

    JoinedGraph(Program program, TypeFacts types, Map<MethodId, Summary> summaries, Set<MethodId> roots) {
        this.program = program;
        this.summaries = summaries;
        this.targets = types.targets();
        this.shapes = new SymbolicShapes(types, summaries);
        this.roots = roots;
        this.wiring = new Wiring(program, summaries.keySet());
        summaries.values().forEach(this::indexWrites);
        summaries.values().forEach(this::indexOpens);
    }

    /** An origin in the terms of a method. */
    record Node(MethodId method, Atom atom) {}

    /** A node and the trail from it to where the search began. */
    record Reached(Node node, Trail trail) {}

    private record Written(MethodId method, Edge edge, Path rest) {}

    private record Caller(MethodId method, OpenCall open) {}

    private void indexWrites(Summary summary) {
        for (Edge edge : summary.edges()) {
            if (edge.to() instanceof Exit.Field field) {
                add(summary, edge, field.field(), field.path());
            } else if (edge.to() instanceof Exit.Parameter parameter && roots.contains(summary.method())) {
                int last = parameter.path().lastField();
                if (last >= 0) {
                    String selector = parameter.path().selectors().get(last);
                    add(summary, edge, field(selector), parameter.path().from(last + 1));
                }
            }
        }
    }

    private void add(Summary summary, Edge edge, FieldId field, Path rest) {
        writes.computeIfAbsent(field, f -> new ArrayList<>()).add(new Written(summary.method(), edge, rest));
    }

    private static FieldId field(String selector) {
        int hash = selector.indexOf('#');
        return new FieldId(selector.substring(0, hash), selector.substring(hash + 1));
    }

    private void indexOpens(Summary summary) {
        for (OpenCall open : summary.opens()) {
            Caller caller = new Caller(summary.method(), open);
            TreeSet<MethodId> found = new TreeSet<>();
            List<MethodId> few = targets.byHierarchy(open.method().owner(), open.method());
            boolean joined = targets.isOwn(open.method()) && few != null && !few.isEmpty();
            // the classes of the program were joined where the call stands; what is open is only whether a lambda is
            // meant
            if (!joined && !open.method().owner().equals("java.lang.Object")) {
                found.addAll(targets.allByHierarchy(open.method().owner(), open.method()));
            }
            for (Atom receiver : open.receivers()) {
                functions(new Node(summary.method(), receiver), found);
            }
            openTargets.put(caller, List.copyOf(found));
            for (MethodId target : found) {
                openCallers.computeIfAbsent(target, m -> new ArrayList<>()).add(caller);
            }
        }
    }

    private void functions(Node start, Set<MethodId> found) {
        for (Reached reached : receivers.computeIfAbsent(start, node -> search(node, FUNCTIONS))) {
            if (reached.node().atom() instanceof Atom.Fresh fresh && fresh.function() != null) {
                found.add(fresh.function());
            }
        }
    }

    /** Everything that flows into an origin, itself first, nearest first. */
    List<Reached> search(Node start) {
        return search(start, SEARCH);
    }

    private List<Reached> search(Node start, int most) {
        List<Reached> order = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Deque<Reached> work = new ArrayDeque<>();
        work.add(new Reached(start, Trail.START));
        seen.add(start);
        while (!work.isEmpty() && order.size() < most) {
            Reached at = work.poll();
            order.add(at);
            for (Reached before : before(at)) {
                if (seen.add(before.node())) {
                    work.add(before);
                }
            }
        }
        return order;
    }

    private List<Reached> before(Reached at) {
        MethodId method = at.node().method();
        Atom atom = at.node().atom();
        List<Reached> before = new ArrayList<>();
        if (atom instanceof Atom.Shaped shaped) {
            shapes.of(at, shaped, before);
        } else if (atom instanceof Atom.Global global) {
            int last = global.path().lastField();
            FieldId field =
                    last < 0 ? global.field() : field(global.path().selectors().get(last));
            written(field, global.path().from(last + 1), at, before);
        } else if (atom instanceof Atom.Input input) {
            int last = input.path().lastField();
            if (last >= 0) {
                written(field(input.path().selectors().get(last)), input.path().from(last + 1), at, before);
            }
            arguments(method, input, at, before);
            for (MethodId maker : roots.contains(method) ? wiring.into(method, input) : List.<MethodId>of()) {
                returned(maker, input.path(), at, before);
            }
        } else if (atom instanceof Atom.Result result) {
            int last = result.path().lastField();
            if (last >= 0) {
                written(
                        field(result.path().selectors().get(last)),
                        result.path().from(last + 1),
                        at,
                        before);
            }
            results(method, result, at, before);
        }
        return before;
    }

    private void written(FieldId field, Path asked, Reached at, List<Reached> before) {
        for (Written write : writes.getOrDefault(field, List.of())) {
            for (Path rest : residuals(write.rest(), asked)) {
                Trail trail = write.edge().trail().then(at.trail()).marked(Set.of(Trail.Mark.VIA_FIELD));
                before.add(
                        new Reached(new Node(write.method(), write.edge().from().then(rest)), trail));
            }
        }
    }

    private void arguments(MethodId method, Atom.Input input, Reached at, List<Reached> before) {
        Code code = program.code(method);
        if (code == null) {
            return;
        }
        for (Caller caller : openCallers.getOrDefault(method, List.of())) {
            int passed = caller.open().method().parameters().size();
            int first = code.parameters() - passed;
            if (code.hasReceiver() && input.index() == 0) {
                for (Atom receiver : caller.open().receivers()) {
                    before.add(new Reached(new Node(caller.method(), receiver.then(input.path())), at.trail()));
                }
            }
            for (Summary.Argument argument : caller.open().arguments()) {
                if (argument.index() + first != input.index()) {
                    continue;
                }
                for (Path rest : residuals(argument.path(), input.path())) {
                    Trail trail = argument.trail().then(at.trail());
                    before.add(new Reached(
                            new Node(caller.method(), argument.from().then(rest)), trail));
                }
            }
        }
    }

    private void results(MethodId method, Atom.Result result, Reached at, List<Reached> before) {
        Summary summary = summaries.get(method);
        if (summary == null) {
            return;
        }
        for (OpenCall open : summary.opens()) {
            if (!open.key().equals(result.call())) {
                continue;
            }
            for (MethodId target : openTargets.getOrDefault(new Caller(method, open), List.of())) {
                returned(target, result.path(), at, before);
            }
        }
    }

    private void returned(MethodId target, Path asked, Reached at, List<Reached> before) {
        Summary callee = summaries.get(target);
        for (Edge edge : callee == null ? List.<Edge>of() : callee.edges()) {
            for (Path rest : edge.to() instanceof Exit.Returned out ? residuals(out.path(), asked) : List.<Path>of()) {
                Trail trail = edge.trail().then(at.trail());
                before.add(new Reached(new Node(target, edge.from().then(rest)), trail));
            }
        }
    }

    /**
     * What is still asked for of a value written at {@code written}; nothing if the two do not meet. What an object only holds may be the part
     * that is asked for or have it as a part in turn.
     */
    static List<Path> residuals(Path written, Path asked) {
        int common = Math.min(written.selectors().size(), asked.selectors().size());
        for (int i = 0; i < common; i++) {
            String one = written.selectors().get(i);
            String other = asked.selectors().get(i);
            boolean meets = one.equals(other)
                    || one.equals(Path.REST)
                    || other.equals(Path.REST)
                    || one.equals(Path.HELD)
                    || one.startsWith("[") && other.startsWith("[") && isElement(one) && isElement(other);
            if (!meets) {
                return List.of();
            }
        }
        int length = written.selectors().size();
        if (length > asked.selectors().size()) {
            boolean partOfScalar =
                    length == asked.selectors().size() + 1 && written.last().equals(Path.HELD);
            return partOfScalar ? List.of(Path.EMPTY) : List.of();
        }
        boolean held = length > 0
                && written.last().equals(Path.HELD)
                && !asked.selectors().get(length - 1).equals(Path.HELD);
        return held ? List.of(asked.from(length), asked.from(length - 1)) : List.of(asked.from(length));
    }

    private static boolean isElement(String selector) {
        return selector.equals(Path.ELEMENTS) || Character.isDigit(selector.charAt(1));
    }
}
