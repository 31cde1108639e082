package io.github.personaldata.checker.report.html;

import java.util.List;

/** Tables that scroll by themselves where the screen is narrow, with the keyboard too. */
final class TableWriter {
    private static final String NOTHING = "–";

    private TableWriter() {}

    /**
     * Writes a table.
     *
     * @param labelledBy id of the heading that names it
     */
    static void write(Page.Table table, String labelledBy, Html html) {
        html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", labelledBy);
        html.open("table").open("thead").open("tr");
        table.heads().forEach(head -> html.open("th", "scope", "col").text(head).close());
        html.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr");
            html.open("th", "scope", "row").text(row.get(0)).close();
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.element("td", isPath(cell) ? "file" : "", cell.isEmpty() ? NOTHING : cell));
            html.close();
        }
        html.close().close().close();
    }

    /** It may break anywhere; words stay whole. */
    private static boolean isPath(String cell) {
        return cell.indexOf('/') >= 0 && cell.indexOf(' ') < 0;
    }
}
