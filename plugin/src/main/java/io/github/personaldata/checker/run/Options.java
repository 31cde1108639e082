package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.store.ContentHash;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a module is to be checked.
 *
 * @param shown whose findings are reported; flows are followed everywhere
 * @param failOnUnanalysed whether code that could not be analysed fails the build
 * @param failOnStaleBaseline whether entries of the baseline that are no longer found fail the build
 * @param maxUnresolved how many unresolved calls the build bears; empty for any number
 * @param threads at least 1; has no influence on the result
 * @param locale of console and reports, one of {@link #LANGUAGES}
 * @param date today, for what expires
 * @param formats the reports to write
 * @param consoleLimit how many findings the console prints at most
 */
public record Options(
        Selection shown,
        boolean failOnUnanalysed,
        boolean failOnStaleBaseline,
        OptionalInt maxUnresolved,
        int threads,
        Locale locale,
        LocalDate date,
        Set<Format> formats,
        int consoleLimit) {
    /** The languages there are texts in. */
    public static final List<String> LANGUAGES = Messages.LANGUAGES;

    public Options {
        formats = Set.copyOf(formats);
    }

    /** Takes in all that has influence on what a check prints and leaves. */
    void addTo(ContentHash hash) {
        hash.add(shown.includes()).add(shown.excludes());
        hash.add(failOnUnanalysed ? 1 : 0).add(failOnStaleBaseline ? 1 : 0);
        hash.add(maxUnresolved.orElse(-1)).add(locale.toLanguageTag()).add(date.toString());
        hash.add(formats.stream().map(Format::id).sorted().toList()).add(consoleLimit);
    }
}
