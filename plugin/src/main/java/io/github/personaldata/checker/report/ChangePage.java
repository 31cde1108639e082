package io.github.personaldata.checker.report;

import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.GateChange;
import io.github.personaldata.checker.change.Movement;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.quote.Credentials;
import io.github.personaldata.checker.report.quote.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** {@code changes.md}: what a change does to personal data, for people who review it; also a part of a job's page. */
public final class ChangePage {
    /** Beside the reports. */
    public static final String NAME = "changes.md";

    /** A job's page has room for a megabyte. */
    private static final int MOST = 200;

    private final ReportRequest request;
    private final ChangeView change;
    private final Messages messages;
    private final ChangeText texts;
    private final Markdown page = new Markdown();
    private final int level;

    private ChangePage(ReportRequest request, ChangeView change, int level) {
        this.request = request;
        this.change = change;
        this.messages = Messages.of(request.locale());
        this.texts = new ChangeText(change, messages);
        this.level = level;
    }

    /**
     * Writes the page.
     *
     * @return where it is
     */
    public static Path write(ReportRequest request, ChangeView change) throws IOException {
        Path file = request.output().resolve(NAME);
        Files.createDirectories(request.output());
        ChangePage page = new ChangePage(request, change, 1);
        page.title();
        page.gates(2);
        page.movements();
        FileText.write(file, page.page.toString());
        return file;
    }

    /** What the change does to the check itself, which is the same for all modules; empty if nothing is seen. */
    public static String gates(ReportRequest request, ChangeView change) {
        if (change.gates().isEmpty()) {
            return "";
        }
        ChangePage page = new ChangePage(request, change, 3);
        page.gates(3);
        return page.page + "\n";
    }

    /** The rest of it, for a part of a job's page. */
    public static String ofModule(ReportRequest request, ChangeView change) {
        ChangePage page = new ChangePage(request, change, 3);
        page.title();
        page.movements();
        return page.page + "\n";
    }

    private void title() {
        page.heading(level, messages.text("change.title", request.module()));
        page.block(Markdown.text(messages.text("change.about", change.diff())));
    }

    private void gates(int ofHeading) {
        page.heading(ofHeading, messages.text("change.section.gates"));
        if (change.gates().isEmpty()) {
            page.block(Markdown.text(messages.text("change.gates.none")));
            return;
        }
        page.block(Markdown.text(messages.text("change.gates.about")));
        StringJoiner lines = new StringJoiner("\n");
        for (GateChange gate : change.gates().stream().limit(MOST).toList()) {
            lines.add("- " + Markdown.code(ChangeText.place(gate)) + " " + Markdown.text(texts.sentence(gate)) + ": "
                    + Markdown.code(Visible.excerpt(Credentials.masked(texts.what(gate)))));
        }
        addRest(change.gates().size(), lines);
        page.block(lines.toString());
    }

    private void movements() {
        page.heading(level + 1, messages.text("change.section.data"));
        StringJoiner lines = new StringJoiner("\n");
        change.movements().stream().limit(MOST).forEach(movement -> lines.add("- " + line(movement)));
        addRest(change.movements().size(), lines);
        page.block(change.movements().isEmpty() ? Markdown.text(messages.text("change.data.none")) : lines.toString());
        findings();
        page.heading(level + 1, messages.text("change.section.unknown"));
        page.block(Markdown.text(
                messages.text("change.register." + change.register().id())));
        page.block(Markdown.text(messages.text("change.unknown")));
    }

    private String line(Movement movement) {
        String element = "**" + Markdown.text(texts.verb(movement)) + "** " + Markdown.code(movement.element());
        String target = Markdown.text(texts.target(movement));
        String arrow = movement.outlet() == null ? ": " : " → ";
        String places =
                String.join(", ", movement.places().stream().map(Markdown::code).toList());
        return element + (target.isEmpty() ? "" : arrow + target) + (places.isEmpty() ? "" : " (" + places + ")");
    }

    private void findings() {
        List<Finding> touched = request.touched();
        page.heading(level + 1, messages.text("change.section.findings"));
        page.block(Markdown.text(messages.text(
                "change.findings",
                messages.count("newFindings", request.newFindings()),
                Long.toString(Finding.count(touched)))));
        if (touched.isEmpty()) {
            return;
        }
        FindingText sentences = new FindingText(messages);
        Set<String> lines = new LinkedHashSet<>();
        touched.forEach(finding -> lines.add("- "
                + Markdown.code(BlockText.place(finding).strip()) + " " + Markdown.text(sentences.headline(finding))));
        StringJoiner shown = new StringJoiner("\n");
        lines.stream().limit(MOST).forEach(shown::add);
        addRest(lines.size(), shown);
        page.block(shown.toString());
    }

    private void addRest(int all, StringJoiner lines) {
        if (all > MOST) {
            lines.add("- " + Markdown.text(messages.text("explain.more", Integer.toString(all - MOST))));
        }
    }
}
