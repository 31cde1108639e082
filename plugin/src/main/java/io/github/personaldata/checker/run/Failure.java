package io.github.personaldata.checker.run;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a module's check fails the build, in at most two lines: the last that Maven prints. */
final class Failure {
    private final String module;
    private final Options options;
    private final Messages messages;

    Failure(String module, Options options) {
        this.module = module;
        this.options = options;
        this.messages = Messages.of(options.locale());
    }

    /** The reason; null if there is none. */
    @Nullable
    String of(List<Finding> findings, List<LedgerEntry> ledger, @Nullable Comparison baseline) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::identity)
                .distinct()
                .count();
        if (errors > 0) {
            return messages.text("failure.findings", module, messages.count("failing", errors));
        }
        long unresolved = ledger.stream()
                .filter(entry -> entry.kind() == LedgerEntry.Kind.UNRESOLVED_CALL)
                .count();
        int most = options.maxUnresolved().orElse(Integer.MAX_VALUE);
        if (unresolved > most) {
            return messages.text(
                    "failure.unresolved", module, messages.count("unresolved", unresolved), String.valueOf(most));
        }
        int stale = baseline == null ? 0 : baseline.stale().size();
        return stale > 0 && options.failOnStaleBaseline()
                ? messages.text("failure.stale", module, String.valueOf(stale))
                : null;
    }
}
