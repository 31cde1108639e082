package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.ReportResult;
import io.github.personaldata.checker.report.SummaryLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that is printed, but for how long it took.
 *
 * @param failure why the build is to fail, at most two lines that name the report; null when it is not to
 */
record ConsoleText(List<ConsoleBlock> blocks, SummaryLine summary, @Nullable String failure) {
    ConsoleText {
        blocks = List.copyOf(blocks);
    }

    /**
     * What the reports say.
     *
     * @param first what is to be printed before that
     * @param last what is to be printed after it
     * @param failure one line, or two
     */
    static ConsoleText of(
            List<ConsoleBlock> first, ReportResult reports, List<ConsoleBlock> last, @Nullable String failure) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        if (!reports.gates().isEmpty()) {
            blocks.add(ConsoleBlock.ofGates(reports.gates()));
        }
        blocks.addAll(first);
        reports.blocks().forEach(block -> blocks.add(ConsoleBlock.of(block)));
        reports.notes().forEach(note -> blocks.add(new ConsoleBlock(ConsoleBlock.Severity.INFO, note)));
        blocks.addAll(last);
        // a failure says itself where the report is
        if (failure == null && !reports.where().isEmpty()) {
            boolean loud = !reports.blocks().isEmpty();
            blocks.add(new ConsoleBlock(
                    loud ? ConsoleBlock.Severity.WARNING : ConsoleBlock.Severity.INFO, reports.where()));
        }
        boolean full =
                failure == null || failure.contains("\n") || reports.where().isEmpty();
        return new ConsoleText(blocks, reports.summary(), full ? failure : failure + "\n" + reports.where());
    }

    ModuleResult result(Locale locale, Duration duration) {
        return new ModuleResult(blocks, summary.text(locale, duration), failure);
    }
}
