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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Clause on disclosure: data is given away on the person's consent, the policy file does not say that it is always collected, and on some way
 * to the call nobody asks for it. A disclosure rests on consent if the recipient's basis says so, or if every purpose that it serves does.
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
            if (!purposes.isEmpty() && given.recipient().evidence().isEmpty()) {
                HeldConsent.@Nullable Subject asked = asked(given.flow(), purposes);
                if (asked == null || asked == HeldConsent.Subject.OTHER) {
                    String variant = asked == null ? "" : "other";
                    String checks = checks(purposes, matter.code().mentions().checks());
                    if (asked == null && checks.isEmpty()) {
                        variant = "none";
                    }
                    found.add(draft(given, variant, purposes, checks));
                }
            }
        }
        return found;
    }

    private Draft draft(Matter.Given given, String variant, List<String> purposes, String checks) {
        String extra = checks.isEmpty() ? String.join(", ", purposes) : checks;
        return Draft.at(given.flow(), id(), variant, given.recipient().name(), extra);
    }

    /** The purposes of which one must be consented to; none if the disclosure rests on something else. */
    private static List<String> onConsent(Matter.Given given, Map<String, Purpose> declared) {
        Recipient recipient = given.recipient();
        if (recipient.basis().equals(CONSENT)) {
            return recipient.purposes();
        }
        Set<String> served = new LinkedHashSet<>(recipient.purposes());
        served.retainAll(given.flow().label().purposes());
        boolean all = served.stream().allMatch(name -> restsOnConsent(declared.get(name)));
        return !recipient.basis().equals(LAW) && all ? List.copyOf(served) : List.of();
    }

    private static boolean restsOnConsent(@Nullable Purpose purpose) {
        return purpose != null
                && (purpose.basis().equals(CONSENT) || purpose.basis().isEmpty() && purpose.optOut());
    }

    /** Whose consent to one of the purposes is asked for; null if nobody's is. */
    private static HeldConsent.@Nullable Subject asked(Flow flow, List<String> purposes) {
        return flow.consents().stream()
                .filter(held -> purposes.stream()
                        .anyMatch(purpose -> HeldConsent.name(purpose).equals(held.purpose())))
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
