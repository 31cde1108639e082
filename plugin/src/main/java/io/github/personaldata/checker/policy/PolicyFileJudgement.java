package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.policy.rule.Draft;
import io.github.personaldata.checker.policy.rule.PolicyFileRule;
import io.github.personaldata.checker.policy.rule.StaleDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges a policy file itself by what all code under it uses of it. */
public final class PolicyFileJudgement {
    private final PolicyFile file;
    private final LocalDate today;

    private PolicyFileJudgement(PolicyFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /**
     * Judges.
     *
     * @param usage what all code under the file uses of it
     * @return findings of the rules about the policy file alone
     */
    public static PolicyResult judge(Usage usage, PolicyFile file, LocalDate today) {
        PolicyFileJudgement judgement = new PolicyFileJudgement(file, today);
        List<Acceptance> acceptances = new ArrayList<>(file.accepted());
        acceptances.addAll(AcceptancesInCode.of(usage.written()).valid());
        Verdicts verdicts = judgement.verdicts(judgement.drafts(usage, acceptances), acceptances);
        return new PolicyResult(verdicts.open(), List.of(), verdicts.accepted()).withUsage(usage);
    }

    /** The cases of these rules. */
    static List<Draft> drafts(Usage usage, List<Acceptance> acceptances, PolicyFile file, LocalDate today) {
        return new PolicyFileJudgement(file, today).drafts(usage, acceptances);
    }

    private List<Draft> drafts(Usage usage, List<Acceptance> acceptances) {
        List<Draft> drafts = new ArrayList<>();
        for (PolicyFileRule rule : Rules.ON_POLICY_FILE) {
            drafts.addAll(cases(rule, usage));
        }
        Set<String> needed = new HashSet<>(usage.acceptances());
        verdicts(drafts, acceptances).needed().forEach(acceptance -> needed.add(acceptance.name()));
        List<Acceptance> inCode = AcceptancesInCode.of(usage.own()).valid();
        drafts.addAll(cases(new StaleDeclaration(unneeded(file.accepted(), needed), unneeded(inCode, needed)), usage));
        return drafts;
    }

    private List<Draft> cases(PolicyFileRule rule, Usage usage) {
        return file.severity(rule.id()) == Severity.OFF ? List.of() : rule.cases(usage, file, today);
    }

    private Verdicts verdicts(List<Draft> drafts, List<Acceptance> acceptances) {
        return Verdicts.of(new Findings(file, file::severity).of(drafts), acceptances, today);
    }

    /** Acceptances that accept nothing, although their rules are on and they have not run out. */
    private List<Acceptance> unneeded(List<Acceptance> acceptances, Set<String> needed) {
        return acceptances.stream()
                // one of the rule on what nothing needs could never accept anything
                .filter(acceptance -> acceptance.rule() != RuleId.STALE_DECLARATION)
                .filter(acceptance -> file.severity(acceptance.rule()) != Severity.OFF && !acceptance.expired(today))
                .filter(acceptance -> !needed.contains(acceptance.name()))
                .toList();
    }
}
