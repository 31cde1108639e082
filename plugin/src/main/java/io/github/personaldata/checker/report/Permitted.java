package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.Disclosure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one declared recipient receives on its terms.
 *
 * @param declared null if the policy file is not at hand
 * @param categories that reach it
 * @param purposes for which it receives them: those the data is held for and it is declared for
 * @param elements that reach it
 * @param places number of calls
 */
record Permitted(
        String recipient,
        @Nullable Recipient declared,
        SortedSet<String> categories,
        SortedSet<String> purposes,
        SortedSet<String> elements,
        int places) {

    /** One per recipient, by name. */
    static List<Permitted> of(Collection<Disclosure> disclosures, @Nullable PolicyFile policyFile) {
        Map<String, List<Disclosure>> byRecipient = new TreeMap<>();
        disclosures.forEach(d -> byRecipient
                .computeIfAbsent(d.recipient(), r -> new ArrayList<>())
                .add(d));
        List<Permitted> permitted = new ArrayList<>();
        byRecipient.forEach((name, its) -> permitted.add(one(
                name, its, policyFile == null ? null : policyFile.recipients().get(name))));
        return permitted;
    }

    private static Permitted one(String name, List<Disclosure> disclosures, @Nullable Recipient declared) {
        SortedSet<String> categories = new TreeSet<>();
        SortedSet<String> held = new TreeSet<>();
        SortedSet<String> elements = new TreeSet<>();
        SortedSet<String> places = new TreeSet<>();
        for (Disclosure disclosure : disclosures) {
            categories.add(disclosure.flow().label().category());
            held.addAll(disclosure.flow().label().purposes());
            elements.add(disclosure.flow().label().element());
            places.add(
                    disclosure.flow().sink().file() + disclosure.flow().sink().at());
        }
        SortedSet<String> purposes = new TreeSet<>(held);
        if (declared != null) {
            purposes.retainAll(declared.purposes());
        }
        return new Permitted(name, declared, categories, purposes.isEmpty() ? held : purposes, elements, places.size());
    }

    /** {@code kaspi-pay (payments, Kazakhstan) receives name, phone number for order, on consent: checkout box, form v3}. */
    String sentence(Messages messages) {
        RegisterText words = new RegisterText(messages);
        String who = declared == null ? recipient : recipient + description(declared, words);
        String data = categories.stream().map(words::category).collect(Collectors.joining(", "));
        String what = messages.text("permitted.receives", who, data, String.join(", ", purposes));
        String basis = declared == null ? "" : basis(declared, messages);
        return basis.isEmpty() ? what : what + ", " + basis;
    }

    /** {@code on consent: checkout box, form v3}; empty if no basis is declared. */
    static String basis(Recipient recipient, Messages messages) {
        if (recipient.basis().isEmpty()) {
            return "";
        }
        String basis = messages.text("permitted.basis." + recipient.basis());
        String reference = recipient.basis().equals("law") ? recipient.act() : recipient.evidence();
        return reference.isEmpty() ? basis : basis + ": " + reference;
    }

    private static String description(Recipient recipient, RegisterText words) {
        StringJoiner parts = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (!recipient.role().isEmpty()) {
            parts.add(words.role(recipient.role()));
        }
        if (!recipient.country().isEmpty()) {
            parts.add(words.country(recipient.country()));
        }
        return parts.toString();
    }
}
