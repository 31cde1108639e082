package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.Messages;
import java.time.Duration;
import java.util.Locale;

/**
 * A check that takes its time.
 *
 * @param module as the console calls it
 * @param files how many source files of its own it has
 */
public record AtWork(String module, int files, Locale locale) {
    /** What is said of it on the way. */
    public String told(Duration passed) {
        Messages messages = Messages.of(locale);
        return messages.text(
                "console.atWork", module, messages.count("files", files), String.valueOf(passed.toSeconds()));
    }
}
