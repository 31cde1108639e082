package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Origins that depend on no caller and leave a method together become one: a node of the joined graph stands for them, so that callers, and
 * theirs, carry one origin instead of all. Nothing is lost by it: what depends on no caller means the same everywhere.
 */
final class Joining {
    /** So many leave one by one. */
    private static final int FEW = 3;

    /** Begins the call chains that name such nodes. */
    private static final int JOINED = -20;

    private final Program program;
    private final MethodId method;
    private final Set<Sites> relative;
    private final List<Edge> edges = new ArrayList<>();

    Joining(Program program, MethodId method, Set<Sites> relative) {
        this.program = program;
        this.method = method;
        this.relative = relative;
    }

    /** The same edges with such origins joined. */
    List<Edge> of(List<Edge> all) {
        Map<Exit, List<Edge>> leaving = new LinkedHashMap<>();
        for (Edge edge : all) {
            if (isSeenByCallers(edge.to()) && isTheSameEverywhere(edge.from())) {
                leaving.computeIfAbsent(edge.to(), e -> new ArrayList<>()).add(edge);
            } else {
                edges.add(edge);
            }
        }
        leaving.forEach((exit, together) -> {
            if (together.size() <= FEW) {
                edges.addAll(together);
            } else {
                join(exit, together);
            }
        });
        return edges;
    }

    private void join(Exit exit, List<Edge> together) {
        // named after the exit, so that the name stays while what leaves there grows
        Sites name = new Sites(List.of(JOINED, exit.toString().hashCode()));
        for (Edge edge : together) {
            edges.add(new Edge(edge.from(), new Exit.Result(name, Path.EMPTY), edge.trail()));
        }
        edges.add(new Edge(new Atom.Result(name, type(exit)), exit, Trail.START));
    }

    private boolean isSeenByCallers(Exit exit) {
        return exit instanceof Exit.Returned
                || exit instanceof Exit.Parameter
                || exit instanceof Exit.Thrown
                || exit instanceof Exit.Result result && result.in() == null && relative.contains(result.call());
    }

    private boolean isTheSameEverywhere(Atom atom) {
        Sites call = atom.resultOf();
        return atom.carries() && !atom.dependsOnCaller() && (call == null || !relative.contains(call));
    }

    private Type type(Exit exit) {
        int last = exit.path().lastField();
        if (last >= 0 && last == exit.path().selectors().size() - 1) {
            FieldId id = Path.field(exit.path().last());
            FieldInfo field = program.field(id);
            return field == null ? Type.OBJECT : field.type();
        }
        MethodInfo info = exit.equals(new Exit.Returned(Path.EMPTY)) ? program.method(method) : null;
        return info == null ? Type.OBJECT : info.result();
    }
}
