package io.github.personaldata.checker.report.html;

import java.util.ArrayList;
import java.util.List;

/** Writes the page: what matters first, then what it rests on. */
public final class PageWriter {
    private static final int MOST_LINKS = 8;
    private static final int MOST_EDITS = 10;

    private final Page page;
    private final Words words;
    private final Html html;

    private PageWriter(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.html = new Html(words.text("html.mark"));
    }

    /** In: what to tell, and the words around it. Out: an HTML document. */
    public static String text(Page page, Words words) {
        PageWriter writer = new PageWriter(page, words);
        writer.document();
        return writer.html.toString();
    }

    private void document() {
        html.open("html", "lang", words.language()).open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", securityPolicy());
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("title").plain(page.title()).close();
        html.own("style", Asset.STYLE.content()).close().open("body");
        if (!page.cards().isEmpty()) {
            html.open("a", "class", "skip", "href", "#findings")
                    .text(words.text("html.skip"))
                    .close();
        }
        header();
        contents();
        html.open("main");
        page.hints().forEach(hint -> html.element("p", "hint", hint));
        new FlowMap(page.ways(), words, html).write();
        edits();
        new CardWriter(page, words, html).write();
        page.sections().forEach(this::section);
        html.close().element("footer", "", words.text("html.made"));
        html.own("script", Asset.SCRIPT.content()).close().close();
    }

    /** Nothing is loaded, sent or run but the two parts of our own. */
    private static String securityPolicy() {
        return "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src " + Asset.SCRIPT.hash()
                + "; base-uri 'none'; form-action 'none'";
    }

    private void header() {
        String level = page.errors() > 0 ? "error" : page.warnings() > 0 ? "warning" : "clean";
        html.open("header", "class", level).element("h1", "", page.title());
        List<String> parts = new ArrayList<>();
        if (page.errors() > 0) {
            parts.add(words.count("errors", page.errors()));
        }
        if (page.warnings() > 0) {
            parts.add(words.count("warnings", page.warnings()));
        }
        html.element("p", "verdict", parts.isEmpty() ? words.text("html.clean") : String.join(", ", parts));
        html.open("ul", "class", "counts", "role", "list");
        page.counts().forEach(count -> html.element("li", "", count));
        html.close().close();
    }

    private void contents() {
        html.open("nav", "aria-label", words.text("html.contents")).open("ul", "role", "list");
        link(!page.ways().isEmpty(), "flows", words.text("html.map"));
        link(!page.edits().isEmpty(), "causes", words.text("html.causes"));
        link(!page.cards().isEmpty(), "findings", words.text("html.findings"));
        page.sections().forEach(section -> link(!section.tables().isEmpty(), section.id(), section.title()));
        html.close().close();
    }

    private void link(boolean there, String id, String title) {
        if (there) {
            html.open("li").open("a", "href", "#" + id).text(title).close().close();
        }
    }

    private void edits() {
        if (page.edits().isEmpty()) {
            return;
        }
        heading("causes", words.text("html.causes"), words.text("html.causes.about"));
        edits(0, Math.min(MOST_EDITS, page.edits().size()));
        if (page.edits().size() > MOST_EDITS) {
            html.open("details", "class", "alternative");
            html.element(
                    "summary",
                    "",
                    words.text("explain.more", Integer.toString(page.edits().size() - MOST_EDITS)));
            edits(MOST_EDITS, page.edits().size());
            html.close();
        }
        html.close();
    }

    private void edits(int from, int to) {
        html.open("ol", "class", "causes", "role", "list");
        for (int i = from; i < to; i++) {
            Edit edit = page.edits().get(i);
            html.open("li", "id", "cause-" + (i + 1));
            html.element("span", "mends", edit.mends());
            html.open("span", "class", "name");
            html.element("span", "place", edit.place());
            if (!edit.source().isEmpty()) {
                html.open("code");
                SourceLine.write(edit.source(), "", html);
                html.close();
            }
            html.close().element("span", "advice", edit.advice());
            links(edit.findings());
            html.close();
        }
        html.close();
    }

    /** Where there are many, the findings grouped by cause show the rest. */
    private void links(List<Edit.Link> links) {
        html.open("ul", "class", "chips", "role", "list");
        links.stream().limit(MOST_LINKS).forEach(link -> html.open("li")
                .open("a", "href", "#" + link.anchor())
                .text(link.text())
                .close()
                .close());
        if (links.size() > MOST_LINKS) {
            html.element("li", "", words.text("explain.more", Integer.toString(links.size() - MOST_LINKS)));
        }
        html.close();
    }

    private void section(Page.Section section) {
        if (section.tables().isEmpty()) {
            return;
        }
        heading(section.id(), section.title(), section.about());
        for (int i = 0; i < section.tables().size(); i++) {
            Page.Table table = section.tables().get(i);
            String labelledBy = section.id() + "-title";
            if (!table.title().isEmpty()) {
                labelledBy = section.id() + "-" + (i + 1);
                html.open("h3", "id", labelledBy).text(table.title()).close();
            }
            TableWriter.write(table, labelledBy, html);
        }
        html.close();
    }

    /** Begins a section. */
    private void heading(String id, String title, String about) {
        html.open("section", "id", id, "aria-labelledby", id + "-title");
        html.open("h2", "id", id + "-title").text(title).close();
        if (!about.isEmpty()) {
            html.element("p", "why", about);
        }
    }
}
