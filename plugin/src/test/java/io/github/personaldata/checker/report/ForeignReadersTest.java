package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import se.bjurr.violations.lib.parsers.SarifParser;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** The findings that a library of others reads in our reports: it knows many formats and feeds services that comment pull requests. */
final class ForeignReadersTest {
    @TempDir
    private Path root;

    @Test
    void sarif() throws Exception {
        List<String> expected = expected();
        assertThat(read(new SarifParser(), "findings.sarif")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(5);
    }

    @Test
    void codeQuality() throws Exception {
        List<String> expected = expected();
        assertThat(read(new CodeClimateParser(), "gl-code-quality.json")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> expected() throws IOException {
        ReportRequest request = Shop.busy().request(root, Locale.ENGLISH);
        Reports.write(request);
        return request.findings().stream().map(ForeignReadersTest::line).toList();
    }

    private static String line(Finding finding) {
        return String.join(
                " ",
                finding.file(),
                String.valueOf(finding.at().line()),
                finding.rule().id(),
                (finding.severity() == Severity.ERROR ? SEVERITY.ERROR : SEVERITY.WARN).name());
    }

    private List<String> read(ViolationsParser parser, String file) throws Exception {
        Path report = root.resolve("orders/target/personal-data").resolve(file);
        Stream<Violation> read = parser.parseReportOutput(Files.readString(report), new Silent()).stream();
        return read.map(violation -> String.join(
                        " ",
                        violation.getFile(),
                        String.valueOf(violation.getStartLine()),
                        violation.getRule(),
                        violation.getSeverity().name()))
                .toList();
    }

    private static final class Silent implements ViolationsLogger {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable problem) {}
    }
}
