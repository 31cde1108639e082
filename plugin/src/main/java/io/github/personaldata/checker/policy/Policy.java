package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.rule.Addressee;
import io.github.personaldata.checker.policy.rule.Addressees;
import io.github.personaldata.checker.policy.rule.CategoryNotAllowed;
import io.github.personaldata.checker.policy.rule.CrossBorderTransfer;
import io.github.personaldata.checker.policy.rule.Draft;
import io.github.personaldata.checker.policy.rule.Matter;
import io.github.personaldata.checker.policy.rule.PersonalDataInException;
import io.github.personaldata.checker.policy.rule.PersonalDataInLog;
import io.github.personaldata.checker.policy.rule.PurposeMismatch;
import io.github.personaldata.checker.policy.rule.Rule;
import io.github.personaldata.checker.policy.rule.Transfer;
import io.github.personaldata.checker.policy.rule.UnanalysedSource;
import io.github.personaldata.checker.policy.rule.UndeclaredPurpose;
import io.github.personaldata.checker.policy.rule.UndeclaredThirdParty;
import io.github.personaldata.checker.policy.rule.UnknownDestination;
import io.github.personaldata.checker.policy.rule.WeakAnonymisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges flows by the policy file. */
public final class Policy {
    private static final List<Rule> AT_SINKS = List.of(
            new PersonalDataInLog(),
            new PersonalDataInException(),
            new UndeclaredThirdParty(),
            new UnknownDestination(),
            new CategoryNotAllowed(),
            new PurposeMismatch(),
            new CrossBorderTransfer());
    private static final List<Rule> ELSEWHERE = List.of(new UndeclaredPurpose(), new UnanalysedSource());

    private final PolicyFile file;
    private final boolean present;
    private final LocalDate today;

    private Policy(@Nullable PolicyFile file, LocalDate today) {
        this.file = file == null ? PolicyFile.EMPTY : file;
        this.present = file != null;
        this.today = today;
    }

    /**
     * Judges.
     *
     * @param file null if the project has none
     * @param today for declarations and acceptances that run out
     */
    public static PolicyResult judge(FlowResult flows, @Nullable PolicyFile file, LocalDate today) {
        return new Policy(file, today).judge(flows);
    }

    private PolicyResult judge(FlowResult result) {
        Catalogue catalogue = Catalogue.load().with(file.models());
        Addressees addressees = new Addressees(file, catalogue.vendors(), today);
        List<Transfer> transfers = addressees.transfers(result.flows());
        List<Draft> drafts = new ArrayList<>();
        Matter plain = matter(result, transfers, false);
        AT_SINKS.stream().filter(this::isOn).forEach(rule -> drafts.addAll(rule.cases(plain)));
        ELSEWHERE.stream().filter(this::isOn).forEach(rule -> drafts.addAll(rule.cases(plain)));
        Rule weak = new WeakAnonymisation(AT_SINKS.stream().filter(this::isOn).toList());
        List<Draft> weakly = weak.cases(matter(result, transfers, true));
        if (isOn(weak)) {
            drafts.addAll(weakly);
        }
        List<Acceptance> acceptances = new ArrayList<>(file.accepted());
        acceptances.addAll(AcceptancesInCode.of(result.acceptances()).valid());
        List<Finding> findings = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Finding finding : new Findings(file, this::severity).of(drafts)) {
            Acceptance acceptance = acceptance(finding, acceptances);
            if (acceptance == null) {
                findings.add(finding);
            } else {
                accepted.add(new Accepted(finding, acceptance.reason()));
            }
        }
        List<Draft> refused = new ArrayList<>(drafts);
        refused.addAll(weakly);
        return new PolicyResult(findings, permitted(transfers, refused), accepted);
    }

    private Matter matter(FlowResult result, List<Transfer> transfers, boolean weakly) {
        return new Matter(
                result.flows().stream()
                        .filter(flow -> flow.anonymisedWeakly() == weakly)
                        .toList(),
                transfers.stream()
                        .filter(transfer -> transfer.flow().anonymisedWeakly() == weakly)
                        .toList(),
                result.labels(),
                result.ledger(),
                file,
                present);
    }

    private boolean isOn(Rule rule) {
        return severity(rule.id()) != Severity.OFF;
    }

    private Severity severity(RuleId rule) {
        return present ? file.severity(rule) : rule.withoutPolicyFile();
    }

    private @Nullable Acceptance acceptance(Finding finding, List<Acceptance> acceptances) {
        for (Acceptance acceptance : acceptances) {
            if (acceptance.rule() == finding.rule() && !acceptance.expired(today) && covers(acceptance, finding)) {
                return acceptance;
            }
        }
        return null;
    }

    private static boolean covers(Acceptance acceptance, Finding finding) {
        if (finding.flow() != null) {
            return acceptance.covers(finding.flow().sink().enclosing());
        }
        return finding.label() != null && acceptance.coversType(finding.label().declaringType());
    }

    private static List<Disclosure> permitted(List<Transfer> transfers, List<Draft> refused) {
        Set<Disclosure> not = new HashSet<>();
        for (Draft draft : refused) {
            Flow flow = draft.flow();
            if (flow != null) {
                not.add(new Disclosure(flow, draft.recipient()));
            }
        }
        Set<Disclosure> permitted = new LinkedHashSet<>();
        for (Transfer transfer : transfers) {
            if (transfer.addressee() instanceof Addressee.Declared declared) {
                permitted.add(
                        new Disclosure(transfer.flow(), declared.recipient().name()));
            }
        }
        permitted.removeAll(not);
        return List.copyOf(permitted);
    }
}
