package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.result.Anonymised;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Merge;
import io.github.personaldata.checker.flow.result.Processed;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.flow.result.WorkedFor;
import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.SinkPlace;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.flow.type.TypeFacts;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns sink templates into flows: for each payload, a search backwards over the joined graph for the labels that reach it.
 *
 * <p>A label that only an access path implies ({@code parameter.email}) counts where the path begins at a root: a method that nobody in
 * the program calls, or that code outside may call. Elsewhere the callers have substituted what they pass.
 */
public final class Closing {
    private final Program program;
    private final LabelTable labels;
    private final Map<MethodId, Summary> summaries;
    private final Set<MethodId> roots;
    private final JoinedGraph graph;
    private final Destinations destinations;
    private final UnmodelledData unmodelled;
    private final ConsentSubjects subjects;
    private final ConsentsOnEntry onEntry;
    private final Map<Leaving, Optional<List<Destination>>> goes = new HashMap<>();
    private final Merges merges;
    private final ProcessedData processing;

    /**
     * A closing of these summaries.
     *
     * @param callers for each method those that applied its summary
     * @param atHand what code that works for a purpose has at hand
     */
    public Closing(
            Program program,
            TypeFacts types,
            Catalogue catalogue,
            LabelTable labels,
            Map<MethodId, Summary> summaries,
            Map<MethodId, Set<MethodId>> callers,
            Collection<AtHand> atHand,
            Configuration configuration) {
        this.program = program;
        this.labels = labels;
        this.summaries = summaries;
        this.roots = new Roots(program, catalogue, callers).of(summaries.keySet());
        this.graph = new JoinedGraph(program, types, labels, summaries, roots);
        this.destinations = new Destinations(program, graph, summaries, roots, configuration);
        this.unmodelled = new UnmodelledData(program, labels, summaries.values());
        this.subjects = new ConsentSubjects(program, types, labels);
        this.merges = new Merges(program, labels);
        this.processing = new ProcessedData(program, labels, types.purposes(), atHand);
        this.onEntry = new ConsentsOnEntry(
                summaries, callers, method -> roots.contains(method) || graph.isOpened(method), program::enclosing);
    }

    /** Library calls without a model that personal data reaches; known once the flows are. */
    public List<LedgerEntry> unmodelled() {
        return unmodelled.ledger();
    }

    /** What anonymisers are given; known once the flows are. */
    public List<Anonymised> anonymised() {
        return unmodelled.anonymised();
    }

    /** Where data elements that share no purpose come together; known once the flows are. */
    public List<Merge> merges(List<Merged> statements, SourceLines lines) {
        return merges.all(statements, new Paths(program, lines));
    }

    /**
     * Data elements at hand in code that works for none of their purposes; known once the flows are.
     *
     * @param flows all of them
     */
    public List<Processed> processed(Collection<Flow> flows, SourceLines lines) {
        return processing.all(flows, new Paths(program, lines));
    }

