package io.github.personaldata.checker.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that can be written. */
public enum ReportFormat {
    SARIF("findings.sarif"),
    JSON("findings.json"),
    HTML("report.html");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** In the output directory. */
    public String fileName() {
        return fileName;
    }

    /** As users write it: {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an id, whatever its case; null if there is none. */
    public static @Nullable ReportFormat of(String id) {
        return Stream.of(values())
                .filter(f -> f.name().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElse(null);
    }
}
