package io.github.personaldata.checker.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What to print, in this order, and what was written.
 *
 * @param blocks findings, one block per sink call, at their own level
 * @param notes at info level: permitted disclosures, what was not analysed; a note may have several lines
 * @param where a line that names the file that shows all; empty if none was written. At warning level if there are blocks, so that a quiet
 *     build shows it too
 * @param summary the last line, at info level
 * @param files written, in the order of {@link ReportFormat}
 */
public record ReportResult(
        List<ConsoleBlock> blocks, List<String> notes, String where, SummaryLine summary, List<Path> files) {
    public ReportResult {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }
}
