package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code report.html}: one file for people, without scripts and without the network. */
final class HtmlReport {
    /** More findings than that start folded. */
    private static final int MOST_UNFOLDED = 50;

    private final ReportRequest request;
    private final Messages messages;
    private final FindingText texts;
    private final Html html = new Html();

    HtmlReport(ReportRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
        this.texts = new FindingText(messages);
    }

    String text() {
        String title = messages.text("html.title", request.module());
        html.open("html", "lang", messages.language())
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .element("title", "", title)
                .style(styleSheet())
                .close()
                .open("body");
        header(title);
        html.open("main");
        hints();
        new FlowMap(request, messages).draw(html);
        findings();
        elements();
        recipients();
        permitted();
        accepted();
        known();
        clauses();
        ledger();
        html.close().element("footer", "", messages.text("html.made")).close().close();
        return html.toString();
    }

    private void header(String title) {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        html.open("header", "class", errors > 0 ? "error" : warnings > 0 ? "warning" : "clean")
                .element("h1", "", title);
        html.open("p", "class", "verdict");
        if (errors == 0 && warnings == 0) {
            html.text(messages.text("html.clean"));
        } else {
            List<String> parts = new ArrayList<>();
            if (errors > 0) {
                parts.add(messages.count("errors", errors));
            }
            if (warnings > 0) {
                parts.add(messages.count("warnings", warnings));
            }
            html.text(String.join(", ", parts));
        }
        html.close().open("ul", "class", "counts");
        html.element(
                "li", "", messages.count("elements", request.flow().labels().size()));
        html.element("li", "", messages.count("flows", request.flows()));
        if (request.baseline() != null) {
            html.element("li", "", messages.text("html.baselined", Long.toString(request.knownFindings())));
        }
        html.close().close();
    }

    /** Counted by identity, as on the console. */
    private long count(Severity severity) {
        return request.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(Finding::identity)
                .distinct()
                .count();
    }

    private void hints() {
        if (request.policyFile() == null) {
            html.element("p", "hint", messages.text("html.noPolicy"));
        }
        if (request.flow().labels().isEmpty()) {
            html.element("p", "hint", messages.text("html.nothingFollowed"));
        }
    }

    private void findings() {
        Map<RuleId, List<Finding>> byRule = new EnumMap<>(RuleId.class);
        for (Finding finding : request.findings()) {
            byRule.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(finding);
        }
        if (byRule.isEmpty()) {
            return;
        }
        html.element("h2", "", messages.text("html.findings"));
        byRule.forEach(this::rule);
    }

    private void rule(RuleId rule, List<Finding> findings) {
        boolean error = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        String level = error ? "error" : "warning";
        html.open("section", "class", "rule " + level, "id", rule.id()).open("h3");
        html.element("span", "badge", messages.text("html." + level));
        html.text(texts.title(rule) + " ")
                .element("code", "", rule.id())
                .element("span", "number", Integer.toString(findings.size()))
                .close();
        html.element("p", "why", messages.text("console.why", texts.why(findings.get(0))));
        findings.forEach(this::finding);
        html.close();
    }

    private void finding(Finding finding) {
        String unfolded = request.policy().findings().size() <= MOST_UNFOLDED ? "open" : "";
        html.open("details", "class", "finding", "open", unfolded).open("summary");
        html.element("strong", "", texts.statement(finding));
        html.element("span", "place", place(finding.file(), finding.at().line()))
                .close();
        Trail trail = Trail.of(finding);
        if (!trail.steps().isEmpty()) {
            html.open("ol", "class", "path");
            for (int i = 0; i < trail.steps().size(); i++) {
                step(trail.steps().get(i), trail.leaves() && i == trail.steps().size() - 1);
            }
            html.close();
        }
        html.open("p", "class", "fix").element("b", "", messages.text("html.fix") + ": ");
        html.text(texts.fix(finding)).close();
        html.open("p", "class", "chips").element("span", "", finding.id());
        Label label = finding.label();
        if (label != null) {
            html.element("span", "", messages.text("html.category") + ": " + label.category());
            html.element("span", "", messages.text("html.purposes") + ": " + String.join(", ", label.purposes()));
        }
        Flow flow = finding.flow();
        if (flow != null) {
            flow.marks().forEach(mark -> html.element("span", "", mark));
        }
        html.close().close();
    }

