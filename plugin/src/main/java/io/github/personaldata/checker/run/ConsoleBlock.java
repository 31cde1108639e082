package io.github.personaldata.checker.run;

import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.report.Messages;
import java.util.List;

/**
 * A message of the console.
 *
 * @param text one or more lines, without the severity; lines are separated by {@code \n}
 * @param ofBuild whether it holds for all modules of a build, so that one of them tells it
 */
public record ConsoleBlock(Severity severity, String text, boolean ofBuild) {
    /** What one module has to tell. */
    public ConsoleBlock(Severity severity, String text) {
        this(severity, text, false);
    }

    /** How loud it is said. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }

    /** What a change does to the check itself. */
    static ConsoleBlock ofGates(String text) {
        return new ConsoleBlock(Severity.WARNING, text, true);
    }

    /** As the reports say it. */
    static ConsoleBlock of(io.github.personaldata.checker.report.ConsoleBlock block) {
        boolean error = block.severity() == io.github.personaldata.checker.policy.finding.Severity.ERROR;
        return new ConsoleBlock(error ? Severity.ERROR : Severity.WARNING, block.text());
    }

    /** A line about vendors on the class path whom no recipient is; none where there are none. */
    static List<ConsoleBlock> ofVendors(Usage usage, Messages messages) {
        String names = String.join(", ", usage.vendors());
        return names.isEmpty()
                ? List.of()
                : List.of(new ConsoleBlock(Severity.INFO, messages.text("console.vendors", names)));
    }
}
