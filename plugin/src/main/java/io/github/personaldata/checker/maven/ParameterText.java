package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.Format;
import io.github.personaldata.checker.run.Language;
import io.github.personaldata.checker.run.Options;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters that Maven hands over as text, and says what was expected of a wrong one. */
final class ParameterText {
    private ParameterText() {}

    /** A list without empty entries; what is left out is empty. */
    static List<String> list(@Nullable List<String> entries) {
        return entries == null
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry != null && !entry.isBlank())
                        .map(String::strip)
                        .toList();
    }

    static Set<Format> formats(@Nullable List<String> ids) throws BadInput {
        var formats = EnumSet.noneOf(Format.class);
        for (String id : list(ids)) {
            formats.add(Format.of(id)
                    .orElseThrow(() -> new BadInput("personal-data.formats: unknown format " + id + "; expected "
                            + Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(" or ")))));
        }
        if (formats.contains(Format.SARIF_SUPPRESSED)) {
            formats.remove(Format.SARIF); // the same file
        }
        return formats.isEmpty() ? Format.USUAL : formats;
    }

    static Locale locale(String tag) throws BadInput {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        if (!Options.LANGUAGES.contains(locale.getLanguage())) {
            throw new BadInput("personal-data.locale: there are no texts in " + tag + "; expected "
                    + String.join(" or ", Options.LANGUAGES));
        }
        return locale;
    }

    /** The language of what is wrong with other parameters, too: English where this one is wrong. */
    static Language language(String tag) {
        return new Language(Locale.forLanguageTag(tag.strip().replace('_', '-')));
    }

    static LocalDate date(String text) throws BadInput {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadInput("personal-data.date: " + text + " is no date; expected one such as 2026-11-22", e);
        }
    }

    static String oneOf(String parameter, String value, String... expected) throws BadInput {
        if (!List.of(expected).contains(value)) {
            throw new BadInput("personal-data." + parameter + ": unknown value " + value + "; expected "
                    + String.join(" or ", expected));
        }
        return value;
    }

    static int atLeast(int least, String parameter, int value) throws BadInput {
        if (value < least) {
            throw new BadInput(
                    "personal-data." + parameter + ": " + value + " is too small; expected at least " + least);
        }
        return value;
    }
}
