package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.label.CodePurposes;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Processed;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which data comes to code that works for other purposes than the data is held for. Each element is told once for a method that has it at hand
 * and a method that reads it; not again in methods to which code for the same purposes hands it on.
 */
final class ProcessedData {
    private static final Comparator<Processed> ORDER = Comparator.comparing(
                    (Processed processed) -> processed.flow().sink().file())
            .thenComparing(processed -> processed.flow().sink().at())
            .thenComparing(processed -> processed.flow().label())
            .thenComparing(processed -> processed.flow().readIn());

    private final Program program;
    private final LabelTable labels;
    private final CodePurposes purposes;
    private final Map<Node, List<AtHand>> places = new LinkedHashMap<>();
    private final Map<Told, Arrived> arrived = new LinkedHashMap<>();

    ProcessedData(Program program, LabelTable labels, CodePurposes purposes, Collection<AtHand> atHand) {
        this.program = program;
        this.labels = labels;
        this.purposes = purposes;
        // what any caller gives: the code is held to its purposes whoever calls it
        atHand.forEach(
                each -> places.computeIfAbsent(new Node(each.in(), each.data(), true).coarser(), n -> new ArrayList<>())
                        .add(each));
    }

    /** What is told once: of which method, and where its own code is in a jar, of which caller. */
    private record Told(String label, MethodId readIn, MethodId by, MethodId in) {}

    /** How it got there. */
    private record Arrived(AtHand at, Trail trail) {
        /** The nearer of two: where it was read, or handed in. */
        Arrived or(Arrived other) {
            int order = Integer.compare(trail.length(), other.trail.length());
            order = order != 0 ? order : Integer.compare(at.site(), other.at.site());
            return order <= 0 ? this : other;
        }
    }

    /** What the code on a way works for that leads to a sink: one list for each sort of code, in the order of the way. */
    Set<List<String>> purposes(Trail way, SinkPlace sink) {
        if (!purposes.any()) {
            return Set.of();
        }
        Set<List<String>> all = new LinkedHashSet<>();
        way.steps().forEach(step -> all.add(purposes.of(step.code())));
        all.add(purposes.of(Objects.requireNonNull(sink.code())));
        all.remove(List.of());
        return all;
    }

    /** Nodes for what such code has at hand. */
    Set<Node> nodes() {
        return places.keySet();
    }

    /**
     * Takes notice of a label that arrives at a node, which need not be one of these.
     *
     * @param readIn where the label is read first; null if no reading was on the way to there
     */
    void reached(Node node, String label, @Nullable MethodId readIn, Supplier<Trail> trail) {
        for (AtHand at : places.getOrDefault(node, List.of())) {
            if (LabelTable.areApart(purposes.of(at.by()), labels.label(label).purposes())) {
                MethodId in = program.enclosing(at.in());
                Trail whole = trail.get().then(at.trail());
                MethodId reader = readIn != null ? readIn : reader(whole, in);
                arrived.merge(new Told(label, reader, at.by(), in), new Arrived(at, whole), Arrived::or);
            }
        }
    }

    private MethodId reader(Trail trail, MethodId otherwise) {
        return trail.steps().stream()
                .filter(step -> step.kind() == Trail.Kind.READ)
                .findFirst()
                .map(step -> program.enclosing(step.code()))
                .orElse(otherwise);
    }

    /**
     * All of it, once all flows are known.
     *
     * @param flows data that leaves such code without coming to hand, as a part of an object that is sent, is told too
     */
    List<Processed> all(Collection<Flow> flows, Paths paths) {
        List<Processed> all = new ArrayList<>();
        arrived.forEach((told, how) -> {
            if (!isHandedOn(told, how)) {
                all.add(new Processed(flow(told, how, paths), purposes.of(told.by())));
            }
        });
        for (Flow flow : flows) {
            MethodId in = flow.sink().enclosing();
            boolean apart = LabelTable.areApart(purposes.of(in), flow.label().purposes());
            if (apart
                    && !flow.anonymisedWeakly()
                    && !isAtHand(flow)
                    && all.stream().noneMatch(known -> tells(known, flow))) {
                all.add(new Processed(
                        flow.to(sink(in, in, flow.sink().file(), flow.sink().at(), paths)), purposes.of(in)));
            }
        }
        all.sort(ORDER);
        return all;
    }

    /** Whether the code has it at hand, be it told there or where it comes from. */
    private boolean isAtHand(Flow flow) {
        return arrived.keySet().stream()
                .anyMatch(told -> told.by().equals(flow.sink().enclosing())
                        && labels.label(told.label()).equals(flow.label()));
    }

    private static boolean tells(Processed known, Flow flow) {
        return known.flow().label().equals(flow.label())
                && known.flow().sink().method().equals(flow.sink().enclosing());
    }

    /** Whether other code for the same purposes had it before. */
    private boolean isHandedOn(Told told, Arrived how) {
        return how.trail.steps().stream()
                .map(step -> program.enclosing(step.code()))
                .filter(method -> !method.equals(told.by))
                .distinct()
                .filter(method -> purposes.of(method).equals(purposes.of(told.by)))
                .map(method -> arrived.get(new Told(told.label, told.readIn, method, method)))
                .anyMatch(before -> before != null && before.trail.length() < how.trail.length());
    }

    private Flow flow(Told told, Arrived how, Paths paths) {
        Label label = labels.label(told.label());
        Code code = Objects.requireNonNull(program.code(how.at().in()));
        Sink sink = sink(told.by(), told.in(), code.file(), position(how.at(), code), paths);
        return new Flow(
                label,
                told.readIn(),
                sink,
                paths.of(label, how.trail(), sink),
                Paths.marks(how.trail()),
                false,
                List.of());
    }

    /** Of what a method is given its declaration. */
    private Position position(AtHand at, Code code) {
        MethodInfo method = at.site() < 0 && code.enclosing().equals(at.in()) ? program.method(at.in()) : null;
        return method != null ? method.at() : code.position(Math.max(at.site(), 0));
    }

    private static Sink sink(MethodId by, MethodId in, String file, Position at, Paths paths) {
        return new Sink(SinkKind.PROCESSING, by, in, file, at, paths.line(file, at.line()), null, List.of(), "named");
    }
}
