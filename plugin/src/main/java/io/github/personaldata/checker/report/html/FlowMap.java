package io.github.personaldata.checker.report.html;

import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A drawing: data elements on the left, where they go on the right, a line for each way in the form of its worst judgement. The same stands
 * beside it as a table, for those who do not see drawings, and alone where there is too much for a drawing to help.
 */
final class FlowMap {
    private static final int ROW = 34;
    private static final int BETWEEN = 320;
    private static final int LETTER = 8;
    private static final int GAP = 10;
    private static final int MOST_ROWS = 40;
    private static final int MOST_LETTERS = 34;

    private final List<Way> ways;
    private final Words words;
    private final Html html;
    private final List<String> elements;
    private final List<String> targets;
    private final int left;
    private final int right;
    private final int width;
    private final int height;

    FlowMap(List<Way> ways, Words words, Html html) {
        this.ways = ways;
        this.words = words;
        this.html = html;
        elements = List.copyOf(new TreeSet<>(ways.stream().map(Way::element).toList()));
        targets = untangled(elements, ways);
        left = GAP + widest(elements);
        right = left + BETWEEN;
        width = right + widest(targets) + GAP;
        height = Math.max(elements.size(), targets.size()) * ROW + GAP;
    }

    /** Nothing if no data goes anywhere. */
    void write() {
        if (ways.isEmpty()) {
            return;
        }
        html.open("section", "id", "flows", "aria-labelledby", "flows-title");
        html.open("h2", "id", "flows-title").text(words.text("html.map")).close();
        boolean drawn = Math.max(elements.size(), targets.size()) <= MOST_ROWS;
        if (drawn) {
            html.open("div", "class", "map", "role", "region", "tabindex", "0", "aria-labelledby", "flows-title");
            drawing();
            legend();
            html.close();
        }
        html.open("details", "class", "alternative", "open", drawn ? "" : "open");
        html.element("summary", "", words.text("html.map.table"));
        table();
        html.close().close();
    }

    private void drawing() {
        html.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "role",
                "img",
                "aria-label",
                words.text("html.map") + ": " + words.text("html.map.drawing"));
        for (Way way : ways) {
            int from = y(elements.indexOf(way.element()), elements.size());
            int to = y(targets.indexOf(way.target()), targets.size());
            int middle = (left + right) / 2;
            String curve = String.format(
                    Locale.ROOT,
                    "M%d %dC%d %d %d %d %d %d",
                    left + GAP,
                    from,
                    middle,
                    from,
                    middle,
                    to,
                    right - GAP,
                    to);
            html.open("g", "class", way.judgement().word());
            html.open("title").plain(way.element() + " → " + way.target() + ": " + judged(way.judgement()));
            html.close().open("path", "d", curve).close();
        }
        labels(elements, left, "end");
        labels(targets, right, "start");
        html.close();
    }

    private void labels(List<String> names, int x, String anchor) {
        for (int i = 0; i < names.size(); i++) {
            String y = Integer.toString(y(i, names.size()) + 4);
            html.open("text", "x", Integer.toString(x), "y", y, "text-anchor", anchor)
                    .plain(shown(names.get(i)))
                    .close();
        }
    }

    private static String shown(String name) {
        String line = Visible.line(name);
        return line.codePointCount(0, line.length()) <= MOST_LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }

    /** About, in units of the drawing; the font is one of equal widths. */
    private static int widest(List<String> names) {
        return names.stream()
                .mapToInt(name -> shown(name).length() * LETTER)
                .max()
                .orElse(0);
    }

    /** Lines differ in form, not in colour alone. */
    private void legend() {
        html.open("ul", "class", "legend", "aria-hidden", "true");
        Stream.of(Way.Judgement.values())
                .filter(judgement -> ways.stream().anyMatch(way -> way.judgement() == judgement))
                .sorted(Comparator.reverseOrder())
                .forEach(judgement -> {
                    html.open("li").open("svg", "viewBox", "0 0 40 10", "class", judgement.word());
                    html.open("path", "d", "M2 5H38").close();
                    html.text(judged(judgement)).close();
                });
        html.close();
    }

    private void table() {
        TableWriter.write(
                new Page.Table(
                        "",
                        List.of(
                                words.text("html.element"),
                                words.text("html.map.goesTo"),
                                words.text("html.map.judged")),
                        ways.stream()
                                .map(way -> List.of(way.element(), way.target(), judged(way.judgement())))
                                .toList()),
                "flows-title",
                html);
    }

    private String judged(Way.Judgement judgement) {
        return words.text("html.judged." + judgement.word());
    }

    private int y(int index, int count) {
        return (2 * index + 1) * height / (2 * count);
    }

    /** Each target at the height of the elements that go there, so that fewer lines cross. */
    private static List<String> untangled(List<String> elements, List<Way> ways) {
        Map<String, Double> heights = new HashMap<>();
        Map<String, List<Way>> byTarget = new TreeMap<>();
        ways.forEach(way -> byTarget.computeIfAbsent(way.target(), target -> new ArrayList<>())
                .add(way));
        byTarget.forEach((target, its) -> heights.put(
                target,
                its.stream()
                        .mapToInt(way -> elements.indexOf(way.element()))
                        .average()
                        .orElse(0)));
        return byTarget.keySet().stream()
                .sorted(Comparator.comparingDouble((String target) -> heights.getOrDefault(target, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