    /** All flows, in a fixed order; for one label, place of reading, sink and destination the shortest path. */
    public List<Flow> flows(SourceLines lines) {
        Map<List<Object>, Found> found = new LinkedHashMap<>();
        Map<Node, List<Leaving>> leaving = new LinkedHashMap<>();
        for (Summary summary : summaries.values()) {
            for (SinkTemplate template : summary.sinks()) {
                if (!template.place().transparent() && isWritten(template.place())) {
                    leaving.computeIfAbsent(new Node(summary.method(), template.payload()), n -> new ArrayList<>())
                            .add(new Leaving(summary.method(), template));
                }
            }
        }
        Set<Node> ends = new LinkedHashSet<>(leaving.keySet());
        ends.addAll(unmodelled.nodes());
        ends.addAll(processing.nodes());
        new LabelSearch(graph.leadingTo(ends), ends, this::label, program::enclosing)
                .run((payload, label, readIn, trail) -> {
                    unmodelled.reached(payload, label);
                    processing.reached(payload, label, readIn, trail);
                    List<Leaving> templates = leaving.getOrDefault(payload, List.of());
                    Trail before = templates.isEmpty() ? Trail.START : trail.get();
                    templates.forEach(template -> collect(template, label, readIn, before, found));
                });
        Paths paths = new Paths(program, lines);
        WholeObjects objects = new WholeObjects(program, labels);
        List<Found> all = List.copyOf(found.values());
        List<WholeObjects.Out> outs = all.stream()
                .map(one -> objects.add(one.leaves(), one.label(), one.trail()))
                .toList();
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Found one = all.get(i);
            Flow flow = flow(one, paths, objects.with(outs.get(i)));
            flows.add(flow);
            merges.add(one.leaves(), one.label(), flow, one.trail());
        }
        flows.sort(ORDER);
        return flows;
    }

    private static final Comparator<Flow> ORDER = Comparator.comparing(
                    (Flow f) -> f.sink().file())
            .thenComparing(f -> f.sink().at())
            .thenComparing(Flow::label)
            .thenComparing(Flow::readIn)
            .thenComparing(f -> f.sink().destinations().toString())
            .thenComparing(f -> f.path().toString());

    private record Found(
            String label,
            MethodId readIn,
            SinkPlace place,
            List<Destination> goes,
            Trail trail,
            boolean weak,
            AskedConsents consents,
            Map<List<String>, AskedConsents> workedFor) {
        /** Where, to whom and in which form. */
        String leaves() {
            return place + " " + goes + " " + weak;
        }

        /** The same on either of two ways: the shorter one is shown, and both must be consented to. */
        Found or(Found other) {
            Map<List<String>, AskedConsents> all = new LinkedHashMap<>(workedFor);
            other.workedFor.forEach((purposes, asked) -> all.merge(purposes, asked, AskedConsents::or));
            Trail shorter = other.trail.length() < trail.length() ? other.trail : trail;
            return new Found(label, readIn, place, goes, shorter, weak, consents.or(other.consents), all);
        }
    }

    /** A sink template of a method. */
    private record Leaving(MethodId method, SinkTemplate template) {}

    private void collect(
            Leaving leaving, String label, @Nullable MethodId read, Trail before, Map<List<Object>, Found> found) {
        SinkTemplate template = leaving.template();
        boolean weak =
                template.payload() instanceof Atom.Shaped shaped && shaped.mechanism() == Mechanism.WEAKLY_ANONYMISED;
        List<Destination> goes = goes(leaving);
        if (goes == null) {
            return;
        }
        Trail trail = before.then(template.trail());
        MethodId readIn = read != null ? read : readIn(template);
        AskedConsents consents = subjects.of(summary(leaving), template, label).and(onEntry.of(leaving.method()));
        Map<List<String>, AskedConsents> workedFor = new LinkedHashMap<>();
        processing.purposes(trail, template.place()).forEach(purposes -> workedFor.put(purposes, consents));
        Found one = new Found(label, readIn, template.place(), goes, trail, weak, consents, workedFor);
        found.merge(List.of(label, readIn, template.place(), goes, weak), one, Found::or);
    }

    private Summary summary(Leaving leaving) {
        return Objects.requireNonNull(summaries.get(leaving.method()));
    }

    /** Where it goes; null if it is no sink after all. */
    private @Nullable List<Destination> goes(Leaving leaving) {
        Optional<List<Destination>> known = goes.get(leaving);
        if (known == null) {
            known = Optional.ofNullable(destinations.of(leaving.method(), leaving.template()));
            goes.put(leaving, known);
        }
        return known.orElse(null);
    }

    /**
     * Whether it stands in a source. The exceptions of {@code valueOf} and the like are the JDK's, others are made in jars; who catches one
     * and prints it is told.
     */
    private boolean isWritten(SinkPlace place) {
        MethodId in = Objects.requireNonNull(place.code());
        Code code = program.code(in);
        MethodInfo info = program.method(program.enclosing(in));
        boolean generated = place.kind().equals("exception") && info != null && info.is(Flag.GENERATED);
        return code != null && !code.file().isEmpty() && !generated;
    }

    /** The label that a node is or implies; null if it is none. */
    private @Nullable String label(Node node) {
        Atom atom = node.atom();
        if (node.isWrites()) {
            return null;
        }
        if (atom instanceof Atom.Source source) {
            return source.label();
        }
        if (atom instanceof Atom.Input input) {
            return roots.contains(node.method()) || node.wide() || graph.isOpened(node.method())
                    ? labels.onPath(input.path())
                    : null;
        }
        if (atom instanceof Atom.Result result) {
            return labels.onPath(result.path());
        }
        if (atom instanceof Atom.Global global) {
            String below = labels.onPath(global.path());
            return below != null ? below : labels.ofField(global.field().toString());
        }
        return null;
    }

    /** Where a payload that no trail leads to is read: in the template's own trail, or where it leaves. */
    private MethodId readIn(SinkTemplate template) {
        for (Trail.Step step : template.trail().steps()) {
            if (step.kind() == Trail.Kind.READ) {
                return program.enclosing(step.code());
            }
        }
        return program.enclosing(Objects.requireNonNull(template.place().code()));
    }

    private Flow flow(Found found, Paths paths, List<Label> together) {
        Label label = labels.label(found.label());
        SinkPlace place = found.place();
        MethodId in = Objects.requireNonNull(place.code());
        Code code = Objects.requireNonNull(program.code(in));
        Position at = code.position(place.site());
        Sink sink = new Sink(
                SinkKind.valueOf(place.kind().toUpperCase(Locale.ROOT)),
                place.method(),
                code.enclosing(),
                code.file(),
                at,
                paths.line(code.file(), at.line()),
                place.recipient(),
                found.goes(),
                place.audience());
        List<WorkedFor> workedFor = found.workedFor().entrySet().stream()
                .map(work -> new WorkedFor(work.getKey(), work.getValue().held()))
                .toList();
        List<Step> path = paths.of(label, found.trail(), sink);
        return new Flow(
                label,
                found.readIn(),
                sink,
                path,
                marks(found),
                found.weak(),
                together,
                found.consents().held(),
                workedFor);
    }

    private static List<String> marks(Found found) {
        Stream<String> unverified = found.consents().areUnverified() ? Stream.of("subject-unverified") : Stream.empty();
        return Stream.concat(Paths.marks(found.trail()).stream(), unverified)
                .sorted()
                .toList();
    }
}
