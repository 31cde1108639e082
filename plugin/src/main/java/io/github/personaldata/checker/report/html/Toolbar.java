package io.github.personaldata.checker.report.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Search, filters and grouping; hidden until the page's script shows them, since they do nothing without it. */
final class Toolbar {
    private final List<Card> cards;
    private final Words words;
    private final Html html;

    Toolbar(List<Card> cards, Words words, Html html) {
        this.cards = cards;
        this.words = words;
        this.html = html;
    }

    void write() {
        html.open(
                "form", "id", "filters", "role", "search", "aria-label", words.text("html.filter"), "hidden", "hidden");
        html.open("fieldset", "class", "by")
                .open("legend")
                .text(words.text("html.group"))
                .close();
        by("rule", true);
        by("element", false);
        by("recipient", false);
        if (cards.stream().anyMatch(card -> card.edit() > 0)) {
            by("cause", false);
        }
        html.close();
        html.open("div", "class", "fields");
        html.open("label").open("span").text(words.text("html.search")).close();
        html.open("input", "type", "search", "name", "text", "autocomplete", "off", "spellcheck", "false")
                .close();
        choice("rule", words.text("html.rule"), names(card -> card.rule().id(), card -> card.rule()
                .title()));
        choice("severity", words.text("html.severity"), names(Card::level, card -> words.text("html." + card.level())));
        choice("recipient", words.text("html.recipient"), names(Card::target, Card::target));
        choice("element", words.text("html.element"), names(Card::element, Card::element));
        html.close();
        html.open("div", "class", "state");
        html.open("output", "id", "matches", "aria-live", "polite", "data-text", words.text("html.matches"))
                .close();
        button("reset", "show-all", "html.reset");
        button("button", "unfold", "html.open");
        button("button", "fold", "html.close");
        html.close().close();
    }

    private void by(String name, boolean first) {
        html.open("label")
                .open("input", "type", "radio", "name", "by", "value", name, "checked", first ? "checked" : "");
        html.open("span").text(words.text("html.by." + name)).close().close();
    }

    private void button(String type, String id, String key) {
        html.open("button", "type", type, "id", id).text(words.text(key)).close();
    }

    /** Where there is only one value there is nothing to choose. */
    private void choice(String name, String label, SortedMap<String, String> names) {
        if (names.size() < 2) {
            return;
        }
        html.open("label").open("span").text(label).close().open("select", "name", name);
        html.open("option").plain(words.text("html.any")).close();
        Collection<Map.Entry<String, String>> sorted = names.entrySet();
        sorted.stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> html.open("option", "value", entry.getKey())
                        .plain(entry.getValue())
                        .close());
        html.close().close();
    }

    private SortedMap<String, String> names(Function<Card, String> key, Function<Card, String> name) {
        SortedMap<String, String> names = new TreeMap<>();
        cards.forEach(card -> names.putIfAbsent(key.apply(card), name.apply(card)));
        names.remove("");
        return names;
    }
}
