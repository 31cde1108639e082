package io.github.personaldata.checker.report.html;

import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Builds an HTML text; whatever comes in as text or as an attribute's value is escaped. */
final class Html {
    /** Elements without content. */
    private static final Set<String> VOID = Set.of("meta", "input", "path", "wbr");

    private final StringBuilder html = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();
    private final String markTitle;

    /** @param markTitle says what is marked: characters that would not be seen as what they are */
    Html(String markTitle) {
        this.markTitle = markTitle;
    }

    /** Opens an element; attributes are name, value, name, value; those with an empty value are left out. */
    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(Visible.line(attributes[i + 1]));
                html.append('"');
            }
        }
        html.append(tag.equals("path") ? "/>" : ">");
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        html.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** The same within a line of text, where a line break would be a space. */
    Html closeInline() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A text; what would not be seen as what it is is marked. */
    Html text(String text) {
        for (Visible.Part part : Visible.parts(text)) {
            if (part.escaped()) {
                html.append("<mark title=\"");
                escape(markTitle);
                html.append("\">").append(part.text()).append("</mark>");
            } else {
                escape(part.text());
            }
        }
        return this;
    }

    /** A text where no element may stand, as in an option. */
    Html plain(String text) {
        escape(Visible.line(text));
        return this;
    }

    /** An element with a class and a text. */
    Html element(String tag, String cssClass, String text) {
        return open(tag, "class", cssClass).text(text).close();
    }

    /** A style sheet or script of our own, which needs no escaping. */
    Html own(String tag, String content) {
        html.append('<').append(tag).append('>').append(content);
        html.append("</").append(tag).append(">\n");
        return this;
    }

    @Override
    public String toString() {
        return "<!doctype html>\n" + html;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
