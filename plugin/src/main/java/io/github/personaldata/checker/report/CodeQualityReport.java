package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code gl-code-quality.json}: what GitLab's merge requests show. Its documentation of the Code Quality report format names the properties
 * and the severities {@code info}, {@code minor}, {@code major}, {@code critical}, {@code blocker}; lines count from 1. Type and categories are
 * what the specification of Code Climate, which it comes from, asks for besides; readers of that format need them.
 */
final class CodeQualityReport {
    private final ReportRequest request;
    private final FindingText texts;

    CodeQualityReport(ReportRequest request, Messages messages) {
        this.request = request;
        this.texts = new FindingText(messages);
    }

    JsonArray tree() {
        JsonArray issues = new JsonArray();
        Map<String, Integer> times = new HashMap<>();
        for (Finding finding : request.findings()) {
            String fingerprint = Fingerprint.of(finding);
            int time = times.merge(fingerprint, 1, Integer::sum);
            // the same finding at a second place of its method: GitLab shows one issue for a fingerprint
            issues.add(issue(finding, time == 1 ? fingerprint : fingerprint + "-" + time));
        }
        return issues;
    }

    private JsonObject issue(Finding finding, String fingerprint) {
        JsonObject issue = new JsonObject();
        issue.addProperty("type", "issue");
        issue.add("categories", Json.strings(List.of("Security")));
        issue.addProperty("description", texts.statement(finding));
        issue.addProperty("check_name", finding.rule().id());
        issue.addProperty("fingerprint", fingerprint);
        issue.addProperty("severity", finding.severity() == Severity.ERROR ? "critical" : "minor");
        JsonObject location = new JsonObject();
        location.addProperty("path", finding.file().isEmpty() ? "." : finding.file());
        JsonPrimitive line = new JsonPrimitive(Math.max(1, finding.at().line()));
        location.add("lines", Json.object("begin", line));
        issue.add("location", location);
        return issue;
    }
}
