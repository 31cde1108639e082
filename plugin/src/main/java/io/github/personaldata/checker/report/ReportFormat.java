package io.github.personaldata.checker.report;

/** The files that can be written; the last of those that are is the one for people. */
public enum ReportFormat {
    GITLAB("gl-code-quality.json"),
    SARIF("findings.sarif"),
    /** The same file with what is accepted and known in it, as suppressed results. */
    SARIF_SUPPRESSED("findings.sarif"),
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
}
