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
            row.stream().skip(1).forEach(cell -> cell(cell, html));
            html.close();
        }
        html.close().close().close();
    }

    private static void cell(String cell, Html html) {
        if (!isPath(cell)) {
            html.element("td", "", cell.isEmpty() ? NOTHING : cell);
            return;
        }
        html.open("td", "class", "file");
        int from = 0;
        for (int slash = cell.indexOf('/'); slash >= 0; slash = cell.indexOf('/', from)) {
            html.text(cell.substring(from, slash + 1)).open("wbr");
            from = slash + 1;
        }
        html.text(cell.substring(from)).close();
    }

    /** It may break behind each folder; words stay whole. */
    private static boolean isPath(String cell) {
        return cell.indexOf('/') >= 0 && cell.indexOf(' ') < 0;
    }
}
