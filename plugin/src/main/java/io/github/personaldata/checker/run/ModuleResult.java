package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.ReportResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a check.
 *
 * @param blocks what the console prints, in this order, each as one message
 * @param summary one line that says what was done; absent when there was nothing to analyse
 * @param failure why the build is to fail, at most two lines that name the report; absent when it is not to
 */
public record ModuleResult(List<ConsoleBlock> blocks, @Nullable String summary, @Nullable String failure) {
    public ModuleResult {
        blocks = List.copyOf(blocks);
    }

    /**
     * What the reports say.
     *
     * @param first what is to be printed before that
     * @param last what is to be printed after it
     * @param failure one line, or two
     */
    static ModuleResult of(
            List<ConsoleBlock> first, ReportResult reports, List<ConsoleBlock> last, @Nullable String failure) {
        List<ConsoleBlock> blocks = new ArrayList<>(first);
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
        return new ModuleResult(blocks, reports.summary(), full ? failure : failure + "\n" + reports.where());
    }
}
