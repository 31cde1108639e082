package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.Regions;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Processed;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the rules look at.
 *
 * @param code all that flow found
 * @param flows those of its flows that are to be judged
 * @param processed data that code has at hand which works for other purposes
 * @param transfers the outbound flows by addressee
 * @param stores flows into files and databases by whom they are kept with
 * @param acceptances of the policy file and the code
 * @param policy an empty one if there is no policy file
 * @param hasPolicy whether there is one
 * @param today for what runs out
 */
public record Matter(
        FlowResult code,
        List<Flow> flows,
        List<Processed> processed,
        List<Transfer> transfers,
        List<Transfer> stores,
        List<Acceptance> acceptances,
        PolicyFile policy,
        boolean hasPolicy,
        LocalDate today) {
    public Matter {
        flows = List.copyOf(flows);
        processed = List.copyOf(processed);
        transfers = List.copyOf(transfers);
        stores = List.copyOf(stores);
        acceptances = List.copyOf(acceptances);
    }

    /** The same with only those flows that a weak anonymiser was, or was not, passed on. */
    public Matter only(boolean weakly) {
        return new Matter(
                code,
                flows.stream().filter(flow -> flow.anonymisedWeakly() == weakly).toList(),
                processed.stream()
                        .filter(each -> each.flow().anonymisedWeakly() == weakly)
                        .toList(),
                transfers.stream()
                        .filter(transfer -> transfer.flow().anonymisedWeakly() == weakly)
                        .toList(),
                stores.stream()
                        .filter(store -> store.flow().anonymisedWeakly() == weakly)
                        .toList(),
                acceptances,
                policy,
                hasPolicy,
                today);
    }

    /** Flows into sinks of a kind. */
    List<Flow> flows(SinkKind kind) {
        return flows.stream().filter(flow -> flow.sink().kind() == kind).toList();
    }

    /** Transfers to declared recipients. */
    List<Given> given() {
        return given(transfers);
    }

    /** What declared recipients keep for us. */
    List<Given> kept() {
        return given(stores);
    }

    private static List<Given> given(List<Transfer> transfers) {
        List<Given> found = new ArrayList<>();
        for (Transfer transfer : transfers) {
            if (transfer.addressee() instanceof Addressee.Declared declared) {
                found.add(new Given(transfer.flow(), declared.recipient()));
            }
        }
        return found;
    }

    /** The module's data elements, and those of others that flow through it. */
    public Set<Label> elements() {
        Set<Label> found = new TreeSet<>(code.labels());
        code.flows().forEach(flow -> found.add(flow.label()));
        code.anonymised().forEach(anonymised -> found.add(anonymised.label()));
        return found;
    }

    /** Data given to a declared recipient. */
    record Given(Flow flow, Recipient recipient) {
        /** The countries of the regions that the recipient's hosts are in, as far as their names say it. */
        List<String> regions() {
            return Matter.regions(flow, host -> Hosts.anyMatches(recipient.hosts(), host));
        }
    }

    /** The countries of the regions that certain hosts of a flow are in, as far as their names say it. */
    static List<String> regions(Flow flow, Predicate<String> ofHost) {
        return flow.sink().destinations().stream()
                .map(destination -> Hosts.of(destination.kind(), destination.value()))
                .filter(ofHost)
                .map(host -> Regions.country(Hosts.withoutPort(host)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
