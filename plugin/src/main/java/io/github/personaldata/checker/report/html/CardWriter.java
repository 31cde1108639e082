package io.github.personaldata.checker.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings, grouped by rule; the page's script groups them otherwise. */
final class CardWriter {
    /** More findings than that start folded. */
    private static final int MOST_UNFOLDED = 50;

    private final Page page;
    private final Words words;
    private final Html html;

    CardWriter(Page page, Words words, Html html) {
        this.page = page;
        this.words = words;
        this.html = html;
    }

    /** Nothing if there are no findings. */
    void write() {
        if (page.cards().isEmpty()) {
            return;
        }
        html.open("section", "id", "findings", "aria-labelledby", "findings-title");
        html.open("h2", "id", "findings-title")
                .text(words.text("html.findings"))
                .close();
        new Toolbar(page.cards(), words, html).write();
        html.open(
                "div",
                "id",
                "groups",
                "data-by",
                "rule",
                "data-no-element",
                words.text("html.noElement"),
                "data-no-recipient",
                words.text("html.noRecipient"),
                "data-no-cause",
                words.text("html.noCause"));
        Map<String, List<Card>> byRule = new LinkedHashMap<>();
        page.cards().forEach(card -> byRule.computeIfAbsent(card.rule().id(), rule -> new ArrayList<>())
                .add(card));
        byRule.values().forEach(this::group);
        html.close();
        html.open("p", "id", "no-match", "class", "hint", "hidden", "hidden")
                .text(words.text("html.noMatch"))
                .close();
        html.close();
    }

    private void group(List<Card> cards) {
        Card first = cards.get(0);
        html.open("section", "class", "group").open("h3");
        html.open("span", "class", "name").text(first.rule().title()).close();
        html.element("code", "", first.rule().id());
        html.element("span", "number", Integer.toString(cards.size())).close();
        html.element("p", "why", first.why());
        cards.forEach(this::card);
        html.close();
    }

    private void card(Card card) {
        String unfolded = page.cards().size() <= MOST_UNFOLDED ? "open" : "";
        html.open(
                "details",
                "class",
                "finding " + card.level(),
                "id",
                card.anchor(),
                "open",
                unfolded,
                "data-rule",
                card.rule().id(),
                "data-severity",
                card.level(),
                "data-element",
                card.element(),
                "data-recipient",
                card.target(),
                "data-cause",
                card.edit() == 0 ? "" : Integer.toString(card.edit()));
        html.open("summary").element("span", "badge", words.text("html." + card.level()));
        html.element("strong", "", card.statement());
        html.element("span", "place", card.place()).close();
        html.open("p", "class", "about").text(card.rule().title()).text(" ");
        html.element("code", "", card.rule().id()).close();
        if (!card.path().isEmpty()) {
            html.open("ol", "class", "path", "role", "list");
            path(card);
            html.close();
        }
        html.element("p", "reason", card.why());
        if (!card.fix().isEmpty()) {
            html.open("p", "class", "fix")
                    .open("b")
                    .text(words.text("html.fix") + ":")
                    .closeInline();
            html.text(" " + card.fix()).close();
        }
        if (card.edit() > 0) {
            Edit edit = page.edits().get(card.edit() - 1);
            html.open("p", "class", "edit").open("a", "href", "#cause-" + card.edit());
            html.text(words.text("html.mendedWith", edit.place(), edit.mends()))
                    .closeInline()
                    .close();
        }
        html.open("ul", "class", "chips", "role", "list");
        card.chips().forEach(chip -> html.element("li", "", chip));
        html.close().close();
    }

    private void path(Card card) {
        String file = "";
        for (Card.Line line : card.path()) {
            html.open("li", "class", line.leaves() ? "leaves" : "");
            html.open("span", "class", "place", "title", line.file().equals(file) ? "" : line.file());
            html.text(line.place()).close().open("code");
            SourceLine.write(line.source(), card.member(), html);
            html.close();
            if (line.leaves()) {
                html.element("em", "", words.text("html.leaves"));
            }
            html.close();
            file = line.file();
        }
    }
}
