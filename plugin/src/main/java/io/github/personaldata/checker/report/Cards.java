package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.html.Card;
import io.github.personaldata.checker.report.html.Edit;
import io.github.personaldata.checker.report.html.Way;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Findings, their causes and the ways of data in words, for the page for people. */
final class Cards {
    private final ReportRequest request;
    private final Messages messages;
    private final FindingText texts;
    private final List<Cause> causes;

    /** Findings with their anchors, by rule, then by place. */
    private final Map<Finding, String> anchors = new LinkedHashMap<>();

    Cards(ReportRequest request, List<Cause> causes, Messages messages) {
        this.request = request;
        this.messages = messages;
        this.texts = new FindingText(messages);
        this.causes = causes;
        Set<String> taken = new HashSet<>();
        request.findings().stream()
                .sorted(Comparator.comparing(Finding::rule).thenComparing(Comparator.naturalOrder()))
                .forEach(finding -> anchors.put(finding, anchor(finding, taken)));
    }

    /** The same finding at another place of its method has the same id. */
    private static String anchor(Finding finding, Set<String> taken) {
        String anchor = "f-" + finding.id().replaceAll("[^\\w-]", "-");
        int number = 2;
        String free = anchor;
        while (!taken.add(free)) {
            free = anchor + "-" + number++;
        }
        return free;
    }

    List<Card> cards() {
        Map<String, Integer> edits = new HashMap<>();
        for (int i = 0; i < causes.size(); i++) {
            for (Finding finding : causes.get(i).findings()) {
                edits.put(finding.identity(), i + 1);
            }
        }
        return anchors.entrySet().stream()
                .map(entry -> card(
                        entry.getKey(),
                        entry.getValue(),
                        edits.getOrDefault(entry.getKey().identity(), 0)))
                .toList();
    }

    private Card card(Finding finding, String anchor, int edit) {
        Label label = finding.label();
        Trail trail = Trail.of(finding);
        List<Card.Line> path = new ArrayList<>();
        for (int i = 0; i < trail.steps().size(); i++) {
            Step step = trail.steps().get(i);
            boolean leaves = trail.leaves() && i == trail.steps().size() - 1;
            path.add(new Card.Line(Trail.place(step), step.file(), Visible.cut(step.text()), leaves));
        }
        return new Card(
                anchor,
                new Card.Rule(finding.rule().id(), texts.title(finding.rule())),
                finding.severity() == Severity.ERROR,
                texts.statement(finding),
                messages.text("console.why", texts.why(finding)),
                texts.fix(finding),
                label == null ? "" : label.element(),
                label == null ? "" : label.member(),
                target(finding),
                place(finding),
                path,
                edit,
                chips(finding));
    }

    private List<String> chips(Finding finding) {
        List<String> chips = new ArrayList<>(List.of(finding.id()));
        Label label = finding.label();
        if (label != null) {
            chips.add(messages.text("html.category") + ": " + new RegisterText(messages).category(label.category()));
            chips.add(messages.text("html.purposes") + ": " + String.join(", ", label.purposes()));
        }
        Flow flow = finding.flow();
        if (flow != null) {
            chips.addAll(flow.marks());
        }
        return chips;
    }

    List<Edit> edits() {
        CauseText words = new CauseText(messages);
        return causes.stream()
                .map(cause -> new Edit(
                        words.count(cause),
                        cause.subject().isEmpty()
                                ? place(cause.file(), cause.at().line())
                                : cause.subject(),
                        Visible.cut(cause.text()),
                        words.edit(cause),
                        cause.findings().stream()
                                .map(finding -> new Edit.Link(anchors.getOrDefault(finding, ""), shortly(finding)))
                                .toList()))
                .toList();
    }

    /** {@code Customer.phone, personal-data-in-log}. */
    private static String shortly(Finding finding) {
        Label label = finding.label();
        String about = label == null ? finding.arguments().element() : label.element();
        return about + ", " + finding.rule().id();
    }

    /** One for each element and target, by name. */
    List<Way> ways() {
        Map<List<String>, Way> ways = new TreeMap<>(
                Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        for (Disclosure disclosure : request.policy().permitted()) {
            add(ways, disclosure.flow().label(), disclosure.recipient(), Way.Judgement.PERMITTED);
        }
        for (Finding finding : anchors.keySet()) {
            Flow flow = finding.flow();
            if (flow != null) {
                boolean error = finding.severity() == Severity.ERROR;
                add(ways, flow.label(), target(finding), error ? Way.Judgement.ERROR : Way.Judgement.WARNING);
            }
        }
        return List.copyOf(ways.values());
    }

    private static void add(Map<List<String>, Way> ways, Label label, String target, Way.Judgement judgement) {
        String element = label.element();
        ways.merge(
                List.of(element, target),
                new Way(element, target, judgement),
                (one, other) -> new Way(element, target, one.judgement().or(other.judgement())));
    }

    /** Who gets the data, else what it is written to; empty if it goes nowhere. */
    private String target(Finding finding) {
        Flow flow = finding.flow();
        if (!finding.recipient().isEmpty() || flow == null) {
            return finding.recipient();
        }
        return messages.text("html.sink." + flow.sink().kind().name().toLowerCase(Locale.ROOT));
    }

    static String place(Finding finding) {
        return place(finding.file(), finding.at().line());
    }

    private static String place(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
