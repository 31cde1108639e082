package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.policy.PolicyFileJudgement;
import io.github.personaldata.checker.policy.RegisterMerge;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportResult;
import io.github.personaldata.checker.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges what the checks of a build's modules have left, and judges each policy file when it is known what all modules under it use. */
public final class BuildMerge {
    private static final int MOST_NAMED = 5;

    private final BuildInput input;
    private final Clock clock;
    private final Messages messages;
    private final Map<BuildPart, FindingsFile> results = new LinkedHashMap<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private final List<PolicyFile> policies = new ArrayList<>();
    private final MergedReport report = new MergedReport();
    private final Map<String, Set<String>> errors = new TreeMap<>();
    private final List<String> otherFailures = new ArrayList<>();

    private BuildMerge(BuildInput input, Clock clock) {
        this.input = input;
        this.clock = clock;
        this.messages = Messages.of(input.locale());
    }

    /**
     * Merges, judges and writes the reports.
     *
     * @param clock tells how long it takes
     * @return what is to be printed, and whether the build is to fail
     * @throws BadInput when a module that was to be checked has no results that hold, when a policy file cannot be used, or a report cannot
     *     be written
     */
    public static ModuleResult merge(BuildInput input, Clock clock) throws BadInput {
        return new BuildMerge(input, clock).merged();
    }

    private ModuleResult merged() throws BadInput {
        Instant start = clock.instant();
        read();
        List<ConsoleBlock> first = new ArrayList<>();
        lacking.stream()
                .map(reason ->
                        new ConsoleBlock(ConsoleBlock.Severity.WARNING, messages.text("aggregate.without", reason)))
                .forEach(first::add);
        results.forEach(this::add);
        List<ConsoleBlock> last = new ArrayList<>();
        @Nullable Baseline known = KnownFindings.in(input.baselineFile(), input.repositoryRoot());
        List<Finding> judged = new ArrayList<>();
        boolean decided = true;
        for (Path file : policies()) {
            decided &= judge(file, judged, last);
        }
        hold(judged, known, decided);
        RegisterMerge register = new RegisterMerge(registers, policies, decided);
        try {
            return result(register, first, last, Duration.between(start, clock.instant()));
        } catch (IOException e) {
            throw new BadInput("cannot write the merged reports: " + e, e);
        }
    }

