package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.html.Page;
import io.github.personaldata.checker.report.html.PageWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code report.html}: what there is to tell, put into words; the look of the page is the business of its writer. */
final class HtmlReport {
    private final ReportRequest request;
    private final List<Cause> causes;
    private final Messages messages;
    private final FindingText texts;

    HtmlReport(ReportRequest request, List<Cause> causes, Messages messages) {
        this.request = request;
        this.causes = causes;
        this.messages = messages;
        this.texts = new FindingText(messages);
    }

    String text() {
        Cards cards = new Cards(request, causes, messages);
        Page page = new Page(
                messages.text("html.title", request.module()),
                count(Severity.ERROR),
                count(Severity.WARNING),
                counts(),
                hints(),
                cards.ways(),
                cards.edits(),
                cards.cards(),
                sections());
        return PageWriter.text(page, messages);
    }

    private long count(Severity severity) {
        return Finding.count(request.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList());
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        counts.add(messages.count("elements", request.flow().labels().size()));
        counts.add(messages.count("dataFlows", request.flows()));
        if (request.baseline() != null) {
            counts.add(messages.text("html.baselined", Long.toString(request.knownFindings())));
        }
        return counts;
    }

    private List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (request.policyFile() == null) {
            hints.add(messages.text("html.noPolicy"));
        }
        if (request.flow().labels().isEmpty()) {
            hints.add(messages.text("html.nothingFollowed"));
        }
        return hints;
    }

    private List<Page.Section> sections() {
        ClauseTable clauses = new ClauseTable(messages);
        return List.of(
                new Page.Section(
                        "register", messages.text("html.register"), "", new RegisterTables(request, messages).tables()),
                section(
                        "accepted",
                        "",
                        heads("html.finding", "html.places", "html.reason", "register.until"),
                        rows(
                                request.policy().accepted(),
                                each -> row(
                                        each.finding(),
                                        each.reason(),
                                        each.until() == null ? "" : each.until().toString()))),
                section(
                        "known",
                        "",
                        heads("html.finding", "html.places", "html.reason"),
                        rows(
                                request.known(),
                                known -> row(known.finding(), known.entry().told()))),
                section(
                        "clauses",
                        messages.text("register.clauses.about"),
                        clauses.heads(),
                        clauses.rows(request.policy().register().clauses())),
                new Page.Section(
                        "ledger",
                        messages.text("html.ledger"),
                        messages.text("html.ledgerAbout"),
                        List.of(
                                new Page.Table("", heads("html.kind", "html.number"), ledger()),
                                new Page.Table(
                                        messages.text("html.missingTypes"),
                                        heads("html.type", "html.sites", "html.files", "html.artifact"),
                                        missingTypes()))));
    }

    private Page.Section section(String id, String about, List<String> heads, List<List<String>> rows) {
        return new Page.Section(id, messages.text("html." + id), about, List.of(new Page.Table("", heads, rows)));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(key -> messages.text(key)).toList();
    }

    /**
     * A row of a table of findings that fail no build.
     *
     * @param why the reason, and until when it holds where that is asked for
     */
    private List<String> row(Finding finding, String... why) {
        return Stream.concat(Stream.of(texts.headline(finding), Cards.place(finding)), Stream.of(why))
                .toList();
    }

    private List<List<String>> ledger() {
        List<List<String>> rows = new ArrayList<>();
        LedgerCounts.of(request.flow().ledger())
                .byKind()
                .forEach((kind, count) ->
                        rows.add(List.of(messages.text(LedgerCounts.key(kind)), Long.toString(count))));
        return rows;
    }

    private List<List<String>> missingTypes() {
        return rows(
                MissingTypes.of(request.flow().ledger()).rows(),
                row -> List.of(row.type(), Long.toString(row.sites()), Integer.toString(row.files()), row.artifact()));
    }

    private static <T> List<List<String>> rows(List<T> values, Function<T, List<String>> row) {
        return values.stream().map(row).toList();
    }
}
