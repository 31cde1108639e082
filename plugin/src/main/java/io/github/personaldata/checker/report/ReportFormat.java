package io.github.personaldata.checker.report;

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
}
