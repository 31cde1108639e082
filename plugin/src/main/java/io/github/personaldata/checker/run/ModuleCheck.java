package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.file.PathIncludes;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.JobSummary;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import io.github.personaldata.checker.report.ReportResult;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.source.DeepStack;
import io.github.personaldata.checker.yaml.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a module through all rooms: its sources in, its reports and the verdict out. */
public final class ModuleCheck implements Checker {
    private final Clock clock;
    private final @Nullable Path jobSummary;

    /** With a clock that tells how long a check takes; it has no influence on what is found. */
    public ModuleCheck(Clock clock) {
        this(clock, null);
    }

    /** @param jobSummary the file to which a summary is appended, as GitHub Actions names it; null for none */
    public ModuleCheck(Clock clock, @Nullable Path jobSummary) {
        this.clock = clock;
        this.jobSummary = jobSummary;
    }

    @Override
    public ModuleResult check(ModuleInput input) throws BadInput {
        Instant start = clock.instant();
        // first: a bad line in it is told before minutes are spent
        @Nullable Baseline known = KnownFindings.in(input.baselineFile(), input.repositoryRoot());
        Judged all = judge(input);
        String name = input.shown(input.baselineFile());
        @Nullable
        Comparison baseline =
                known == null ? null : Comparison.of(name, known, all.result().findings(), all.hidden());
        Judged judged = baseline == null ? all : all.withFindings(baseline.fresh());
        Duration duration = Duration.between(start, clock.instant());
        try {
            ReportRequest request = request(input, judged, baseline, duration);
            ReportResult reports = Reports.write(request);
            if (jobSummary != null) {
                JobSummary.append(request, jobSummary);
            }
            leaveForOtherGoals(input, judged.policy());
            return result(input, judged, baseline, reports);
        } catch (IOException e) {
            throw new BadInput("cannot write the reports of " + input.module().name() + ": " + e, e);
        }
    }

    /**
     * What the first four rooms found in a module.
     *
     * @param hidden findings that are not to be told about
     */
    public record Judged(@Nullable PolicyFile policy, FlowResult flows, PolicyResult result, List<Finding> hidden) {
        public Judged {
            hidden = List.copyOf(hidden);
        }

        private Judged withFindings(List<Finding> findings) {
            return new Judged(policy, flows, new PolicyResult(findings, result.permitted(), result.accepted()), hidden);
        }
    }

    /**
     * Takes a module through source, link, flow and policy.
     *
     * @throws BadInput when the policy file or a source folder cannot be read
     */
    public static Judged judge(ModuleInput input) throws BadInput {
        return judge(input, Handover.DIRECT);
    }

    static Judged judge(ModuleInput input, Handover handover) throws BadInput {
        QuickCompilation.prefer();
        PolicyFile policy = policy(input.policyFile(), input.repositoryRoot());
        try {
            ModuleSource source = ModuleSource.of(input);
            FlowResult flows = deep(new Analysis(input, source, handover), policy);
            Extent extent = input.alone() ? Extent.PROJECT : Extent.MODULE;
            PolicyResult judged = Policy.judge(flows, policy, input.options().date(), extent);
            Map<Boolean, List<Finding>> byShown = judged.findings().stream()
                    .collect(Collectors.partitioningBy(finding -> isShown(finding, input, source)));
            PolicyResult shown =
                    new PolicyResult(byShown.getOrDefault(true, List.of()), judged.permitted(), judged.accepted());
            return new Judged(policy, flows, shown, byShown.getOrDefault(false, List.of()));
        } catch (IOException e) {
            throw new BadInput("cannot read the sources of " + input.module().name() + ": " + e, e);
        }
    }

