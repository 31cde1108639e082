package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.change.Change;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.UndeclaredVendors;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.report.ChangePage;
import io.github.personaldata.checker.report.JobSummary;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import io.github.personaldata.checker.report.ReportResult;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.source.DeepStack;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a module through all rooms: its sources in, its reports and the verdict out. */
public final class ModuleCheck implements Checker {
    private final Clock clock;
    private final Cache cache;
    private final @Nullable Path jobSummary;

    /** With a clock that tells how long a check takes; it has no influence on what is found. */
    public ModuleCheck(Clock clock) {
        this(clock, Cache.NONE);
    }

    /** With what earlier checks have kept. */
    public ModuleCheck(Clock clock, Cache cache) {
        this(clock, cache, null);
    }

    /** @param jobSummary the file to which a summary is appended, as GitHub Actions names it; null for none */
    public ModuleCheck(Clock clock, Cache cache, @Nullable Path jobSummary) {
        this.clock = clock;
        this.cache = cache;
        this.jobSummary = jobSummary;
    }

    @Override
    public ModuleResult check(ModuleInput input) throws BadInput {
        Instant start = clock.instant();
        CheckCache kept = cache(input, cache);
        Optional<StoredCheck> known = kept.check();
        StoredCheck check = known.isPresent() ? known.get() : compute(input, kept);
        try {
            if (known.isPresent()) {
                check.leave(input.module().outputDirectory());
            } else {
                kept.keep(check);
            }
            if (jobSummary != null) {
                JobSummary.append(check.jobSummary(), jobSummary);
            }
        } catch (IOException e) {
            throw unwritten(input, e);
        }
        return check.text().result(input.options().locale(), Duration.between(start, clock.instant()));
    }

    /**
     * What a change does to the check itself, where a module is not checked.
     *
     * @param repositoryRoot that the diff's paths are relative to
     * @throws BadInput when it is no diff, or one that does not lead to the files as they are
     */
    public static ModuleResult unchecked(ChangeInput change, Path repositoryRoot, Locale locale) throws BadInput {
        return new ModuleResult(GivenChange.gates(change, repositoryRoot, locale), null, null);
    }

    private static CheckCache cache(ModuleInput input, Cache cache) throws BadInput {
        try {
            return CheckCache.of(input, cache);
        } catch (IOException e) {
            throw new BadInput("cannot read the sources of " + input.module().name() + ": " + e, e);
        }
    }

    private static BadInput unwritten(ModuleInput input, IOException problem) {
        return new BadInput("cannot write the reports of " + input.module().name() + ": " + problem, problem);
    }

