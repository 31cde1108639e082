package io.github.personaldata.checker.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.report.quote.Visible;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code findings.json}, read back: what other goals need of it.
 *
 * @param findings new ones, then those in the baseline, then accepted ones
 * @param known those in the baseline, with its entries; null where there is no baseline
 * @param accepted what the code or the policy file accepts
 * @param permitted disclosures to declared recipients
 * @param elements the module's data elements
 * @param flows how many there are, with those that are neither findings nor permitted disclosures
 * @param usage what the module uses of the policy file; not known where results were merged
 * @param merged whether results of several modules were merged to it
 * @param failure why the check was to fail the build; null if it was not
 * @param change what a change has to do with it; null where the check was given none
 */
public record FindingsFile(
        List<Told> findings,
        @Nullable List<Known> known,
        List<Accepted> accepted,
        List<Disclosure> permitted,
        List<Label> elements,
        List<LedgerEntry> ledger,
        long flows,
        Usage usage,
        boolean merged,
        @Nullable String failure,
        @Nullable ChangeView change) {
    public FindingsFile {
        findings = List.copyOf(findings);
        known = known == null ? null : List.copyOf(known);
        accepted = List.copyOf(accepted);
        permitted = List.copyOf(permitted);
        elements = List.copyOf(elements);
        ledger = List.copyOf(ledger);
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
     * @param finding of the other data elements of a whole object only the names
     * @param reason why it is accepted; empty if nobody says
     */
    public record Told(Finding finding, String fingerprint, Standing standing, String reason) {
        /** {@code Orders.java:[41,13] Customer.phone is written to the log (personal-data-in-log)}. */
        public String headline(Messages messages) {
            return BlockText.place(finding) + new FindingText(messages).headline(finding);
        }

        /** Its id and headline as one of a list; in a file that nobody wrote in earnest they may have any length. */
        public String listed(Messages messages) {
            return Visible.beginning(finding.id() + "  " + headline(messages));
        }
    }

    /** New ones. */
    public List<Finding> fresh() {
        return findings.stream()
                .filter(told -> told.standing() == Standing.NEW)
                .map(Told::finding)
                .toList();
    }

    /** Library calls that nobody describes. */
    public List<LedgerEntry> unmodelledCalls() {
        return ledger.stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.UNMODELLED_CALL)
                .toList();
    }

    /** Findings that nothing but a baseline accepts; where results were merged those in the policy file, the others are the modules'. */
    public List<Told> open() {
        return findings.stream()
                .filter(told -> told.standing() != Standing.ACCEPTED)
                .filter(told -> !merged || told.finding().rule().isOnPolicyFile())
                .toList();
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it cannot be read, or is not what {@code check} of this version writes
     */
    public static FindingsFile read(Path file) throws IOException {
        return FileText.read(file, FindingsFile::of);
    }

    private static FindingsFile of(JsonObject tree) {
        if (tree.get("formatVersion").getAsInt() != JsonReport.FORMAT_VERSION) {
            throw new IllegalArgumentException("formatVersion is " + tree.get("formatVersion"));
        }
        if (!tree.has("findings")) {
            throw new IllegalArgumentException("there is no list of findings");
        }
        List<Told> findings = new ArrayList<>();
        add(tree, "findings", Standing.NEW, findings);
        add(tree, "baselined", Standing.BASELINED, findings);
        add(tree, "accepted", Standing.ACCEPTED, findings);
        JsonObject counts = tree.getAsJsonObject("counts");
        List<Label> elements = JsonFinding.labels(tree.getAsJsonArray("elements"));
        return new FindingsFile(
                findings,
                tree.has("baselined") ? list(tree, "baselined", each -> new JsonFinding(each).known()) : null,
                list(tree, "accepted", each -> new JsonFinding(each).accepted()),
                list(tree, "permitted", JsonFinding::disclosure),
                elements,
                list(tree, "ledger", JsonFinding::ledgerEntry),
                counts.get("flows").getAsLong(),
                JsonUsage.of(tree.has("uses") ? tree.getAsJsonObject("uses") : null, elements),
                tree.has("modules"),
                tree.has("failure") ? tree.get("failure").getAsString() : null,
                tree.has(JsonChange.NAME) ? JsonChange.read(tree) : null);
    }

    private static <T> List<T> list(JsonObject tree, String name, Function<JsonObject, T> each) {
        List<T> values = new ArrayList<>();
        tree.getAsJsonArray(name).forEach(value -> values.add(each.apply(value.getAsJsonObject())));
        return values;
    }

    private static void add(JsonObject tree, String list, Standing standing, List<Told> into) {
        if (tree.has(list)) {
            for (JsonElement each : tree.getAsJsonArray(list)) {
                into.add(new JsonFinding(each.getAsJsonObject()).told(standing));
            }
        }
    }
}
