package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Clause on disclosure: what the policy file gives as the ground of a disclosure, or of a purpose for which data of a sensitive category is
 * held, is not enough under the operator's law. Without a law nothing is judged.
 */
public final class InsufficientBasis implements PolicyFileRule {
    @Override
    public RuleId id() {
        return RuleId.INSUFFICIENT_BASIS;
    }

    @Override
    public List<Draft> cases(Usage usage, PolicyFile policy, LocalDate today) {
        List<Draft> found = new ArrayList<>();
        LawPack law = LawPack.of(policy.operator().law());
        if (law == null) {
            return found;
        }
        for (Recipient recipient : policy.recipients().values()) {
            if (!recipient.expired(today)) {
                ofRecipient(recipient, law, found);
            }
        }
        ofPurposes(usage, policy, law, found);
        return found;
    }

    private void ofRecipient(Recipient recipient, LawPack law, List<Draft> found) {
        String basis = recipient.basis();
        if (!law.grounds().suffice(recipient)) {
            String variant = basis.isEmpty() ? "none" : "";
            found.add(Draft.at(recipient.place(), id(), variant, "recipient", recipient.name(), basis));
            return;
        }
        Map<String, List<String>> sensitive = new TreeMap<>();
        for (String category : recipient.categories()) {
            if (!law.grounds().suffice(recipient, category)) {
                sensitive
                        .computeIfAbsent(enough(law, category), bases -> new ArrayList<>())
                        .add(category);
            }
        }
        sensitive.forEach((bases, categories) ->
                found.add(Draft.at(recipient.place(), id(), "sensitive", "recipient", recipient.name(), bases)
                        .about(recipient.name(), String.join(", ", categories), "")));
    }

    private void ofPurposes(Usage usage, PolicyFile policy, LawPack law, List<Draft> found) {
        Map<Purpose, Map<String, Held>> sensitive = new LinkedHashMap<>();
        for (Label label : usage.elements()) {
            for (String name : label.purposes()) {
                Purpose purpose = policy.purposes().get(name);
                if (purpose != null && !law.grounds().suffice(purpose.basis(), label.category())) {
                    sensitive
                            .computeIfAbsent(purpose, p -> new TreeMap<>())
                            .computeIfAbsent(
                                    enough(law, label.category()), bases -> new Held(new TreeSet<>(), new TreeSet<>()))
                            .add(label);
                }
            }
        }
        sensitive.forEach((purpose, held) -> held.forEach(
                (bases, data) -> found.add(Draft.at(purpose.place(), id(), "purpose", "purpose", purpose.name(), bases)
                        .onTopic("lawfulness")
                        .about(Draft.listed(data.elements), String.join(", ", data.categories), purpose.name()))));
    }

    /** {@code consent, law}: different ones are told apart, since they are mended apart. */
    private static String enough(LawPack law, String category) {
        return String.join(", ", law.grounds().sensitive().getOrDefault(category, List.of()));
    }

    private record Held(Set<String> elements, Set<String> categories) {
        void add(Label label) {
            elements.add(label.element());
            categories.add(label.category());
        }
    }
}
