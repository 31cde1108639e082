package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * No clause: a recipient, purpose or acceptance of the policy file that no code needs any more; what is no longer true should not stay
 * declared. Where some code was not read, nothing is said: it may be what needs them.
 */
public final class StaleDeclaration implements Rule {
    private static final Set<LedgerEntry.Kind> UNREAD = EnumSet.of(
            LedgerEntry.Kind.UNANALYSED_SOURCE, LedgerEntry.Kind.OTHER_LANGUAGE, LedgerEntry.Kind.NOT_GENERATED);
    private static final Set<LedgerEntry.Kind> MISSING =
            EnumSet.of(LedgerEntry.Kind.MISSING_TYPE, LedgerEntry.Kind.UNRESOLVED_CALL);

    private final Addressees addressees;
    private final List<Acceptance> unneeded;

    /** With the acceptances that accept nothing. */
    public StaleDeclaration(Addressees addressees, Collection<Acceptance> unneeded) {
        this.addressees = addressees;
        this.unneeded = List.copyOf(unneeded);
    }

    @Override
    public RuleId id() {
        return RuleId.STALE_DECLARATION;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        if (matter.code().ledger().stream().anyMatch(entry -> UNREAD.contains(entry.kind()))) {
            return found;
        }
        Set<String> recipients = recipients(matter);
        for (Recipient recipient : matter.policy().recipients().values()) {
            if (!recipients.contains(recipient.name())) {
                found.add(Draft.at(recipient.place(), id(), "recipient", "recipient", recipient.name(), ""));
            }
        }
        Set<String> purposes = purposes(matter);
        for (Purpose purpose : matter.policy().purposes().values()) {
            if (!purposes.contains(purpose.name())) {
                found.add(Draft.at(purpose.place(), id(), "purpose", "purpose", purpose.name(), ""));
            }
        }
        for (Acceptance acceptance : unneeded) {
            String name = acceptance.rule().id() + " in " + acceptance.within();
            found.add(Draft.at(acceptance.place(), id(), "acceptance", "acceptance", name, ""));
        }
        return found;
    }

    private Set<String> recipients(Matter matter) {
        Set<String> used = new HashSet<>(addressees.mentioned(mentions(matter.code())));
        for (SinkModel model : matter.policy().models().sinks()) {
            used.add(model.recipient() == null ? "" : model.recipient());
        }
        for (List<Transfer> transfers : List.of(matter.transfers(), matter.stores())) {
            for (Transfer transfer : transfers) {
                if (transfer.addressee() instanceof Addressee.Declared declared) {
                    used.add(declared.recipient().name());
                } else if (transfer.addressee() instanceof Addressee.Undeclared expired) {
                    used.add(expired.name());
                }
            }
        }
        return used;
    }

    /** A type that is missing is named by the code all the same. */
    private static Mentions mentions(FlowResult code) {
        Set<String> types = new TreeSet<>(code.mentions().types());
        code.ledger().stream()
                .filter(entry -> MISSING.contains(entry.kind()))
                .forEach(entry -> types.add(entry.subject()));
        return code.mentions().withTypes(types);
    }

    private static Set<String> purposes(Matter matter) {
        Set<String> used = new HashSet<>(matter.code().mentions().purposes());
        matter.elements().stream().map(Label::purposes).forEach(used::addAll);
        matter.policy().models().sources().forEach(source -> used.addAll(source.purposes()));
        // a check whose argument names the purpose
        matter.policy().purposes().keySet().stream()
                .filter(matter.code().mentions().texts()::contains)
                .forEach(used::add);
        return used;
    }
}
