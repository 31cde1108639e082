package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.register.ClauseEntry;
import java.util.List;
import java.util.stream.Collectors;

/** The clauses of the operator's law, and how far they are checked; the same table in HTML and in Markdown. */
final class ClauseTable {
    private static final List<String> HEADS =
            List.of("clause", "article", "topic", "state", "rules", "over", "open", "left");

    private final Messages messages;
    private final RegisterText texts;
    private final FindingText findings;

    ClauseTable(Messages messages) {
        this.messages = messages;
        this.texts = new RegisterText(messages);
        this.findings = new FindingText(messages);
    }

    List<String> heads() {
        return HEADS.stream().map(head -> messages.text("clauses." + head)).toList();
    }

    /** Plain texts. */
    List<List<String>> rows(List<ClauseEntry> clauses) {
        return clauses.stream().map(this::row).toList();
    }

    private List<String> row(ClauseEntry clause) {
        String rules = clause.rules().stream()
                .map(each -> findings.title(each.rule()) + " (" + texts.force(each.force()) + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                texts.number(clause.clause()),
                texts.number(clause.article()),
                texts.topic(clause),
                texts.state(clause),
                rules,
                texts.over(clause),
                clause.rules().isEmpty() ? "" : Long.toString(clause.open()),
                texts.left(clause));
    }
}