    private static StoredCheck compute(ModuleInput input, CheckCache cache) throws BadInput {
        // first: a bad line in it is told before minutes are spent
        @Nullable Baseline known = KnownFindings.in(input.baselineFile(), input.repositoryRoot());
        @Nullable GivenChange given = cache.change();
        @Nullable Change change = given == null ? null : given.change();
        Judged all = judge(input, Handover.DIRECT, cache);
        @Nullable
        ChangeView view = change == null || given == null ? null : given.view(change, all.policyFiles(), all.result());
        String name = input.shown(input.baselineFile());
        @Nullable
        Comparison baseline =
                known == null ? null : Comparison.of(name, known, all.result().findings(), all.hidden());
        Judged judged = baseline == null ? all : all.withFindings(baseline.fresh());
        @Nullable
        String failure = new Failure(input.module().name(), input.options())
                .of(judged.result().findings(), judged.flows().ledger(), baseline);
        try {
            ReportRequest request = request(input, judged, baseline, failure).withChange(view);
            ReportResult reports = Reports.write(request);
            List<Path> files = new ArrayList<>(reports.files());
            files.addAll(leftForOtherGoals(input, judged, cache));
            if (view == null) {
                Files.deleteIfExists(input.module().outputDirectory().resolve(ChangePage.NAME));
            }
            return new StoredCheck(
                    told(input, judged, reports, failure),
                    JobSummary.of(request),
                    StoredCheck.OutputFile.of(files),
                    cache.includes().lookups());
        } catch (IOException e) {
            throw unwritten(input, e);
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

        /** Names of the policy files that were read. */
        private List<String> policyFiles() {
            return policy == null ? List.of() : policy.files();
        }

        private Judged withFindings(List<Finding> findings) {
            return new Judged(policy, flows, result.withFindings(findings), hidden);
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
        return judge(input, handover, cache(input, Cache.NONE));
    }

    static Judged judge(ModuleInput input, Handover handover, CheckCache cache) throws BadInput {
        QuickCompilation.prefer();
        Path file = input.policyFile();
        PolicyFile policy = file == null ? null : PolicyFiles.read(file, input.repositoryRoot(), cache.includes());
        try {
            ModuleSource source = cache.source();
            FlowResult flows = flows(new Analysis(input, cache, handover), policy, cache);
            Extent extent = input.alone() ? Extent.PROJECT : Extent.MODULE;
            PolicyResult judged = Policy.judge(flows, policy, input.options().date(), extent);
            Map<Boolean, List<Finding>> byShown = judged.findings().stream()
                    .collect(Collectors.partitioningBy(finding -> isShown(finding, input, source)));
            PolicyResult shown = judged.withFindings(byShown.getOrDefault(true, List.of()));
            return new Judged(
                    policy,
                    flows,
                    shown.withUsage(usage(judged, policy, input)
                            .ownIn(name -> !source.isUpstream(name) && source.isShown(name))),
                    byShown.getOrDefault(false, List.of()));
        } catch (IOException e) {
            throw new BadInput("cannot read the sources of " + input.module().name() + ": " + e, e);
        }
    }

    /** What the code uses of the policy file, and what the class path holds that it does not know. */
    private static Usage usage(PolicyResult judged, @Nullable PolicyFile policy, ModuleInput input) {
        PolicyFile declared = policy == null ? PolicyFile.EMPTY : policy;
        List<String> artifacts = input.module().classPath().stream()
                .filter(entry -> !entry.scope().equals("test"))
                .map(ClassPathEntry::artifact)
                .toList();
        return judged.usage()
                .withVendors(Set.copyOf(UndeclaredVendors.among(
                        artifacts, declared, input.options().date())));
    }

    private static FlowResult flows(Analysis analysis, @Nullable PolicyFile policy, CheckCache cache)
            throws IOException {
        Models models = policy == null ? Models.NONE : policy.models();
        Optional<FlowResult> known = cache.flows(models);
        if (known.isPresent()) {
            return known.get();
        }
        FlowResult flows = deep(analysis, policy);
        cache.keep(models, flows);
        return flows;
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

    private static boolean isShown(Finding finding, ModuleInput input, ModuleSource source) {
        // what stands upstream and is no flow, that module's own check tells
        boolean here = finding.flow() != null || !source.isUpstream(finding.file());
        return here
                && source.isShown(finding.file())
                && (input.options().failOnUnanalysed() || finding.rule() != RuleId.UNANALYSED_SOURCE);
    }

    /** They read the JSON; without it nothing is left that could be taken for this check's. */
    private static List<Path> leftForOtherGoals(ModuleInput input, Judged judged, CheckCache cache) throws IOException {
        Path folder = input.module().outputDirectory();
        if (!input.options().formats().contains(Format.JSON)) {
            Files.deleteIfExists(folder.resolve(CheckedInputs.NAME));
            return List.of();
        }
        return List.of(
                CheckedInputs.of(input, judged.policyFiles(), cache.hashes()).write(folder));
    }

    private static ReportRequest request(
            ModuleInput input, Judged judged, @Nullable Comparison baseline, @Nullable String failure) {
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
                baseline,
                true,
                failure,
                null,
                null);
    }

    private static ConsoleText told(ModuleInput input, Judged judged, ReportResult reports, @Nullable String failure) {
        Messages messages = Messages.of(input.options().locale());
        List<ConsoleBlock> blocks = new ArrayList<>();
        if (judged.policy() == null) {
            blocks.add(new ConsoleBlock(
                    ConsoleBlock.Severity.WARNING,
                    messages.text("console.noPolicy", input.module().name())));
        }
        boolean decided = input.alone() && judged.policy() != null;
        List<ConsoleBlock> vendors =
                decided ? ConsoleBlock.ofVendors(judged.result().usage(), messages) : List.of();
        return ConsoleText.of(blocks, reports, vendors, failure);
    }
}
