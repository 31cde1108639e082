package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out what the code that flow saw uses of the policy file. */
public final class Uses {
    private static final Set<LedgerEntry.Kind> UNREAD = EnumSet.of(
            LedgerEntry.Kind.UNANALYSED_SOURCE, LedgerEntry.Kind.OTHER_LANGUAGE, LedgerEntry.Kind.NOT_GENERATED);
    private static final Set<LedgerEntry.Kind> MISSING =
            EnumSet.of(LedgerEntry.Kind.MISSING_TYPE, LedgerEntry.Kind.UNRESOLVED_CALL);

    private final Matter matter;
    private final Addressees addressees;

    private Uses(Matter matter, Addressees addressees) {
        this.matter = matter;
        this.addressees = addressees;
    }

    /**
     * What it uses.
     *
     * @param needed acceptances of the policy file and the code that accept something
     */
    public static Usage of(Matter matter, Addressees addressees, Collection<Acceptance> needed) {
        Uses uses = new Uses(matter, addressees);
        return new Usage(
                matter.elements(),
                uses.recipients(),
                uses.purposes(),
                uses.needed(needed),
                uses.written(),
                matter.code().acceptances(),
                Set.of(),
                matter.code().ledger().stream()
                        .noneMatch(entry -> UNREAD.contains(entry.kind()) && !entry.isOfSettings()));
    }

    /** Where data goes may depend on settings that could not be read, so any acceptance may be needed then. */
    private Set<String> needed(Collection<Acceptance> accepting) {
        boolean unread = matter.code().ledger().stream().anyMatch(LedgerEntry::isOfSettings);
        return (unread ? matter.acceptances() : accepting)
                .stream().map(Acceptance::name).collect(Collectors.toSet());
    }

    private Set<String> recipients() {
        Set<String> used = new HashSet<>(addressees.mentioned(mentions(matter.code())));
        for (List<Transfer> transfers : List.of(matter.transfers(), matter.stores())) {
            for (Transfer transfer : transfers) {
                if (transfer.addressee() instanceof Addressee.Declared declared) {
                    used.add(declared.recipient().name());
                } else if (transfer.addressee() instanceof Addressee.Undeclared expired) {
                    used.add(expired.name());
                }
            }
        }
        used.retainAll(matter.policy().recipients().keySet());
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

    private Set<String> purposes() {
        Set<String> used = new HashSet<>(matter.policy().purposes().keySet());
        // a text: a check whose argument names the purpose
        used.removeIf(purpose -> !matter.code().mentions().purposes().contains(purpose)
                && !matter.code().mentions().texts().contains(purpose));
        return used;
    }

    private List<WrittenAcceptance> written() {
        return matter.code().acceptances().stream()
                .filter(written -> {
                    RuleId rule = RuleId.of(written.rule());
                    return rule != null && rule.isOnPolicyFile();
                })
                .toList();
    }
}