    private void step(Step step, boolean leaves) {
        html.open("li", "class", leaves ? "leaves" : "");
        html.open("span", "class", "place", "title", step.file())
                .text(Trail.place(step))
                .close();
        html.element("code", "", Visible.excerpt(step.text()));
        if (leaves) {
            html.element("em", "", messages.text("html.leaves"));
        }
        html.close();
    }

    private void elements() {
        List<List<String>> rows = rows(
                request.flow().labels(),
                label -> List.of(
                        label.element(),
                        label.category(),
                        String.join(", ", label.purposes()),
                        place(label.file(), label.at().line())));
        section("html.elements", List.of("html.element", "html.category", "html.purposes", "html.declaredAt"), rows);
    }

    private void recipients() {
        PolicyFile file = request.policyFile();
        if (file == null) {
            return;
        }
        List<List<String>> rows = rows(
                List.copyOf(file.recipients().values()),
                r -> List.of(
                        r.name(),
                        r.role(),
                        r.country(),
                        Permitted.basis(r, messages),
                        String.join(", ", r.categories()),
                        String.join(", ", r.purposes())));
        List<String> heads = List.of(
                "html.recipient", "html.role", "html.country", "html.basis", "html.permittedData", "html.purposes");
        section("html.recipients", heads, rows);
    }

    private void permitted() {
        List<List<String>> rows = rows(
                Permitted.of(request.policy().permitted(), request.policyFile()),
                p -> List.of(
                        p.recipient(),
                        String.join(", ", p.elements()),
                        String.join(", ", p.purposes()),
                        Integer.toString(p.places())));
        section("html.permitted", List.of("html.recipient", "html.receives", "html.purposes", "html.places"), rows);
    }

    private void accepted() {
        List<List<String>> rows = rows(
                request.policy().accepted(),
                a -> List.of(
                        texts.headline(a.finding()),
                        place(a.finding().file(), a.finding().at().line()),
                        a.reason()));
        section("html.accepted", List.of("html.finding", "html.places", "html.reason"), rows);
    }

    private void known() {
        List<List<String>> rows = rows(
                request.known(),
                known -> List.of(
                        texts.headline(known.finding()),
                        place(known.finding().file(), known.finding().at().line()),
                        known.entry().told()));
        section("html.known", List.of("html.finding", "html.places", "html.reason"), rows);
    }

    private void clauses() {
        ClauseTable table = new ClauseTable(messages);
        List<List<String>> rows = table.rows(request.policy().register().clauses());
        if (!rows.isEmpty()) {
            html.element("h2", "", messages.text("html.clauses")).table(table.heads(), rows);
            html.element("p", "why", messages.text("register.clauses.about"));
        }
    }

    private void ledger() {
        List<List<String>> rows = new ArrayList<>();
        LedgerCounts.of(request.flow().ledger())
                .byKind()
                .forEach((kind, count) ->
                        rows.add(List.of(messages.text(LedgerCounts.key(kind)), Long.toString(count))));
        section("html.ledger", List.of("html.kind", "html.number"), rows);
        if (!rows.isEmpty()) {
            html.element("p", "why", messages.text("html.ledgerAbout"));
        }
    }

    private void section(String title, List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            html.element("h2", "", messages.text(title));
            html.table(heads.stream().map(key -> messages.text(key)).toList(), rows);
        }
    }

    private static <T> List<List<String>> rows(List<T> values, Function<T, List<String>> row) {
        return values.stream().map(row).toList();
    }

    private static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }

    private static String styleSheet() {
        try (InputStream bytes = HtmlReport.class.getResourceAsStream("report.css")) {
            if (bytes == null) {
                throw new IllegalStateException("The plugin's jar lacks report.css");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
