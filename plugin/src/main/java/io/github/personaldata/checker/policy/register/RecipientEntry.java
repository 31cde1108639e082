package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.policy.file.Recipient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who gets data. Of an undeclared one only what its addresses and the catalogue of vendors say is known.
 *
 * @param ground the evidence of consent, or the act of law; may be empty
 * @param hosts declared, or seen in the code
 * @param validUntil last day of the declaration
 */
public record RecipientEntry(
        String name,
        boolean declared,
        String role,
        String acts,
        String country,
        List<String> storedIn,
        String basis,
        String ground,
        String transferGround,
        String audience,
        String permission,
        List<String> purposes,
        List<String> categories,
        List<String> hosts,
        List<String> packages,
        String validUntil) {
    public RecipientEntry {
        storedIn = List.copyOf(storedIn);
        purposes = List.copyOf(purposes);
        categories = List.copyOf(categories);
        hosts = List.copyOf(hosts);
        packages = List.copyOf(packages);
    }

    /** A recipient of the policy file. */
    public static RecipientEntry of(Recipient recipient) {
        return new RecipientEntry(
                recipient.name(),
                true,
                recipient.role(),
                recipient.acts(),
                recipient.country(),
                recipient.storedIn(),
                recipient.basis(),
                recipient.basis().equals("law") ? recipient.act() : recipient.evidence(),
                recipient.transferGround(),
                recipient.audience(),
                recipient.permission(),
                recipient.purposes(),
                recipient.categories(),
                recipient.hosts(),
                recipient.packages(),
                recipient.validUntil() == null ? "" : recipient.validUntil().toString());
    }

    /**
     * One that the policy file does not declare.
     *
     * @param role of a known vendor; empty otherwise
     * @param country of a known vendor; empty otherwise
     */
    public static RecipientEntry undeclared(
            String name, String role, String country, List<String> hosts, List<String> packages) {
        return new RecipientEntry(
                name, false, role, "", country, List.of(), "", "", "", "", "", List.of(), List.of(), hosts, packages,
                "");
    }

    /** The same recipient as other code knows it: a declaration says all, without one every host that was seen counts. */
    public RecipientEntry and(RecipientEntry other) {
        if (declared || other.declared) {
            return declared ? this : other;
        }
        Set<String> seen = new TreeSet<>(hosts);
        seen.addAll(other.hosts);
        return undeclared(name, role, country, List.copyOf(seen), packages);
    }
}
