package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.Phrasebook;
import java.util.Locale;

/** The language in which a goal tells what is wrong with its input, and what it does without. */
public record Language(Locale locale) {
    /** The English text in it. */
    public String of(String english) {
        return Phrasebook.of(locale).say(english);
    }
}
