package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.ledger.LedgerEntry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that flow found in a module.
 *
 * @param merges data elements without a common purpose that code brings together, in a fixed order
 * @param processed data elements at hand in code that works for none of their purposes, in a fixed order
 * @param anonymised what anonymisers are given, sorted
 * @param labels every data element of the module, reached or not, sorted
 * @param lookAlikes fields of the module that look like data elements and are none, sorted by place
 * @param acceptances what the code accepts
 * @param mentions recipients, purposes and addresses that the code names
 * @param ledger what was not seen, of all rooms
 * @param counts sizes for the summary line and the bench, by name
 */
public record FlowResult(
        List<Flow> flows,
        List<Merge> merges,
        List<Processed> processed,
        List<Anonymised> anonymised,
        List<Label> labels,
        List<LookAlike> lookAlikes,
        List<WrittenAcceptance> acceptances,
        Mentions mentions,
        List<LedgerEntry> ledger,
        Map<String, Long> counts) {
    public FlowResult {
        flows = List.copyOf(flows);
        merges = List.copyOf(merges);
        processed = List.copyOf(processed);
        anonymised = List.copyOf(anonymised);
        labels = List.copyOf(labels);
        lookAlikes = List.copyOf(lookAlikes);
        acceptances = List.copyOf(acceptances);
        ledger = List.copyOf(ledger);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Of code that brings nothing together, works for no purpose and anonymises nothing. */
    public FlowResult(
            List<Flow> flows,
            List<Label> labels,
            List<LookAlike> lookAlikes,
            List<WrittenAcceptance> acceptances,
            Mentions mentions,
            List<LedgerEntry> ledger,
            Map<String, Long> counts) {
        this(flows, List.of(), List.of(), List.of(), labels, lookAlikes, acceptances, mentions, ledger, counts);
    }
}
