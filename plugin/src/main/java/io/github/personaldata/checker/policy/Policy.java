package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.policy.register.ClauseEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.policy.rule.Addressee;
import io.github.personaldata.checker.policy.rule.Addressees;
import io.github.personaldata.checker.policy.rule.Draft;
import io.github.personaldata.checker.policy.rule.Matter;
import io.github.personaldata.checker.policy.rule.Rule;
import io.github.personaldata.checker.policy.rule.Transfer;
import io.github.personaldata.checker.policy.rule.Uses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges flows by the policy file. */
public final class Policy {
    private final PolicyFile file;
    private final boolean present;
    private final LocalDate today;
    private final Extent extent;

    private Policy(@Nullable PolicyFile file, LocalDate today, Extent extent) {
        this.file = file == null ? PolicyFile.EMPTY : file;
        this.present = file != null;
        this.today = today;
        this.extent = extent;
    }

    /**
     * Judges.
     *
     * @param file null if the project has none
     * @param today for declarations and acceptances that run out
     * @param extent whether the flows are all that the policy file speaks of: only then is the file itself judged
     */
    public static PolicyResult judge(FlowResult flows, @Nullable PolicyFile file, LocalDate today, Extent extent) {
        return new Policy(file, today, extent).judge(flows);
    }

    private PolicyResult judge(FlowResult result) {
        Catalogue catalogue = Catalogue.load().with(file.models());
        Addressees addressees = new Addressees(file, catalogue.vendors(), today);
        Matter matter = matter(result, addressees);
        Rules rules = Rules.of(catalogue).only(this::isOn);
        List<Draft> drafts = new ArrayList<>(cases(rules.atSinks(), matter.only(false)));
        drafts.addAll(cases(rules.elsewhere(), matter));
        List<Draft> weakly = rules.weak().cases(matter.only(true));
        if (isOn(rules.weak())) {
            drafts.addAll(weakly);
        }
        Verdicts verdicts = verdicts(drafts, matter);
        Usage usage = Uses.of(matter, addressees, verdicts.needed());
        if (present && extent == Extent.PROJECT) {
            drafts.addAll(PolicyFileJudgement.drafts(usage, matter.acceptances(), file, today));
            verdicts = verdicts(drafts, matter);
        }
        drafts.addAll(weakly);
        Register register = new Registrar(matter, addressees, catalogue.vendors(), verdicts)
                .register(ClauseCoverage.of(matter, verdicts.open(), this::force));
        return new PolicyResult(verdicts.open(), permitted(matter, drafts), verdicts.accepted(), usage, register);
    }

    private Matter matter(FlowResult result, Addressees addressees) {
        List<Acceptance> acceptances = new ArrayList<>(file.accepted());
        acceptances.addAll(AcceptancesInCode.of(result.acceptances()).valid());
        return new Matter(
                result,
                result.flows(),
                result.processed(),
                addressees.transfers(result.flows(), SinkKind.OUTBOUND),
                addressees.transfers(result.flows(), SinkKind.STORE),
                acceptances,
                file,
                present,
                today);
    }

    private Verdicts verdicts(List<Draft> drafts, Matter matter) {
        return Verdicts.of(new Findings(file, this::severity).of(drafts), matter.acceptances(), today);
    }

    private static List<Draft> cases(List<Rule> rules, Matter matter) {
        return rules.stream().flatMap(rule -> rule.cases(matter).stream()).toList();
    }

    private boolean isOn(Rule rule) {
        return severity(rule.id()) != Severity.OFF;
    }

    private ClauseEntry.Force force(RuleId rule) {
        return ClauseEntry.Force.of(rule, severity(rule), extent == Extent.PROJECT);
    }

    private Severity severity(RuleId rule) {
        return present ? file.severity(rule) : rule.withoutPolicyFile();
    }

    private static List<Disclosure> permitted(Matter matter, List<Draft> refused) {
        Set<Disclosure> not = new HashSet<>();
        for (Draft draft : refused) {
            Flow flow = draft.flow();
            if (flow != null) {
                not.add(new Disclosure(flow, draft.recipient()));
            }
        }
        Set<Disclosure> permitted = new LinkedHashSet<>();
        for (Transfer transfer : matter.transfers()) {
            if (transfer.addressee() instanceof Addressee.Declared declared) {
                permitted.add(
                        new Disclosure(transfer.flow(), declared.recipient().name()));
            }
        }
        permitted.removeAll(not);
        return List.copyOf(permitted);
    }
}
