package io.github.personaldata.checker.report;

import io.github.personaldata.checker.baseline.Comparison;
import io.github.personaldata.checker.baseline.Entry;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.quote.Visible;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What is printed: blocks, notes and the summary line. */
final class ConsoleReport {
    /** These are many and small: one line per module stands for all of a rule's. */
    private static final Set<RuleId> ONE_LINE = Set.of(RuleId.UNANNOTATED_PERSONAL_DATA, RuleId.UNMODELLED_EGRESS);

    private static final String GOAL = "mvn personal-data:baseline";
    private static final String SUGGEST = "mvn personal-data:suggest";
    private static final int MOST_STALE = 10;

    /** What is wrong in what people write for the checker is shown where it stands, not only counted. */
    private static final Set<LedgerEntry.Kind> MISTAKES =
            Set.of(LedgerEntry.Kind.UNMATCHED_MODEL, LedgerEntry.Kind.INVALID_ACCEPTANCE);

    private final ReportRequest request;
    private final List<Cause> causes;
    private final Messages messages;
    private final String fullReport;

    /** @param fullReport path of the file that shows all, for people; empty if none was written */
    ConsoleReport(ReportRequest request, List<Cause> causes, Messages messages, String fullReport) {
        this.request = request;
        this.causes = causes;
        this.messages = messages;
        this.fullReport = fullReport;
    }

