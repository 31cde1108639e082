package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.HeldConsent;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Clause on disclosure, and on the ground of processing: data is given away, or stored and sent on by code that works for a purpose, on the person's
 * consent; the policy file does not say that it is always collected, and on some way to the call nobody asks for it. A disclosure rests on consent if
 * the recipient's basis says so, or if every purpose that it serves does; work for a purpose if that purpose does.
 */
public final class MissingConsentCheck implements Rule {
    private static final String CONSENT = "consent";
    private static final String LAW = "law";

    @Override
    public RuleId id() {
        return RuleId.MISSING_CONSENT_CHECK;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Matter.Given given : matter.given()) {
            List<String> purposes = onConsent(given, matter.policy().purposes());
            if (given.recipient().evidence().isEmpty()) {
                Lack lack = lack(purposes, given.flow().consents(), matter);
                if (lack != null) {
                    String recipient = given.recipient().name();
                    found.add(Draft.at(given.flow(), id(), lack.variant, recipient, lack.purposesOrChecks));
                }
            }
        }
        for (Flow flow : processed(matter)) {
            flow.workedFor().stream()
                    .map(work -> lack(
                            onConsent(work.purposes(), flow, matter.policy().purposes()), work.consents(), matter))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(lack -> found.add(Draft.at(flow, id(), lack.ofProcessing(), "", lack.purposesOrChecks)
                            .onTopic("lawfulness")));
        }
        return found;
    }

    /**
     * Why it is not in order.
     *
     * @param variant of the rule's texts
     * @param purposesOrChecks the checks that should be asked; the purposes where there are none
     */
    private record Lack(String variant, String purposesOrChecks) {
        String ofProcessing() {
            return variant.isEmpty() ? "processing" : "processing-" + variant;
        }
    }

    /** What is kept, or sent to the operator's own systems; what goes to others is judged by their terms. */
    private static Set<Flow> processed(Matter matter) {
        Stream<Transfer> own =
                matter.transfers().stream().filter(transfer -> transfer.addressee() instanceof Addressee.Own);
        return Stream.concat(matter.stores().stream(), own)
                .map(Transfer::flow)
                .filter(flow -> !flow.workedFor().isEmpty()) // first: to compare whole flows is dear
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The purposes of which one must be consented to; none if the disclosure rests on something else. */
    private static List<String> onConsent(Matter.Given given, Map<String, Purpose> declared) {
        Recipient recipient = given.recipient();
        if (recipient.basis().equals(CONSENT)) {
            return recipient.purposes();
        }
        return recipient.basis().equals(LAW) ? List.of() : onConsent(recipient.purposes(), given.flow(), declared);
    }

    /** Those that data is held for and that are served with it; none if one of them rests on something else. */
    private static List<String> onConsent(List<String> served, Flow flow, Map<String, Purpose> declared) {
        Set<String> shared = new LinkedHashSet<>(served);
        shared.retainAll(flow.label().purposes());
        boolean all = shared.stream().allMatch(name -> mustBeAsked(declared.get(name)));
        return all ? List.copyOf(shared) : List.of();
    }

    private static boolean mustBeAsked(@Nullable Purpose purpose) {
        return purpose != null && purpose.restsOnConsent() && purpose.evidence().isEmpty();
    }

    /** What is wrong if consent to one of the purposes must be held; null if nothing is. */
    private static @Nullable Lack lack(List<String> purposes, List<HeldConsent> held, Matter matter) {
        HeldConsent.@Nullable Subject asked = asked(purposes, held);
        if (purposes.isEmpty() || asked != null && asked != HeldConsent.Subject.OTHER) {
            return null;
        }
        String checks = checks(purposes, matter.code().mentions().checks());
        String variant = asked != null ? "other" : checks.isEmpty() ? "none" : "";
        return new Lack(variant, checks.isEmpty() ? String.join(", ", purposes) : checks);
    }

    /** Whose consent to one of the purposes is asked for; null if nobody's is. */
    private static HeldConsent.@Nullable Subject asked(List<String> purposes, List<HeldConsent> held) {
        return held.stream()
                .filter(one -> purposes.stream()
                        .anyMatch(purpose -> HeldConsent.name(purpose).equals(one.purpose())))
                .map(HeldConsent::subject)
                .min(HeldConsent.Subject::compareTo)
                .orElse(null);
    }

    /** The program's checks of those purposes, else those that are told the purpose. */
    private static String checks(List<String> purposes, Map<String, Set<String>> known) {
        Set<String> checks = new TreeSet<>();
        known.forEach((purpose, methods) -> {
            if (purposes.stream().anyMatch(p -> HeldConsent.name(p).equals(HeldConsent.name(purpose)))) {
                checks.addAll(methods);
            }
        });
        return String.join(", ", checks.isEmpty() ? known.getOrDefault("", Set.of()) : checks);
    }
}
