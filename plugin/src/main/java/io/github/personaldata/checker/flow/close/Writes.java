package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.close.OpenCalls.Call;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.flow.summary.Summary.Edge;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What summaries write, by where it ends: in fields, in results of calls, or in what a method is given. */
final class Writes {
    private final Map<MethodId, Summary> summaries;
    private final Set<MethodId> roots;
    private final OpenCalls opens;
    private final Wiring wiring;
    private final Map<FieldId, List<Written>> toFields = new HashMap<>();
    private final Map<Call, List<Written>> toCalls = new HashMap<>();
    private final Map<MethodId, List<Written>> givings = new HashMap<>();
    private final Map<WayOut, List<Edge>> handedBack = new HashMap<>();

    Writes(Map<MethodId, Summary> summaries, Set<MethodId> roots, OpenCalls opens, Wiring wiring) {
        this.summaries = summaries;
        this.roots = roots;
        this.opens = opens;
        this.wiring = wiring;
        summaries.values().forEach(this::index);
    }

    /**
     * An edge that ends there.
     *
     * @param method whose summary has it
     * @param rest the part that is written
     */
    record Written(MethodId method, Edge edge, Path rest) {}

    /** Where a method hands data back to its callers: what it returns, what it throws, or one of its parameters, as a whole. */
    private record WayOut(MethodId method, Exit whole) {}

    private void index(Summary summary) {
        for (Edge edge : summary.edges()) {
            Exit to = edge.to();
            if (to instanceof Exit.Returned || to instanceof Exit.Thrown || to instanceof Exit.Parameter) {
                handedBack
                        .computeIfAbsent(new WayOut(summary.method(), to.at(Path.EMPTY)), w -> new ArrayList<>())
                        .add(edge);
            }
            int last = to.path().lastField();
            boolean back = to instanceof Exit.Given && edge.from().path().given() >= 0;
            if (last >= 0 && !back) {
                Path path = to.path();
                add(summary, edge, Path.field(path.selectors().get(last)), path.from(last + 1));
            }
            if (to instanceof Exit.Field field) {
                add(summary, edge, field.field(), field.path());
            } else if (to instanceof Exit.Result result) {
                MethodId in = result.in() == null ? summary.method() : result.in();
                toCalls.computeIfAbsent(new Call(in, result.call()), c -> new ArrayList<>())
                        .add(new Written(summary.method(), edge, result.path()));
            } else if (to instanceof Exit.Given given) {
                givings.computeIfAbsent(given.to(), m -> new ArrayList<>())
                        .add(new Written(summary.method(), edge, given.path()));
            }
        }
    }

    private void add(Summary summary, Edge edge, FieldId field, Path rest) {
        toFields.computeIfAbsent(field, f -> new ArrayList<>()).add(new Written(summary.method(), edge, rest));
    }

    /** What is written to a field of any object, as far as nobody leads it on who knows the object. */
    List<Written> to(FieldId field) {
        return toFields.getOrDefault(field, List.of()).stream()
                .filter(this::isForAll)
                .toList();
    }

    /** What is written to the result of a call. */
    List<Written> to(Call call) {
        return toCalls.getOrDefault(call, List.of());
    }

    /**
     * What a method hands back there.
     *
     * @param whole what it returns, what it throws, or a parameter
     */
    List<Edge> handedBack(MethodId method, Exit whole) {
        return handedBack.getOrDefault(new WayOut(method, whole), List.of());
    }

    /** What a method is given. */
    List<Written> given(MethodId method) {
        return givings.getOrDefault(method, List.of());
    }

    /** What a method returns, throws or puts into what it is given callers lead on that apply it. */
    private boolean isForAll(Written write) {
        Exit to = write.edge().to();
        MethodId method = write.method();
        if (to instanceof Exit.Returned) {
            return opens.isOpened(method) || wiring.isMaker(method) || roots.contains(method);
        }
        return to instanceof Exit.Thrown
                ? opens.isOpened(method)
                : !(to instanceof Exit.Parameter) || opens.isOpened(method) || roots.contains(method);
    }

    /** Whether callers do not lead on what is written there themselves: what they gave is then known of all of them together. */
    boolean isLeftToGraph(Written write) {
        Summary summary = summaries.get(write.method());
        Exit to = write.edge().to();
        boolean result = to instanceof Exit.Result out
                && out.in() == null
                && summary != null
                && !summary.relative().contains(out.call());
        return result || to instanceof Exit.Given;
    }
}