    /** Code may be nested more deeply than the stack of the caller's thread bears. */
    private static FlowResult deep(Analysis analysis, @Nullable PolicyFile policy) throws IOException {
        try {
            return DeepStack.call(() -> {
                try {
                    return analysis.flows(policy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static @Nullable PolicyFile policy(@Nullable Path file, Path root) throws BadInput {
        if (file == null) {
            return null;
        }
        try {
            return PolicyFileReader.read(
                    root, Folders.shown(root, file), new PathIncludes(root, ModuleCheck.class.getClassLoader()));
        } catch (BadInputException e) {
            throw BadFile.told(e, "the policy file");
        }
    }

    private static boolean isShown(Finding finding, ModuleInput input, ModuleSource source) {
        // what stands upstream and is no flow, that module's own check tells
        boolean here = finding.flow() != null || !source.isUpstream(finding.file());
        return here
                && source.isShown(finding.file())
                && (input.options().failOnUnanalysed() || finding.rule() != RuleId.UNANALYSED_SOURCE);
    }

    /** They read the JSON; without it nothing is left that could be taken for this check's. */
    private static void leaveForOtherGoals(ModuleInput input, @Nullable PolicyFile policy) throws IOException {
        Path folder = input.module().outputDirectory();
        if (input.options().formats().contains(Format.JSON)) {
            CheckedInputs.of(input, policy).write(folder);
        } else {
            Files.deleteIfExists(folder.resolve(CheckedInputs.NAME));
        }
    }

    private static ReportRequest request(
            ModuleInput input, Judged judged, @Nullable Comparison baseline, Duration duration) {
        Options options = input.options();
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        options.formats().forEach(format -> formats.add(ReportFormat.valueOf(format.name())));
        return new ReportRequest(
                judged.result(),
                judged.policy(),
                judged.flows(),
                input.module().name(),
                input.repositoryRoot(),
                input.module().outputDirectory(),
                formats,
                options.locale(),
                options.consoleLimit(),
                duration,
                baseline,
                true);
    }

    private static ModuleResult result(
            ModuleInput input, Judged judged, @Nullable Comparison baseline, ReportResult reports) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        if (judged.policy() == null) {
            blocks.add(new ConsoleBlock(
                    ConsoleBlock.Severity.WARNING,
                    input.module().name()
                            + ": no personal-data.yml; logs and exceptions are checked, purposes, recipients and"
                            + " borders are not. The goal personal-data:init will write a starter file"));
        }
        for (var block : reports.blocks()) {
            blocks.add(new ConsoleBlock(
                    block.severity() == Severity.ERROR ? ConsoleBlock.Severity.ERROR : ConsoleBlock.Severity.WARNING,
                    block.text()));
        }
        reports.notes().forEach(note -> blocks.add(new ConsoleBlock(ConsoleBlock.Severity.INFO, note)));
        String failure = failure(input, judged, baseline, reports);
        // a failure says itself where the report is
        if (failure == null && !reports.where().isEmpty()) {
            boolean loud = !reports.blocks().isEmpty();
            blocks.add(new ConsoleBlock(
                    loud ? ConsoleBlock.Severity.WARNING : ConsoleBlock.Severity.INFO, reports.where()));
        }
        return new ModuleResult(blocks, reports.summary(), failure);
    }

    private static @Nullable String failure(
            ModuleInput input, Judged judged, @Nullable Comparison baseline, ReportResult reports) {
        long errors = judged.result().findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::identity)
                .distinct()
                .count();
        String where = reports.where().isEmpty() ? "" : "\n" + reports.where();
        if (errors > 0) {
            return input.module().name() + ": " + errors
                    + (errors == 1 ? " finding is an error" : " findings are errors") + where;
        }
        long unresolved = judged.flows().ledger().stream()
                .filter(e -> e.kind() == LedgerEntry.Kind.UNRESOLVED_CALL)
                .count();
        int most = input.options().maxUnresolved().orElse(Integer.MAX_VALUE);
        if (unresolved > most) {
            return input.module().name() + ": " + unresolved + " unresolved calls, at most " + most
                    + " are allowed (personal-data.maxUnresolved)" + where;
        }
        int stale = baseline == null ? 0 : baseline.stale().size();
        return stale > 0 && input.options().failOnStaleBaseline()
                ? input.module().name() + ": " + stale + " stale in the baseline (personal-data.failOnStaleBaseline)"
                        + "\nmvn personal-data:baseline takes out what is no longer found"
                : null;
    }
}
