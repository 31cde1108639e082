package io.github.personaldata.checker.report.html;

import java.util.List;

/**
 * A finding at one place.
 *
 * @param anchor unique on the page
 * @param rule its id and its name for people
 * @param element the data element's name; empty where there is none
 * @param member of the element, to be shown in lines of source
 * @param target to whom it goes, or a word for a log; empty where no data goes anywhere
 * @param place file and line
 * @param edit which of the page's edits mends it, from 1; 0 where none does
 * @param chips short facts, each a text of its own
 */
public record Card(
        String anchor,
        Rule rule,
        boolean error,
        String statement,
        String why,
        String fix,
        String element,
        String member,
        String target,
        String place,
        List<Line> path,
        int edit,
        List<String> chips) {
    public Card {
        path = List.copyOf(path);
        chips = List.copyOf(chips);
    }

    /** A rule. */
    public record Rule(String id, String title) {}

    /**
     * A step of the data's way.
     *
     * @param place file name and line
     * @param file its path
     * @param leaves whether data goes out there
     */
    public record Line(String place, String file, String source, boolean leaves) {}

    /** {@code error} or {@code warning}. */
    String level() {
        return error ? "error" : "warning";
    }
}
