package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Consents;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.flow.summary.Summary.OpenCall;
import io.github.personaldata.checker.flow.summary.Summary.SinkTemplate;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes recursions settle. A method that was interpreted often and still builds new texts builds any text. All other facts come from finite
 * sets; but what is joined into one node where there is too much of it (see {@code Joining}) makes less to join the next time, so such a
 * method keeps what was found once.
 */
final class Widening {
    private static final int OFTEN = 10;
    private static final Atom ANY = new Atom.AnyText();

    private Widening() {}

    /** The new summary, with texts given up that keep changing; what was given up before stays so. */
    static Summary of(@Nullable Summary before, Summary now, int visit) {
        if (before == null || visit <= OFTEN) {
            return now;
        }
        Set<Exit> unknown = new HashSet<>();
        Map<Exit, Set<Atom>> earlier = texts(before);
        texts(now).forEach((exit, texts) -> {
            Set<Atom> known = earlier.getOrDefault(exit, Set.of());
            if (known.contains(ANY) || !known.equals(texts)) {
                unknown.add(exit);
            }
        });
        earlier.forEach((exit, texts) -> {
            if (texts.contains(ANY)) {
                unknown.add(exit);
            }
        });
        return new Summary(
                now.method(),
                edges(united(before.edges(), now.edges(), Edge::fact), unknown),
                before.replaced().stream().filter(now.replaced()::contains).toList(),
                sinksOf(before, now),
                opens(before, now),
                united(before.unmodelled(), now.unmodelled(), u -> u),
                Set.copyOf(united(before.relative(), now.relative(), r -> r)),
                before.assurance().meet(now.assurance()).within(now.assurance().within()));
    }

    /** What is given at a sink must be given on all ways that were found. */
    private static List<SinkTemplate> sinksOf(Summary before, Summary now) {
        Map<Object, Consents> given = new HashMap<>();
        List<SinkTemplate> all = united(before.sinks(), sinks(before, now), SinkTemplate::fact);
        all.forEach(sink -> given.merge(sink.leaving(), sink.consents(), Consents::meet));
        List<SinkTemplate> met = all.stream()
                .map(sink -> sink.under(given.getOrDefault(sink.leaving(), Consents.NONE)))
                .toList();
        return united(met, List.of(), SinkTemplate::fact);
    }

    /** Both; of two facts that say the same the earlier. */
    private static <T> List<T> united(Collection<T> before, Collection<T> now, Function<T, Object> fact) {
        Map<Object, T> all = new LinkedHashMap<>();
        before.forEach(t -> all.putIfAbsent(fact.apply(t), t));
        now.forEach(t -> all.putIfAbsent(fact.apply(t), t));
        return List.copyOf(all.values());
    }

    private static List<OpenCall> opens(Summary before, Summary now) {
        Map<Sites, OpenCall> all = new LinkedHashMap<>();
        before.opens().forEach(o -> all.put(o.key(), o));
        now.opens().forEach(o -> all.merge(o.key(), o, Widening::united));
        return List.copyOf(all.values());
    }

    private static OpenCall united(OpenCall before, OpenCall now) {
        return new OpenCall(
                now.key(),
                now.method(),
                now.type(),
                united(before.receivers(), now.receivers(), r -> r),
                united(before.arguments(), now.arguments(), a -> List.of(a.index(), a.path(), a.from())),
                now.runs());
    }

    private static Map<Exit, Set<Atom>> texts(Summary summary) {
        Map<Exit, Set<Atom>> texts = new HashMap<>();
        for (Edge edge : summary.edges()) {
            if (edge.from().isText()) {
                texts.computeIfAbsent(edge.to(), e -> new HashSet<>()).add(edge.from());
            }
        }
        return texts;
    }

    private static List<Edge> edges(List<Edge> all, Set<Exit> unknown) {
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : all) {
            if (!edge.from().isText() || !unknown.contains(edge.to())) {
                edges.add(edge);
            }
        }
        unknown.stream()
                .sorted(Comparator.comparing(Exit::toString))
                .forEach(exit -> edges.add(new Edge(ANY, exit, Trail.START)));
        return edges;
    }

    private static List<SinkTemplate> sinks(Summary before, Summary now) {
        Set<Object> earlier = new HashSet<>();
        before.sinks().forEach(s -> earlier.add(s.leaving()));
        List<SinkTemplate> sinks = new ArrayList<>();
        for (SinkTemplate sink : now.sinks()) {
            boolean settled = sink.destination().isEmpty() || earlier.contains(sink.leaving());
            sinks.add(
                    settled
                            ? sink
                            : new SinkTemplate(
                                    sink.place(), sink.payload(), List.of(ANY), sink.consents(), sink.trail()));
        }
        return sinks.stream().distinct().toList();
    }
}
