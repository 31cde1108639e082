package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules look at.
 *
 * @param transfers the outbound flows by addressee
 * @param policy an empty one if there is no policy file
 * @param hasPolicy whether there is one
 */
public record Matter(
        List<Flow> flows,
        List<Transfer> transfers,
        List<Label> labels,
        List<LedgerEntry> ledger,
        PolicyFile policy,
        boolean hasPolicy) {
    public Matter {
        flows = List.copyOf(flows);
        transfers = List.copyOf(transfers);
        labels = List.copyOf(labels);
        ledger = List.copyOf(ledger);
    }

    /** Flows into sinks of a kind. */
    List<Flow> flows(SinkKind kind) {
        return flows.stream().filter(flow -> flow.sink().kind() == kind).toList();
    }

    /** Transfers to declared recipients. */
    List<Given> given() {
        List<Given> found = new ArrayList<>();
        for (Transfer transfer : transfers) {
            if (transfer.addressee() instanceof Addressee.Declared declared) {
                found.add(new Given(transfer.flow(), declared.recipient()));
            }
        }
        return found;
    }

    /** Data given to a declared recipient. */
    record Given(Flow flow, Recipient recipient) {}
}