    List<ConsoleBlock> blocks() {
        Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
        Map<RuleId, List<Finding>> oneLine = new EnumMap<>(RuleId.class);
        for (Finding finding : untold()) {
            if (ONE_LINE.contains(finding.rule())) {
                oneLine.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(finding);
            } else {
                byPlace.computeIfAbsent(new Place(finding.file(), finding.at()), p -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<ConsoleBlock> blocks = new ArrayList<>(blocks(ChangedFirst.of(request, byPlace.values())));
        oneLine.forEach((rule, findings) -> blocks.add(oneLine(rule, findings)));
        addCauses(blocks);
        mistakes().stream()
                .filter(entry -> MISTAKES.contains(entry.kind()))
                .forEach(entry -> blocks.add(mistake(entry)));
        Comparison baseline = request.baseline();
        if (baseline != null && !baseline.stale().isEmpty()) {
            blocks.add(stale(baseline));
        }
        return blocks;
    }

    /** As many as the console has room for, those that a change touches first. */
    private List<ConsoleBlock> blocks(ChangedFirst places) {
        BlockText text = new BlockText(messages, request.explainGoal());
        int room = Math.max(request.consoleLimit(), 0);
        List<ConsoleBlock> blocks = new ArrayList<>();
        for (ChangedFirst.Group group : places.groups()) {
            if (room > 0) {
                group.heading(messages).ifPresent(blocks::add);
            }
            group.places().stream().limit(room).map(text::block).forEach(blocks::add);
            room = Math.max(room - group.places().size(), 0);
        }
        List<List<Finding>> hidden = places.beyond(Math.max(request.consoleLimit(), 0));
        if (!hidden.isEmpty()) {
            blocks.add(hidden(hidden));
        }
        return blocks;
    }

    private List<Finding> untold() {
        ReportRequest.Merged merged = request.merged();
        List<Finding> all = request.findings();
        return merged == null
                ? all
                : all.stream()
                        .filter(finding -> !merged.told().contains(finding))
                        .toList();
    }

    /** Of all findings: in a merged report a place may mend those of several modules. */
    private void addCauses(List<ConsoleBlock> blocks) {
        // a cause of such a rule mends nothing else: a method to describe is a place of no other rule's findings
        List<Cause> shown = causes.stream()
                .filter(cause -> cause.findings().stream().map(Finding::rule).noneMatch(ONE_LINE::contains))
                .toList();
        if (request.consoleLimit() > 0 && !shown.isEmpty()) {
            blocks.add(new CauseText(messages).block(shown, fullReport));
        }
    }

    /** The modules' own checks tell them. */
    private List<LedgerEntry> mistakes() {
        return request.merged() == null ? request.flow().ledger() : List.of();
    }

    /** At the first of the entries that are to go. */
    private ConsoleBlock stale(Comparison baseline) {
        List<Entry> stale = baseline.stale().stream()
                .sorted(Comparator.comparingInt(Entry::line))
                .toList();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(baseline.file() + ":[" + stale.get(0).line() + ",1] "
                + messages.text("console.stale", messages.count("entries", stale.size()), GOAL));
        stale.stream()
                .limit(MOST_STALE)
                .forEach(entry -> lines.add("    " + entry.line() + "  " + Visible.line(entry.toString())));
        if (stale.size() > MOST_STALE) {
            lines.add("    " + messages.text("explain.more", Integer.toString(stale.size() - MOST_STALE)));
        }
        return new ConsoleBlock(Severity.WARNING, lines.toString());
    }

    private ConsoleBlock mistake(LedgerEntry entry) {
        String place = entry.file().isEmpty() ? "" : entry.file() + ":[" + entry.line() + "," + entry.column() + "] ";
        return new ConsoleBlock(
                Severity.WARNING, Visible.line(place + entry.subject() + ": " + messages.said(entry.detail())));
    }

    /** The line for blocks beyond the limit; an error if there is one among them. */
    private ConsoleBlock hidden(List<List<Finding>> blocks) {
        String number = Integer.toString(blocks.size());
        String text = fullReport.isEmpty()
                ? messages.text("console.hiddenWithoutReport", number)
                : messages.text("console.hidden", number, fullReport);
        return ConsoleBlock.of(blocks.stream().flatMap(List::stream).toList(), text);
    }

    private ConsoleBlock oneLine(RuleId rule, List<Finding> findings) {
        String count = messages.count("findings", findings.size());
        String text = messages.text(
                fullReport.isEmpty() ? "console.oneLineWithoutReport" : "console.oneLine",
                new FindingText(messages).title(rule),
                rule.id(),
                count,
                fullReport);
        boolean suggested = rule == RuleId.UNANNOTATED_PERSONAL_DATA;
        return ConsoleBlock.of(findings, suggested ? messages.text("console.listedBy", text, SUGGEST) : text);
    }

    /** Permitted disclosures and what was not analysed. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        List<Permitted> permitted = Permitted.of(request.policy().permitted(), request.policyFile());
        if (!permitted.isEmpty()) {
            StringJoiner table = new StringJoiner("\n");
            table.add(messages.text("permitted.title"));
            permitted.forEach(p -> table.add("    " + Visible.line(p.sentence(messages))));
            notes.add(table.toString());
        }
        int accepted = request.policy().accepted().size();
        if (accepted > 0) {
            notes.add(messages.text("console.accepted", messages.count("findings", accepted)));
        }
        ChangeView change = request.change();
        if (change != null) {
            notes.add(changed(change));
        }
        LedgerCounts ledger = LedgerCounts.of(request.flow().ledger());
        if (!ledger.byKind().isEmpty()) {
            StringJoiner parts = new StringJoiner(", ");
            ledger.byKind().forEach((kind, count) -> parts.add(messages.text(LedgerCounts.key(kind)) + " " + count));
            notes.add(messages.text("console.ledger", parts.toString()));
        }
        String missing = MissingTypes.of(request.flow().ledger()).shortly(messages);
        if (!missing.isEmpty()) {
            notes.add(messages.text("console.missingTypes", Visible.line(missing)));
        }
        return notes;
    }

    private String changed(ChangeView change) {
        String counts = messages.text(
                "change.note",
                Visible.line(change.diff()),
                messages.count("newFindings", request.newFindings()),
                Long.toString(Finding.count(request.touched())));
        return request.merged() == null ? counts + ". " + messages.text("console.more", ChangePage.NAME) : counts;
    }

    private record Place(String file, Position at) {}
}
