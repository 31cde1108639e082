package io.github.personaldata.checker.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code findings.json}, read back: what other goals need of it.
 *
 * @param findings new ones, then those in the baseline, then accepted ones
 * @param unmodelledCalls of the ledger: library calls that nobody describes
 */
public record FindingsFile(List<Told> findings, List<LedgerEntry> unmodelledCalls) {
    public FindingsFile {
        findings = List.copyOf(findings);
        unmodelledCalls = List.copyOf(unmodelledCalls);
    }

    /** How a finding stands. */
    public enum Standing {
        /** It is new. */
        NEW,
        /** The baseline knows it. */
        BASELINED,
        /** The code or the policy file accepts it. */
        ACCEPTED
    }

    /**
     * A finding as it was told.
     *
     * @param finding without the other data elements of a whole object
     * @param reason why it is accepted; empty if nobody says
     */
    public record Told(Finding finding, String fingerprint, Standing standing, String reason) {
        /** {@code Orders.java:[41,13] Customer.phone is written to the log (personal-data-in-log)}. */
        public String headline(Messages messages) {
            return BlockText.place(finding) + new FindingText(messages).headline(finding);
        }
    }

    /** Findings that nothing but a baseline accepts. */
    public List<Told> open() {
        return findings.stream()
                .filter(told -> told.standing() != Standing.ACCEPTED)
                .toList();
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read, or is not what {@code check} of this version writes
     */
    public static FindingsFile read(Path file) throws IOException {
        try {
            JsonObject tree = FileText.read(file).getAsJsonObject();
            List<Told> findings = new ArrayList<>();
            add(tree, "findings", Standing.NEW, findings);
            add(tree, "baselined", Standing.BASELINED, findings);
            add(tree, "accepted", Standing.ACCEPTED, findings);
            List<LedgerEntry> calls = new ArrayList<>();
            String unmodelled = LedgerCounts.id(LedgerEntry.Kind.UNMODELLED_CALL);
            for (JsonElement entry : tree.getAsJsonArray("ledger")) {
                if (entry.getAsJsonObject().get("kind").getAsString().equals(unmodelled)) {
                    calls.add(JsonFinding.unmodelledCall(entry.getAsJsonObject()));
                }
            }
            return new FindingsFile(findings, calls);
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException e) {
            throw new IOException("not written by this version's check: " + e.getMessage(), e);
        }
    }

    private static void add(JsonObject tree, String list, Standing standing, List<Told> into) {
        if (tree.has(list)) {
            for (JsonElement each : tree.getAsJsonArray(list)) {
                into.add(new JsonFinding(each.getAsJsonObject()).told(standing));
            }
        }
    }
}
