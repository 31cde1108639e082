package io.github.personaldata.checker.report;

import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Builds an HTML text; whatever comes in as text or as an attribute's value is escaped. */
final class Html {
    private final StringBuilder html = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are name, value, name, value; those with an empty value are left out. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        html.append('>');
        open.push(tag);
        return this;
    }

    /** An element without content, written {@code <meta ...>}. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        html.append(tag.equals("path") ? "/>" : ">");
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        html.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Html text(String text) {
        html.append(escape(Visible.line(text)));
        return this;
    }

    /** An element with a class and a text. */
    Html element(String tag, String cssClass, String text) {
        return open(tag, "class", cssClass).text(text).close();
    }

    /** A style sheet of our own, which needs no escaping. */
    Html style(String sheet) {
        html.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** A table; cells are texts. Nothing if there are no rows. */
    Html table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        open("div", "class", "table").open("table").open("thead").open("tr");
        heads.forEach(head -> element("th", "", head));
        close().close().open("tbody");
        for (List<String> row : rows) {
            open("tr");
            row.forEach(cell -> element("td", "", cell));
            close();
        }
        return close().close().close();
    }

    @Override
    public String toString() {
        return "<!doctype html>\n" + html;
    }

    private void start(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"");
                html.append(escape(Visible.line(attributes[i + 1]))).append('"');
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
