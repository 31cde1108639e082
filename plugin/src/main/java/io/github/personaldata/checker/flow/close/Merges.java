package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Merge;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where data elements that share no purpose come together: at the statements that bring one into an object which holds the other, and
 * at the calls that send or store both, unless such a statement has told it already.
 */
final class Merges {
    private static final Comparator<Merge> ORDER = Comparator.comparing(
                    (Merge merge) -> merge.brought().sink().file())
            .thenComparing(merge -> merge.brought().sink().at())
            .thenComparing(merge -> merge.brought().label())
            .thenComparing(Merge::met)
            .thenComparing(merge -> merge.brought().readIn());

    private final Program program;
    private final LabelTable labels;
    private final Map<String, List<Payload>> payloads = new LinkedHashMap<>();

    Merges(Program program, LabelTable labels) {
        this.program = program;
        this.labels = labels;
    }

    /**
     * A datum that leaves.
     *
     * @param reader who reads it, or has the object that holds it printed or sent
     */
    private record Payload(String label, Flow flow, Trail trail, MethodId reader) {}

    /**
     * Takes notice of a flow.
     *
     * @param place of the sink, with where it goes
     */
    void add(String place, String label, Flow flow, Trail trail) {
        SinkKind kind = flow.sink().kind();
        boolean kept = kind == SinkKind.OUTBOUND || kind == SinkKind.STORE;
        if (kept && !flow.anonymisedWeakly() && labels.holdsApart()) {
            MethodId reader = reader(flow, trail);
            payloads.computeIfAbsent(place + " " + reader, p -> new ArrayList<>())
                    .add(new Payload(label, flow, trail, reader));
        }
    }

    private MethodId reader(Flow flow, Trail trail) {
        for (Trail.Step step : trail.steps()) {
            Code code = program.code(step.code());
            if (code != null && !code.enclosing().owner().equals(flow.label().declaringType())) {
                return code.enclosing();
            }
        }
        return flow.readIn();
    }

    /** All of them, once all flows were added. */
    List<Merge> all(Collection<Merged> statements, Paths paths) {
        List<Merge> found = new ArrayList<>();
        statements.forEach(statement -> found.add(merge(statement, paths)));
        List<Merge> sent = new ArrayList<>();
        payloads.values().forEach(together -> sent(together, paths, found, sent));
        found.addAll(sent);
        found.sort(ORDER);
        return found;
    }

    private Merge merge(Merged statement, Paths paths) {
        Sink sink = place(statement.in(), statement.site(), statement.by(), paths);
        MethodId readIn = readIn(statement.trail(), sink);
        Flow flow = flow(statement.brought(), statement.trail(), sink, paths, readIn);
        return new Merge(flow, labels.label(statement.met()));
    }

    private Sink place(MethodId in, int site, MethodId by, Paths paths) {
        Code code = Objects.requireNonNull(program.code(in));
        Position at = code.position(site);
        return new Sink(
                SinkKind.MERGE,
                by,
                code.enclosing(),
                code.file(),
                at,
                paths.line(code.file(), at.line()),
                null,
                List.of(),
                "named");
    }

    private Flow flow(String label, Trail trail, Sink sink, Paths paths, MethodId readIn) {
        Label brought = labels.label(label);
        List<Step> path = paths.of(brought, trail, sink);
        return new Flow(brought, readIn, sink, path, Paths.marks(trail), false, List.of());
    }

    private MethodId readIn(Trail trail, Sink at) {
        for (Trail.Step step : trail.steps()) {
            Code code = step.kind() == Trail.Kind.READ ? program.code(step.code()) : null;
            if (code != null) {
                return code.enclosing();
            }
        }
        return at.enclosing();
    }

    /**
     * Pairs that leave by one call; each datum is told with the first that it meets. Data of one object that leaves whole is together by its
     * declaration.
     */
    private void sent(List<Payload> together, Paths paths, List<Merge> told, List<Merge> sent) {
        Set<String> brought = new HashSet<>();
        for (int j = 1; j < together.size(); j++) {
            for (int i = 0; i < j; i++) {
                Payload met = together.get(i);
                Payload next = together.get(j);
                if (labels.areApart(met.label, next.label)
                        && !met.flow.wholeObject().contains(next.flow.label())
                        && told.stream().noneMatch(merge -> tells(merge, met.flow, next.flow))) {
                    Trail.Step at = handedOn(met, next);
                    if (at != null && brought.add(next.label + " " + at)) {
                        sent.add(new Merge(at(next, at, paths), met.flow.label()));
                    }
                }
            }
        }
    }

    /**
     * The statement by which the method that reads both sends them or hands them on; null if there is none: then they leave one after the other.
     */
    private Trail.@Nullable Step handedOn(Payload one, Payload other) {
        Trail.Step last = null;
        for (Trail.Step step : other.trail.steps()) {
            boolean shared = one.trail.steps().stream()
                    .anyMatch(same -> same.code().equals(step.code()) && same.site() == step.site());
            last = shared && isIn(other.reader, step) ? step : last;
        }
        return last;
    }

    private boolean isIn(MethodId method, Trail.Step step) {
        Code code = program.code(step.code());
        return code != null && !code.file().isEmpty() && code.enclosing().equals(method);
    }

    /** The flow as far as that statement. */
    private Flow at(Payload payload, Trail.Step step, Paths paths) {
        Trail way = Trail.START;
        for (Trail.Step each : payload.trail.steps()) {
            way = way.then(each);
            if (each.equals(step)) {
                break;
            }
        }
        return flow(
                payload.label,
                way.marked(payload.trail.marks()),
                place(step.code(), step.site(), payload.flow.sink().method(), paths),
                paths,
                payload.flow.readIn());
    }

    /** Whether a statement has brought them together on their way. */
    private static boolean tells(Merge merge, Flow one, Flow other) {
        Set<Label> pair = Set.of(one.label(), other.label());
        Sink at = merge.brought().sink();
        return pair.contains(merge.met())
                && pair.contains(merge.brought().label())
                && (at.enclosing().equals(one.readIn())
                        || at.enclosing().equals(one.sink().enclosing())
                        || one.path().stream()
                                .anyMatch(step -> step.file().equals(at.file())
                                        && step.at().line() == at.at().line()));
    }
}
