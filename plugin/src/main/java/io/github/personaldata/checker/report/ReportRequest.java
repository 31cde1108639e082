package io.github.personaldata.checker.report;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
        boolean explainGoal) {
    public ReportRequest {
        formats = formats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    /** Findings in order of place, rule and element. */
    List<Finding> findings() {
        return policy.findings().stream().sorted().toList();
    }

    /** How many different findings, by identity: the same leak at two places of one method is one. */
    long newFindings() {
        return policy.findings().stream().map(Finding::identity).distinct().count();
    }

    /** What the baseline knows, sorted; nothing without one. */
    List<Known> known() {
        return baseline == null ? List.of() : baseline.known();
    }

    /** How many different findings the baseline knows; 0 without one. */
    long knownFindings() {
        return known().stream()
                .map(known -> known.finding().identity())
                .distinct()
                .count();
    }
}
