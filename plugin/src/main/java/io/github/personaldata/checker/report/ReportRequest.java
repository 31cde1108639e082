package io.github.personaldata.checker.report;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.Touch;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, and how.
 *
 * @param policy its findings are the new ones: what a baseline holds is taken out before
 * @param policyFile null where the project has none
 * @param module its name, for people
 * @param root of the repository; paths are shown relative to it
 * @param output directory for the files
 * @param consoleLimit number of blocks on the console
 * @param baseline what of it the baseline knows; null where there is no baseline
 * @param explainGoal whether to name the goal that explains a finding
 * @param failure why the findings are to fail the build, in a line or two; null if they are not to
 * @param merged which modules this tells of; null for one module
 * @param change what a change has to do with it; null where none is given
 */
public record ReportRequest(
        PolicyResult policy,
        @Nullable PolicyFile policyFile,
        FlowResult flow,
        String module,
        Path root,
        Path output,
        Set<ReportFormat> formats,
        Locale locale,
        int consoleLimit,
        @Nullable Comparison baseline,
        boolean explainGoal,
        @Nullable String failure,
        @Nullable Merged merged,
        @Nullable ChangeView change) {
    public ReportRequest {
        formats = formats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    /** What one module's check found, which fails nothing. */
    public ReportRequest(
            PolicyResult policy,
            @Nullable PolicyFile policyFile,
            FlowResult flow,
            String module,
            Path root,
            Path output,
            Set<ReportFormat> formats,
            Locale locale,
            int consoleLimit,
            @Nullable Comparison baseline,
            boolean explainGoal) {
        this(
                policy,
                policyFile,
                flow,
                module,
                root,
                output,
                formats,
                locale,
                consoleLimit,
                baseline,
                explainGoal,
                null,
                null,
                null);
    }

    /** The same with what a change has to do with it. */
    public ReportRequest withChange(@Nullable ChangeView other) {
        return new ReportRequest(
                policy,
                policyFile,
                flow,
                module,
                root,
                output,
                formats,
                locale,
                consoleLimit,
                baseline,
                explainGoal,
                failure,
                merged,
                other);
    }

    /**
     * What several modules' checks found together.
     *
     * @param modules their names
     * @param told findings that the console has shown before
     * @param flows how many they counted; the flows themselves are at hand only where they are findings or permitted
     */
    public record Merged(List<String> modules, Set<Finding> told, long flows) {
        public Merged {
            modules = List.copyOf(modules);
            told = Set.copyOf(told);
        }
    }

    /**
     * What the change has to do with a finding; empty where none was given, and where that is not known: what is decided over all modules was
     * not compared.
     */
    Optional<Touch> touch(Finding finding) {
        return change == null || (merged != null && finding.rule().isOnPolicyFile())
                ? Optional.empty()
                : Optional.of(change.touch(finding));
    }

    /** New findings that it touches, in their order. */
    List<Finding> touched() {
        return findings().stream()
                .filter(finding -> touch(finding).orElse(Touch.NONE).isThere())
                .toList();
    }

    /** How many flows were found. */
    long flows() {
        return merged == null ? flow.flows().size() : merged.flows();
    }

    /** Findings in order of place, rule and element. */
    List<Finding> findings() {
        return policy.findings().stream().sorted().toList();
    }

    /** How many different findings. */
    long newFindings() {
        return Finding.count(policy.findings());
    }

    /** What the baseline knows, sorted; nothing without one. */
    List<Known> known() {
        return baseline == null ? List.of() : baseline.known();
    }

    /** How many different findings the baseline knows; 0 without one. */
    long knownFindings() {
        return Finding.count(known().stream().map(Known::finding).toList());
    }
}
