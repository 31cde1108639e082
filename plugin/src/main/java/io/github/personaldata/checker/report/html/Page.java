package io.github.personaldata.checker.report.html;

import java.util.List;

/**
 * What the page tells, in words and in order.
 *
 * @param title names what was checked
 * @param errors how many findings are errors, by identity
 * @param warnings how many are warnings
 * @param counts sizes, for the head of the page
 * @param hints what to know before reading on
 * @param ways where data goes; one for each element and target
 * @param edits places where one edit mends several findings, the best first
 * @param cards findings, those of a rule together
 * @param sections tables that follow
 */
public record Page(
        String title,
        long errors,
        long warnings,
        List<String> counts,
        List<String> hints,
        List<Way> ways,
        List<Edit> edits,
        List<Card> cards,
        List<Section> sections) {
    public Page {
        counts = List.copyOf(counts);
        hints = List.copyOf(hints);
        ways = List.copyOf(ways);
        edits = List.copyOf(edits);
        cards = List.copyOf(cards);
        sections = List.copyOf(sections);
    }

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param about a sentence below the title; may be empty
     * @param tables without rows they are left out, and the section if all are
     */
    public record Section(String id, String title, String about, List<Table> tables) {
        public Section {
            tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        }
    }

    /**
     * Rows of plain texts.
     *
     * @param title empty where the section's says all
     */
    public record Table(String title, List<String> heads, List<List<String>> rows) {
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
