package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a summary says of itself to whoever applies it. */
final class Callee {
    /** Objects of one class out of one call that are told apart. */
    private static final int APART = 3;

    private final Summary summary;
    private final Set<Sites> named;
    private final Set<List<Object>> several;

    Callee(Summary summary) {
        this.summary = summary;
        this.named = named(summary);
        this.several = several(summary);
    }

    Summary summary() {
        return summary;
    }

    /** Whether the joined graph knows more about the result of a call. */
    boolean isNamed(Sites call) {
        return named.contains(call);
    }

    /** Whether callers open a call anew. */
    boolean isRelative(Sites call) {
        return summary.relative().contains(call);
    }

    /** Whether it makes many objects of that class: there is then one to the caller, which stands for all. */
    boolean makesSeveral(Atom.Fresh fresh) {
        return several.contains(kind(fresh));
    }

    /** Its edges, wholes before their parts. */
    List<Edge> edges() {
        return summary.edges().stream()
                .sorted(Comparator.comparingInt(
                        (Edge e) -> e.to().path().selectors().size()))
                .toList();
    }

    /** Whether an origin means something else to each caller. */
    boolean depends(Atom atom) {
        if (atom.dependsOnCaller()) {
            return true;
        }
        Atom inner = atom.printed();
        Sites call = inner.resultOf();
        return inner instanceof Atom.Fresh || call != null && isRelative(call);
    }

    /** Whether results of its calls that depend on what it is given keep their place in the joined graph. */
    boolean keepsPlace() {
        boolean edges = summary.edges().stream()
                .anyMatch(e -> (e.to() instanceof Exit.Given
                                || e.to() instanceof Exit.Result out && out.in() == null && !isRelative(out.call()))
                        && depends(e.from())
                        && !(e.from() instanceof Atom.Fresh));
        return edges
                || summary.opens().stream()
                        .filter(open -> !isRelative(open.key()))
                        .anyMatch(open -> open.receivers().stream().anyMatch(Atom::dependsOnCaller)
                                || open.arguments().stream()
                                        .anyMatch(a -> a.from().dependsOnCaller()));
    }

    /** Calls in the callee whose results the joined graph knows more about. */
    private static Set<Sites> named(Summary callee) {
        Set<Sites> named = new HashSet<>();
        callee.opens().forEach(open -> named.add(open.key()));
        callee.edges().forEach(edge -> {
            if (edge.to() instanceof Exit.Result result && result.in() == null) {
                named.add(result.call());
            }
        });
        return named;
    }

    private static List<Object> kind(Atom.Fresh fresh) {
        return fresh.function() == null ? List.of(fresh.type()) : List.of(fresh.type(), fresh.function());
    }

    /** Classes of which the callee made more objects than are worth telling apart. */
    private static Set<List<Object>> several(Summary callee) {
        Map<List<Object>, Set<Sites>> made = new HashMap<>();
        Set<List<Object>> several = new HashSet<>();
        for (Edge edge : callee.edges()) {
            if (edge.from() instanceof Atom.Fresh fresh) {
                Set<Sites> sites = made.computeIfAbsent(kind(fresh), k -> new HashSet<>());
                if (sites.add(fresh.site()) && sites.size() > APART) {
                    several.add(kind(fresh));
                }
            }
        }
        return several;
    }
}