    private void read() throws BadInput {
        FileHashes hashes = new FileHashes();
        List<String> missing = new ArrayList<>();
        for (BuildPart part : input.parts()) {
            String name = part.module().name();
            if (part.role() == BuildPart.Role.SKIPPED) {
                lacking.add(messages.text("aggregate.skipped", name));
                continue;
            }
            try {
                FindingsFile its = part.module().results(input.repositoryRoot(), hashes, messages);
                registers.add(part.module()
                        .register(input.repositoryRoot(), hashes, messages)
                        .register());
                results.put(part, its);
            } catch (BadInput e) {
                lacking.add(String.valueOf(e.getMessage()));
                if (part.role() == BuildPart.Role.CHOSEN) {
                    missing.add(String.valueOf(e.getMessage()));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new BadInput(String.join("\n", missing));
        }
    }

    private void add(BuildPart part, FindingsFile its) {
        report.add(part, its);
        if (!part.failing()) {
            return;
        }
        // an error fails the build also where the file says that it does not
        Set<String> found = errors(its.fresh());
        if (!found.isEmpty()) {
            errors.put(part.module().name(), found);
        } else if (its.failure() != null) {
            otherFailures.add(its.failure().lines().findFirst().orElse(""));
        }
    }

    private static Set<String> errors(List<Finding> findings) {
        Set<String> identities = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::identity)
                .forEach(identities::add);
        return identities;
    }

    private Set<Path> policies() {
        Set<Path> files = new LinkedHashSet<>();
        for (BuildPart part : input.parts()) {
            if (part.policyFile() != null) {
                files.add(part.policyFile());
            }
        }
        return files;
    }

    /** Only where all that it speaks of is known. */
    private boolean judge(Path file, List<Finding> into, List<ConsoleBlock> notes) throws BadInput {
        PolicyFile policy = PolicyFiles.read(file, input.repositoryRoot());
        policies.add(policy);
        List<BuildPart> under = input.parts().stream()
                .filter(part -> file.equals(part.policyFile()))
                .toList();
        String shown = Folders.shown(input.repositoryRoot(), file);
        boolean known = under.stream().noneMatch(BuildPart::inLargerBuild)
                && results.keySet().containsAll(under);
        if (!known) {
            notes.add(new ConsoleBlock(ConsoleBlock.Severity.INFO, messages.text("aggregate.undecided", shown)));
        }
        List<Usage> usages = results.entrySet().stream()
                .filter(result -> under.contains(result.getKey()))
                .map(result -> result.getValue().usage())
                .toList();
        Usage usage = Usage.joined(usages);
        notes.addAll(ConsoleBlock.ofVendors(usage, messages));
        if (known) {
            PolicyResult judged = PolicyFileJudgement.judge(inBuild(usage), policy, input.date());
            report.accept(judged.accepted());
            into.addAll(judged.findings());
        }
        return known;
    }

    /** Code under another policy file may be what needs an acceptance in this code: where not all of it is known, none is stale. */
    private Usage inBuild(Usage usage) {
        Usage build =
                Usage.joined(results.values().stream().map(FindingsFile::usage).toList());
        boolean known = build.whole()
                && input.parts().stream().noneMatch(BuildPart::inLargerBuild)
                && results.keySet().containsAll(input.parts());
        return usage.withNeeded(build.acceptances()).ownIn(file -> known);
    }

    /** Against the baseline of the whole; what is gone is known only where everything was judged. */
    private void hold(List<Finding> judged, @Nullable Baseline known, boolean decided) {
        List<Finding> fresh = judged;
        if (known != null) {
            String name = Folders.shown(input.repositoryRoot(), input.baselineFile());
            Comparison compared = Comparison.of(name, known, judged, List.of());
            fresh = compared.fresh();
            report.know(decided ? compared : new Comparison(name, compared.known(), compared.fresh(), List.of()));
        }
        for (Finding finding : report.judged(fresh)) {
            if (finding.severity() == Severity.ERROR) {
                errors.computeIfAbsent(finding.file(), file -> new LinkedHashSet<>())
                        .add(finding.identity());
            }
        }
    }

    private ModuleResult result(
            RegisterMerge register, List<ConsoleBlock> first, List<ConsoleBlock> last, Duration duration)
            throws IOException {
        String failure = failure();
        ReportResult reports = Reports.write(report.request(input, policies, register, failure));
        if (input.formats().contains(Format.JSON) && !input.isOneModule()) {
            leaveForOtherGoals();
        }
        Path ofModule = input.outputDirectory().resolve(ReportFormat.HTML.fileName());
        boolean named = failure == null || !input.isOneModule() || !Files.exists(ofModule);
        String where = messages.text("console.report", Folders.shown(input.repositoryRoot(), ofModule));
        return ConsoleText.of(first, reports, last, named ? failure : failure + "\n" + where)
                .result(input.locale(), duration);
    }

    /** What holds for the modules' results holds for the merged ones. */
    private void leaveForOtherGoals() throws IOException {
        List<Path> folders = results.keySet().stream()
                .map(part -> part.module().outputDirectory())
                .toList();
        CheckedInputs.writeJoined(folders, input.outputDirectory());
    }

    private @Nullable String failure() {
        Set<String> all = new LinkedHashSet<>();
        errors.values().forEach(all::addAll);
        if (!all.isEmpty()) {
            List<String> where = errors.entrySet().stream()
                    .map(each -> each.getKey() + " (" + each.getValue().size() + ")")
                    .toList();
            return messages.text("aggregate.errors", input.name(), messages.count("errors", all.size()), listed(where));
        }
        return otherFailures.isEmpty() ? null : listed(otherFailures.subList(0, 1)) + more(otherFailures.size() - 1);
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.stream().limit(MOST_NAMED).toList()) + more(names.size() - MOST_NAMED);
    }

    private static String more(int number) {
        return number > 0 ? ", +" + number : "";
    }
}
