package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * No clause: a recipient, purpose or acceptance of the policy file, or an acceptance in the code, that nothing needs any more; what is no
 * longer true should not stay declared. Where some code was not read, nothing is said: it may be what needs them.
 */
public final class StaleDeclaration implements PolicyFileRule {
    private final List<Acceptance> inFile;
    private final List<Acceptance> inCode;

    /** With the acceptances of the policy file and those in the code that accept nothing. */
    public StaleDeclaration(Collection<Acceptance> inFile, Collection<Acceptance> inCode) {
        this.inFile = List.copyOf(inFile);
        this.inCode = List.copyOf(inCode);
    }

    @Override
    public RuleId id() {
        return RuleId.STALE_DECLARATION;
    }

    @Override
    public List<Draft> cases(Usage usage, PolicyFile policy, LocalDate today) {
        List<Draft> found = new ArrayList<>();
        if (!usage.whole()) {
            return found;
        }
        Set<String> recipients = recipients(usage, policy);
        for (Recipient recipient : policy.recipients().values()) {
            if (!recipients.contains(recipient.name())) {
                found.add(Draft.at(recipient.place(), id(), "recipient", "recipient", recipient.name(), "")
                        .onTopic("third-parties"));
            }
        }
        Set<String> purposes = purposes(usage, policy);
        for (Purpose purpose : policy.purposes().values()) {
            if (!purposes.contains(purpose.name())) {
                found.add(Draft.at(purpose.place(), id(), "purpose", "purpose", purpose.name(), "")
                        .onTopic("purposes"));
            }
        }
        inFile.forEach(acceptance -> found.add(draft(acceptance, "acceptance")));
        inCode.forEach(acceptance -> found.add(draft(acceptance, "annotation")));
        return found;
    }

    private Draft draft(Acceptance acceptance, String variant) {
        return Draft.at(acceptance, id(), variant, "");
    }

    private static Set<String> recipients(Usage usage, PolicyFile policy) {
        Set<String> used = new HashSet<>(usage.recipients());
        policy.models().sinks().stream()
                .map(sink -> sink.recipient() == null ? "" : sink.recipient())
                .forEach(used::add);
        return used;
    }

    private static Set<String> purposes(Usage usage, PolicyFile policy) {
        Set<String> used = new HashSet<>(usage.purposes());
        usage.elements().stream().map(Label::purposes).forEach(used::addAll);
        policy.models().sources().forEach(source -> used.addAll(source.purposes()));
        return used;
    }
}
