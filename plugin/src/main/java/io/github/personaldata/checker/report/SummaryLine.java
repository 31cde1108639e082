package io.github.personaldata.checker.report;

import io.github.personaldata.checker.report.quote.Visible;
import java.time.Duration;
import java.util.Locale;

/**
 * The last line of a check, which says what was found and how long that took.
 *
 * @param before what stands before the seconds
 * @param after what stands after them
 */
public record SummaryLine(String before, String after) {
    private static final double MILLIS_PER_SECOND = 1000;

    /** In no text otherwise: what people write is made visible. */
    private static final String SECONDS = "\0";

    /** {@code orders: 12 data elements, 310 flows, 1 new finding (41 in the baseline), 0.8 s}. */
    static SummaryLine of(ReportRequest request, Messages messages) {
        String text = messages.text(
                request.baseline() == null ? "console.summary" : "console.summaryWithBaseline",
                Visible.line(request.module()),
                messages.count("elements", request.flow().labels().size()),
                messages.count("flows", request.flows()),
                messages.count("newFindings", request.newFindings()),
                SECONDS,
                Long.toString(request.knownFindings()));
        int at = text.indexOf(SECONDS);
        return new SummaryLine(text.substring(0, at), text.substring(at + SECONDS.length()));
    }

    /** The line. */
    public String text(Locale locale, Duration duration) {
        return before + Messages.of(locale).decimal(duration.toMillis() / MILLIS_PER_SECOND) + after;
    }
}
