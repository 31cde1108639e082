package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.Collection;

/**
 * What is to be printed as one message.
 *
 * @param severity of the worst finding inside; chooses the log level
 * @param text lines separated by a line feed, without a level's prefix and without a last line break
 */
public record ConsoleBlock(Severity severity, String text) {
    /** As loud as the worst of the findings that it tells of. */
    static ConsoleBlock of(Collection<Finding> findings, String text) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new ConsoleBlock(error ? Severity.ERROR : Severity.WARNING, text);
    }
}
