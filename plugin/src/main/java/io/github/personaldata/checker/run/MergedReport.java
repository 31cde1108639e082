package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Mentions;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.RegisterMerge;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What several modules' checks have left, put together as if one check had found it. */
final class MergedReport {
    private final List<String> modules = new ArrayList<>();
    private final MergedFindings findings = new MergedFindings();
    private final Set<Disclosure> permitted = new LinkedHashSet<>();
    private final Set<Label> elements = new TreeSet<>();
    private final Set<LedgerEntry> ledger = new TreeSet<>();
    private long flows;
    private boolean baseline;
    private @Nullable Comparison whole;
    private final List<ChangeView> changes = new ArrayList<>();

    /** A module's results. */
    void add(BuildPart part, FindingsFile its) {
        modules.add(part.module().name());
        its.fresh().forEach(finding -> findings.add(finding, part.told()));
        if (its.known() != null) {
            baseline = true;
            its.known().forEach(findings::add);
        }
        its.accepted().forEach(findings::add);
        permitted.addAll(its.permitted());
        elements.addAll(its.elements());
        ledger.addAll(its.ledger());
        flows += its.flows();
        if (its.change() != null) {
            changes.add(its.change());
        }
    }

    /** What policy files or code accept of what was found in policy files. */
    void accept(List<Accepted> accepted) {
        accepted.forEach(findings::add);
    }

    /** What the baseline of the whole knows. */
    void know(Comparison compared) {
        whole = compared;
        compared.known().forEach(findings::add);
    }

    /** What was found in policy files; out: what of it is new. */
    List<Finding> judged(List<Finding> found) {
        return found.stream().filter(findings::judged).toList();
    }

    /** What is to be told. */
    ReportRequest request(
            BuildInput input, Collection<PolicyFile> policies, RegisterMerge registers, @Nullable String failure) {
        List<Finding> fresh = findings.fresh();
        List<Finding> open = new ArrayList<>(fresh);
        findings.known().forEach(known -> open.add(known.finding()));
        PolicyResult result = new PolicyResult(
                fresh,
                List.copyOf(permitted),
                findings.accepted(),
                Usage.NONE,
                registers.register(open, findings.accepted(), elements.size()));
        FlowResult found = new FlowResult(
                List.of(), List.copyOf(elements), List.of(), List.of(), Mentions.NONE, List.copyOf(ledger), Map.of());
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        if (!input.isOneModule()) {
            input.formats().forEach(format -> formats.add(ReportFormat.valueOf(format.name())));
        }
        return new ReportRequest(
                result,
                joined(policies),
                found,
                input.name(),
                input.repositoryRoot(),
                input.outputDirectory(),
                formats,
                input.locale(),
                input.consoleLimit(),
                baseline(fresh),
                true,
                failure,
                new ReportRequest.Merged(modules, findings.told(fresh), flows),
                change());
    }

    /** Known only where every module was compared with the same. */
    private @Nullable ChangeView change() {
        boolean all = changes.size() == modules.size()
                && changes.stream().map(ChangeView::diff).distinct().count() == 1;
        return all ? changes.stream().reduce(ChangeView::joined).orElse(null) : null;
    }

    private @Nullable Comparison baseline(List<Finding> fresh) {
        if (whole != null) {
            return new Comparison(whole.file(), findings.known(), fresh, whole.stale());
        }
        return baseline ? new Comparison("", findings.known(), fresh, List.of()) : null;
    }

    /** All that reports tell of a policy file are its recipients; the first file that names one speaks for it. */
    private static @Nullable PolicyFile joined(Collection<PolicyFile> policies) {
        if (policies.size() < 2) {
            return policies.isEmpty() ? null : policies.iterator().next();
        }
        Map<String, Recipient> recipients = new LinkedHashMap<>();
        policies.forEach(policy -> policy.recipients().forEach(recipients::putIfAbsent));
        return PolicyFile.EMPTY.withRecipients(recipients);
    }
}
