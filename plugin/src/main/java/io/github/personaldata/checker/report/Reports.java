package io.github.personaldata.checker.report;

import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.cause.Causes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Entry of the report room: writes the files that were asked for and gives back what to print.
 *
 * <p>Files hold no times and no absolute paths; their bytes depend on the findings, the module's name and the language only.
 */
public final class Reports {
    private Reports() {}

    /**
     * Tells what was found.
     *
     * @return what to print
     * @throws IOException if a file cannot be written
     */
    public static ReportResult write(ReportRequest request) throws IOException {
        Messages messages = Messages.of(request.locale());
        List<Cause> causes =
                Causes.of(request.policy().findings(), request.policy().permitted());
        List<Path> files = new ArrayList<>();
        if (!request.formats().isEmpty()) {
            Files.createDirectories(request.output());
        }
        for (ReportFormat format : request.formats()) {
            Path file = request.output().resolve(format.fileName());
            write(file, format, request, causes, messages);
            files.add(file);
            if (format == ReportFormat.JSON) {
                files.addAll(
                        new RegisterReport(request.module(), request.policy().register())
                                .write(request.output(), messages));
            }
        }
        String fullReport = files.isEmpty() ? "" : shown(files.get(files.size() - 1), request.root());
        ChangeView change = request.change();
        if (change != null && request.merged() == null) {
            files.add(ChangePage.write(request, change));
        }
        ConsoleReport console = new ConsoleReport(request, causes, messages, fullReport);
        String where = fullReport.isEmpty() ? "" : messages.text("console.report", fullReport);
        return new ReportResult(
                change == null ? "" : new ChangeText(change, messages).gates(),
                console.blocks(),
                console.notes(),
                where,
                SummaryLine.of(request, messages),
                files);
    }

    /** What a change does to the check itself, for the console; empty if nothing is seen. */
    public static String gates(ChangeView change, Locale locale) {
        return new ChangeText(change, Messages.of(locale)).gates();
    }

    private static void write(
            Path file, ReportFormat format, ReportRequest request, List<Cause> causes, Messages messages)
            throws IOException {
        switch (format) {
            case GITLAB -> FileText.write(file, new CodeQualityReport(request, messages).tree());
            case SARIF, SARIF_SUPPRESSED -> FileText.write(file, new SarifReport(request, messages).tree());
            case JSON -> FileText.write(file, new JsonReport(request, causes, messages).tree());
            case HTML -> FileText.write(file, new HtmlReport(request, causes, messages).text());
        }
    }

    /** Relative to the repository where the file lies in it. */
    private static String shown(Path file, Path root) {
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        return absolute.startsWith(base)
                ? base.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }
}
