package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.List;
import java.util.Locale;

/** What is said of a cause, each on one line. */
final class CauseText {
    /** More are no list to begin with; the other reports have all. */
    private static final int MOST_ON_CONSOLE = 3;

    private final Messages messages;

    CauseText(Messages messages) {
        this.messages = messages;
    }

    /** {@code Customer.java:14}, or the recipient, purpose, method or setting. */
    String place(Cause cause) {
        return cause.subject().isEmpty() ? Trail.place(step(cause)) : Visible.line(cause.subject());
    }

    /** {@code leave it out of this call}. */
    String edit(Cause cause) {
        return messages.text("cause." + cause.kind().name().toLowerCase(Locale.ROOT));
    }

    /** For the console; at least one cause. */
    ConsoleBlock block(List<Cause> causes, String fullReport) {
        List<Cause> first = causes.stream().limit(MOST_ON_CONSOLE).toList();
        int countWidth = width(first.stream().map(this::count).toList());
        int placeWidth = width(first.stream().map(this::place).toList());
        StringBuilder block = new StringBuilder(messages.text("causes.title"));
        for (Cause cause : first) {
            block.append("\n    ").append(padded(count(cause), countWidth)).append("  ");
            block.append(padded(place(cause), placeWidth)).append("  ");
            if (!cause.text().isEmpty()) {
                block.append(Visible.excerpt(cause.text())).append("     ");
            }
            block.append("<- ").append(edit(cause));
        }
        int others = causes.size() - first.size();
        if (others > 0) {
            String number = Integer.toString(others);
            block.append("\n    ")
                    .append(
                            fullReport.isEmpty()
                                    ? messages.text("explain.more", number)
                                    : messages.text("console.hidden", number, fullReport));
        }
        List<Finding> mended =
                causes.stream().flatMap(cause -> cause.findings().stream()).toList();
        return ConsoleBlock.of(mended, block.toString());
    }

    /** {@code 5 findings}. */
    String count(Cause cause) {
        return messages.count("findings", cause.mends());
    }

    private static Step step(Cause cause) {
        return new Step(cause.file(), cause.at(), cause.text());
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
