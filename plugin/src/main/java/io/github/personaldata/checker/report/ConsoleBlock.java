package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.finding.Severity;

/**
 * What is to be printed as one message.
 *
 * @param severity of the worst finding inside; chooses the log level
 * @param text lines separated by a line feed, without a level's prefix and without a last line break
 */
public record ConsoleBlock(Severity severity, String text) {}
