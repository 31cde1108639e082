package io.github.personaldata.checker.run;

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
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import io.github.personaldata.checker.report.ReportResult;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.source.DeepStack;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a module through all rooms: its sources in, its reports and the verdict out. */
public final class ModuleCheck implements Checker {
    private final Clock clock;

    /** With a clock that tells how long a check takes; it has no influence on what is found. */
    public ModuleCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ModuleResult check(ModuleInput input) throws BadInput {
        Instant start = clock.instant();
        Judged judged = judge(input);
        Duration duration = Duration.between(start, clock.instant());
        try {
            return result(input, judged, Reports.write(request(input, judged, duration)));
        } catch (IOException e) {
            throw new BadInput("cannot write the reports of " + input.module().name() + ": " + e, e);
        }
    }

    /** What the first four rooms found in a module. */
    public record Judged(@Nullable PolicyFile policy, FlowResult flows, PolicyResult result) {}

    /**
     * Takes a module through source, link, flow and policy.
     *
     * @throws BadInput when the policy file or a source folder cannot be read
     */
    public static Judged judge(ModuleInput input) throws BadInput {
        return judge(input, Handover.DIRECT);
    }

    static Judged judge(ModuleInput input, Handover handover) throws BadInput {
        PolicyFile policy = policy(input);
        try {
            ModuleSource source = ModuleSource.of(input);
            FlowResult flows = deep(new Analysis(input, source, handover), policy);
            Extent extent = input.alone() ? Extent.PROJECT : Extent.MODULE;
            PolicyResult judged = Policy.judge(flows, policy, input.options().date(), extent);
            return new Judged(policy, flows, shown(input, source, judged));
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

    private static @Nullable PolicyFile policy(ModuleInput input) throws BadInput {
        Path file = input.policyFile();
        if (file == null) {
            return null;
        }
        Path root = input.repositoryRoot();
        try {
            return PolicyFileReader.read(
                    root, input.shown(file), new PathIncludes(root, ModuleCheck.class.getClassLoader()));
        } catch (BadInputException e) {
            List<String> lines = e.problems().stream().map(ModuleCheck::told).toList();
            String first = lines.size() == 1 ? "" : lines.size() + " problems in the policy file\n";
            // without its cause, whose message Maven would print once more, in another form
            throw new BadInput(first + String.join("\n", lines));
        }
    }

    /** In the form of the compiler's messages, as findings are. */
    private static String told(Problem problem) {
        Place place = problem.place();
        return place.file() + ":[" + place.line() + "," + place.column() + "] " + problem.message();
    }

    private static PolicyResult shown(ModuleInput input, ModuleSource source, PolicyResult judged) {
        List<Finding> findings = judged.findings().stream()
                .filter(f -> source.isShown(f.file()))
                .filter(f -> f.flow() != null || !source.isUpstream(f.file())) // told by that module's own check
                .filter(f -> input.options().failOnUnanalysed() || f.rule() != RuleId.UNANALYSED_SOURCE)
                .toList();
        return new PolicyResult(findings, judged.permitted(), judged.accepted());
    }

    private static ReportRequest request(ModuleInput input, Judged judged, Duration duration) {
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
                null,
                false);
    }

    private static ModuleResult result(ModuleInput input, Judged judged, ReportResult reports) {
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
        String failure = failure(input, judged, reports);
        // a failure says itself where the report is
        if (failure == null && !reports.where().isEmpty()) {
            boolean loud = !reports.blocks().isEmpty();
            blocks.add(new ConsoleBlock(
                    loud ? ConsoleBlock.Severity.WARNING : ConsoleBlock.Severity.INFO, reports.where()));
        }
        return new ModuleResult(blocks, reports.summary(), failure);
    }

    private static @Nullable String failure(ModuleInput input, Judged judged, ReportResult reports) {
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
        return unresolved > most
                ? input.module().name() + ": " + unresolved + " unresolved calls, at most " + most
                        + " are allowed (personal-data.maxUnresolved)" + where
                : null;
    }
}
