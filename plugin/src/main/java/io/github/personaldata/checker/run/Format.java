package io.github.personaldata.checker.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A report that can be written. */
public enum Format {
    SARIF,
    /** The same file, in which accepted findings and those of the baseline stand as suppressed ones. */
    SARIF_SUPPRESSED,
    JSON,
    HTML,
    GITLAB;

    /** Those that are written where nobody asks for others. */
    public static final Set<Format> USUAL = Set.of(SARIF, JSON, HTML);

    /** As it is written in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of that id, in any case. */
    public static Optional<Format> of(String id) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
