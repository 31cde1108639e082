package io.github.personaldata.checker.report;

import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.quote.Visible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module's part of the page that GitHub Actions shows for a job, in Markdown: findings by rule, permitted disclosures, counts. */
public final class JobSummary {
    /** A step's page has room for a megabyte, and nobody reads more of one rule. */
    private static final int MOST_OF_A_RULE = 50;

    private static final String SPECIAL = "\\`*_{}[]<>|~#!@&$";

    private final ReportRequest request;
    private final Messages messages;
    private final FindingText texts;

    private JobSummary(ReportRequest request) {
        this.request = request;
        this.messages = Messages.of(request.locale());
        this.texts = new FindingText(messages);
    }

    /** Its Markdown, in parts: what a change does to the check itself first, which other modules say in the same words. */
    public static List<String> of(ReportRequest request) {
        ChangeView change = request.change();
        String own = new JobSummary(request).text();
        return change == null
                ? List.of(own)
                : List.of(ChangePage.gates(request, change), own + ChangePage.ofModule(request, change));
    }

    /**
     * Appends one to a file, in one piece: modules are checked in parallel. Parts that the file has already are left out.
     *
     * @throws IOException if it cannot be written
     */
    public static void append(List<String> summary, Path file) throws IOException {
        String before = summary.size() > 1 && Files.exists(file) ? Files.readString(file) : "";
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < summary.size(); i++) {
            boolean own = i == summary.size() - 1;
            parts.append(own || !before.contains(summary.get(i)) ? summary.get(i) : "");
        }
        byte[] bytes = parts.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String text() {
        Markdown page = new Markdown();
        page.block("### " + messages.text("summary.title", plain(request.module())));
        page.block(plain(counts()));
        Map<RuleId, List<Finding>> byRule = new EnumMap<>(RuleId.class);
        request.findings().forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        byRule.forEach((rule, findings) -> addRule(rule, findings, page));
        List<Permitted> permitted = Permitted.of(request.policy().permitted(), request.policyFile());
        if (!permitted.isEmpty()) {
            page.block("**" + messages.text("permitted.title") + "**");
            page.block(permitted.stream()
                    .map(each -> "- " + plain(each.sentence(messages)))
                    .collect(Collectors.joining("\n")));
        }
        return page + "\n";
    }

    private String counts() {
        StringJoiner counts = new StringJoiner(", ");
        counts.add(messages.count("elements", request.flow().labels().size()));
        counts.add(messages.count("flows", request.flows()));
        counts.add(messages.count("newFindings", request.newFindings()));
        if (request.baseline() != null) {
            counts.add(messages.text("summary.baselined", Long.toString(request.knownFindings())));
        }
        int accepted = request.policy().accepted().size();
        if (accepted > 0) {
            counts.add(messages.text("summary.accepted", Integer.toString(accepted)));
        }
        return counts.toString();
    }

    private void addRule(RuleId rule, List<Finding> findings, Markdown page) {
        Set<List<String>> rows = new LinkedHashSet<>();
        findings.forEach(finding -> rows.add(row(finding)));
        page.block("#### " + plain(texts.title(rule)) + " (" + rule.id() + ", " + rows.size() + ")");
        page.table(
                Stream.of("summary.place", "summary.finding", "summary.severity")
                        .map(head -> messages.text(head))
                        .toList(),
                rows.stream().limit(MOST_OF_A_RULE).toList());
        if (rows.size() > MOST_OF_A_RULE) {
            page.block(messages.text("explain.more", Integer.toString(rows.size() - MOST_OF_A_RULE)));
        }
    }

    private List<String> row(Finding finding) {
        return List.of(
                place(finding),
                plain(texts.statement(finding)),
                messages.text("explain.severity." + finding.severity().name().toLowerCase(Locale.ROOT)));
    }

    private static String place(Finding finding) {
        return plain(
                finding.file() + (finding.at().line() > 0 ? ":" + finding.at().line() : ""));
    }

    /** As text that the page leaves as it is; GitHub makes mentions and formulas of texts too. */
    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Visible.line(text).chars().forEach(each -> {
            if (SPECIAL.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) each);
        });
        return escaped.toString();
    }
}
