package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A drawing: data elements on the left, where they go on the right, a line for each way; the worst judgement colours it. */
final class FlowMap {
    private static final int ROW = 34;
    private static final int WIDTH = 880;
    private static final int LEFT = 250;
    private static final int RIGHT = 610;
    private static final int MOST_ROWS = 40;
    private static final int MOST_LETTERS = 32;

    private final Messages messages;
    private final SortedMap<Way, Judgement> ways = new TreeMap<>();

    FlowMap(ReportRequest request, Messages messages) {
        this.messages = messages;
        for (Disclosure disclosure : request.policy().permitted()) {
            add(disclosure.flow(), disclosure.recipient(), Judgement.PERMITTED);
        }
        for (Finding finding : request.findings()) {
            Flow flow = finding.flow();
            if (flow != null) {
                Judgement judgement = finding.severity() == Severity.ERROR ? Judgement.ERROR : Judgement.WARNING;
                add(flow, finding.recipient(), judgement);
            }
        }
    }

    private void add(Flow flow, String recipient, Judgement judgement) {
        String kind = flow.sink().kind().name().toLowerCase(Locale.ROOT);
        String target = recipient.isEmpty() ? messages.text("html.sink." + kind) : recipient;
        Way way = new Way(flow.label().element(), target);
        ways.merge(way, judgement, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    /** Nothing if there is nothing to draw, or too much for a drawing to help. */
    void draw(Html html) {
        List<String> elements = List.copyOf(
                new TreeSet<>(ways.keySet().stream().map(Way::element).toList()));
        List<String> targets = List.copyOf(
                new TreeSet<>(ways.keySet().stream().map(Way::target).toList()));
        int rows = Math.max(elements.size(), targets.size());
        if (rows == 0 || rows > MOST_ROWS) {
            return;
        }
        int height = rows * ROW + 10;
        html.open("section", "class", "map")
                .open(
                        "svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        messages.text("html.flows"));
        for (Map.Entry<Way, Judgement> way : ways.entrySet()) {
            int from = y(elements.indexOf(way.getKey().element()), elements.size(), height);
            int to = y(targets.indexOf(way.getKey().target()), targets.size(), height);
            int middle = (LEFT + RIGHT) / 2;
            String curve = String.format(
                    Locale.ROOT, "M%d %dC%d %d %d %d %d %d", LEFT + 8, from, middle, from, middle, to, RIGHT - 8, to);
            html.empty("path", "d", curve, "class", way.getValue().cssClass());
        }
        labels(html, elements, LEFT, "end", height);
        labels(html, targets, RIGHT, "start", height);
        html.close().close();
    }

    private static void labels(Html html, List<String> names, int x, String anchor, int height) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String shown = name.codePointCount(0, name.length()) <= MOST_LETTERS
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
            String y = Integer.toString(y(i, names.size(), height) + 4);
            html.open("text", "x", Integer.toString(x), "y", y, "text-anchor", anchor)
                    .text(shown)
                    .close();
        }
    }

    private static int y(int index, int count, int height) {
        return (2 * index + 1) * height / (2 * count);
    }

    private record Way(String element, String target) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            int byElement = element.compareTo(other.element);
            return byElement != 0 ? byElement : target.compareTo(other.target);
        }
    }

    /** From harmless to bad. */
    private enum Judgement {
        PERMITTED,
        WARNING,
        ERROR;

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
