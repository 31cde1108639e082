package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.register.Outlet;
import io.github.personaldata.checker.policy.register.Outlet.Kind;
import io.github.personaldata.checker.policy.register.Outlet.Standing;
import io.github.personaldata.checker.policy.rule.Addressee;
import io.github.personaldata.checker.policy.rule.Transfer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each data element goes, places in code taken together. */
final class Outlets {
    private static final String TOPIC = "topic";

    /** By the flow itself: comparing whole paths would take longer than all the rest. */
    private final IdentityHashMap<Flow, Map<String, Standing>> judged = new IdentityHashMap<>();

    private final Map<Label, Map<Outlet, Outlet>> found = new HashMap<>();

    Outlets(Verdicts verdicts) {
        verdicts.accepted().stream().map(Accepted::finding).forEach(finding -> judge(finding, Standing.ACCEPTED));
        verdicts.open().forEach(finding -> judge(finding, Standing.FINDING));
    }

    private void judge(Finding finding, Standing standing) {
        Flow flow = finding.flow();
        if (flow != null) {
            judged.computeIfAbsent(flow, f -> new HashMap<>()).merge(finding.recipient(), standing, Standing::or);
        }
    }

    /** Takes a flow into a log or an exception. */
    void add(Flow flow) {
        add(flow, flow.sink().kind() == SinkKind.LOG ? Kind.LOG : Kind.EXCEPTION, "", Standing.UNJUDGED);
    }

    /** Takes data on its way to an addressee; what goes to the operator itself goes nowhere, but may be stored. */
    void add(Transfer transfer) {
        Flow flow = transfer.flow();
        Addressee addressee = transfer.addressee();
        boolean stored = flow.sink().kind() == SinkKind.STORE;
        if (addressee instanceof Addressee.Declared declared) {
            String name = declared.recipient().name();
            add(flow, stored ? Kind.STORE : Kind.RECIPIENT, name, stored ? Standing.KEPT : Standing.PERMITTED);
        } else if (addressee instanceof Addressee.Undeclared somebody) {
            Standing otherwise = stored ? Standing.KEPT : Standing.UNJUDGED;
            add(flow, stored ? Kind.STORE : Kind.THIRD_PARTY, somebody.name(), otherwise);
        } else if (stored) {
            add(flow, Kind.STORE, "", Standing.KEPT);
        } else if (addressee instanceof Addressee.Unknown unknown) {
            Kind kind = isTopic(flow.sink(), unknown.written()) ? Kind.TOPIC : Kind.UNKNOWN;
            add(flow, kind, unknown.written(), Standing.UNJUDGED);
        }
    }

    private static boolean isTopic(Sink sink, String written) {
        return !written.isEmpty()
                && sink.destinations().stream()
                        .anyMatch(to -> to.kind().equals(TOPIC) && to.value().equals(written));
    }

    private void add(Flow flow, Kind kind, String name, Standing otherwise) {
        Map<String, Standing> its = judged.getOrDefault(flow, Map.of());
        // a finding about the call as such names nobody
        @Nullable Standing standing = worse(its.get(name), its.get(""));
        Outlet outlet = new Outlet(kind, name, standing == null ? otherwise : standing, flow.anonymisedWeakly());
        found.computeIfAbsent(flow.label(), label -> new TreeMap<>()).merge(outlet, outlet, Outlet::and);
    }

    private static @Nullable Standing worse(@Nullable Standing one, @Nullable Standing other) {
        return one == null ? other : other == null ? one : one.or(other);
    }

    /** Those of a data element, sorted. */
    List<Outlet> of(Label label) {
        return List.copyOf(found.getOrDefault(label, Map.of()).values());
    }
}
