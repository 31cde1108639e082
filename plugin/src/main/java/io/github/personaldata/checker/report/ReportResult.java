package io.github.personaldata.checker.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What to print, in this order, and what was written.
 *
 * @param gates what a change does to the check itself, to be told once for all modules of a build; empty if nothing is known of it
 * @param blocks findings, one block per sink call, at their own level
 * @param notes at info level: permitted disclosures, what was not analysed; a note may have several lines
 * @param where a line that names the file that shows all; empty if none was written. At warning level if there are blocks, so that a quiet
 *     build shows it too
 * @param summary the last line, at info level
 * @param files written, in the order of {@link ReportFormat}
 */
public record ReportResult(
        String gates,
        List<ConsoleBlock> blocks,
        List<String> notes,
        String where,
        SummaryLine summary,
        List<Path> files) {
    public ReportResult {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }
}
