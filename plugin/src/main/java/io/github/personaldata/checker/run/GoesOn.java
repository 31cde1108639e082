package io.github.personaldata.checker.run;

import io.github.personaldata.checker.report.Messages;
import java.util.Locale;

/** Why a build goes on in spite of its findings. */
public enum GoesOn {
    /** Findings are not to fail it. */
    ANYHOW("build.goesOn"),
    /** They fail it at its end. */
    TO_ITS_END("build.recorded");

    private final String key;

    GoesOn(String key) {
        this.key = key;
    }

    /** The sentence that says so. */
    public String told(Locale locale) {
        return Messages.of(locale).text(key);
    }
}
