package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;

/**
 * {@code findings.sarif}: SARIF 2.1.0, as code scanning services and editors read it, within the limits that they set. What was not analysed
 * stands in the invocation's notifications.
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportRequest request;
    private final FindingText texts;
    private final Messages messages;
    private final SarifResults results;
    private final SarifRules rules;

    SarifReport(ReportRequest request, Messages messages) {
        this.request = request;
        this.messages = messages;
        this.texts = new FindingText(messages);
        this.results = SarifResults.of(request);
        this.rules = new SarifRules(results.findings(), messages);
    }

    JsonObject tree() {
        JsonObject log = Json.texts("$schema", SCHEMA, "version", "2.1.0");
        JsonArray runs = new JsonArray();
        runs.add(run());
        log.add("runs", runs);
        return log;
    }

    private JsonObject run() {
        JsonObject driver = Json.texts("name", "personal-data", "fullName", "Personal Data Leak Checker");
        driver.addProperty("language", messages.language());
        driver.add("rules", rules.descriptors());
        List<LedgerEntry.Kind> kinds =
                List.copyOf(LedgerCounts.of(request.flow().ledger()).byKind().keySet());
        driver.add("notifications", Json.array(kinds, this::notificationDescriptor));

        JsonObject run = Json.object("tool", Json.object("driver", driver));
        run.addProperty("language", messages.language());
        run.add("invocations", invocations());
        // no address: results must be the same on every machine, and consumers know where they checked the repository
        // out
        run.add(
                "originalUriBaseIds",
                Json.object(SarifPlaces.ROOT, Json.object("description", message(messages.text("sarif.root")))));
        run.add("automationDetails", Json.texts("id", "personal-data/" + request.module() + "/"));
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", Json.array(results.shown(), this::result));
        return run;
    }

    private JsonObject result(SarifResults.Result each) {
        Finding finding = each.finding();
        JsonObject result = Json.texts("ruleId", finding.rule().id());
        result.addProperty("ruleIndex", rules.index(finding.rule()));
        result.addProperty("level", level(finding.severity()));
        result.add("message", message(text(finding)));
        JsonObject location = SarifPlaces.location(finding.file(), finding.at());
        Flow flow = finding.flow();
        if (flow != null) {
            JsonArray logical = new JsonArray();
            logical.add(Json.texts("fullyQualifiedName", flow.sink().enclosing().toString(), "kind", "function"));
            location.add("logicalLocations", logical);
        }
        if (location.size() > 0) {
            JsonArray locations = new JsonArray();
            locations.add(location);
            result.add("locations", locations);
        }
        result.add("partialFingerprints", Json.texts(Fingerprint.NAME, Fingerprint.of(finding)));
        if (flow != null) {
            result.add("codeFlows", codeFlows(flow));
        }
        if (each.suppressions() != null) {
            result.add("suppressions", each.suppressions());
        }
        result.add("properties", properties(finding));
        return result;
    }

    private String text(Finding finding) {
        StringBuilder text = new StringBuilder(FindingText.stop(texts.statement(finding)));
        String why = texts.why(finding);
        String fix = texts.fix(finding);
        if (!why.isEmpty()) {
            text.append(' ').append(messages.text("console.why", why));
        }
        if (!fix.isEmpty()) {
            text.append(' ').append(messages.text("console.fix", fix));
        }
        return text.toString();
    }

    private JsonArray codeFlows(Flow flow) {
        Trail trail = Trail.of(flow);
        JsonArray locations = new JsonArray();
        for (int i = 0; i < trail.steps().size(); i++) {
            locations.add(
                    threadFlowLocation(trail.steps().get(i), i, trail.steps().size() - 1));
        }
        JsonArray threadFlows = new JsonArray();
        threadFlows.add(Json.object("locations", locations));
        JsonArray codeFlows = new JsonArray();
        codeFlows.add(Json.object("threadFlows", threadFlows));
        return codeFlows;
    }

    private static JsonObject threadFlowLocation(Step step, int index, int last) {
        JsonObject location = SarifPlaces.location(step.file(), step.at());
        location.add("message", message(Visible.line(step.text())));
        JsonObject threadFlowLocation = Json.object("location", location);
        threadFlowLocation.addProperty("importance", index == 0 || index == last ? "essential" : "important");
        return threadFlowLocation;
    }

    private JsonObject properties(Finding finding) {
        JsonObject properties = Json.texts("id", finding.id(), "recipient", finding.recipient());
        Label label = finding.label();
        if (label != null) {
            properties.addProperty("element", label.declaringType() + "." + label.member());
            properties.addProperty("category", label.category());
            properties.add("purposes", Json.strings(label.purposes()));
        }
        if (!finding.clause().number().isEmpty()) {
            properties.addProperty("clause", finding.clause().number());
        }
        Flow flow = finding.flow();
        if (flow != null && !flow.marks().isEmpty()) {
            properties.add("marks", Json.strings(flow.marks()));
        }
        request.touch(finding).ifPresent(touch -> properties.addProperty(JsonChange.NAME, touch.id()));
        return properties;
    }

    private JsonArray invocations() {
        JsonObject invocation = new JsonObject();
        invocation.addProperty("executionSuccessful", true);
        JsonArray notifications =
                Json.array(request.flow().ledger().stream().sorted().toList(), this::notification);
        if (results.leftOut() > 0) {
            notifications.add(leftOut());
        }
        invocation.add("toolExecutionNotifications", notifications);
        JsonArray invocations = new JsonArray();
        invocations.add(invocation);
        return invocations;
    }

    private JsonObject leftOut() {
        String text = messages.text("sarif.leftOut", Integer.toString(results.leftOut()));
        JsonObject notification = Json.object("message", message(text));
        notification.addProperty("level", "warning");
        return notification;
    }

    private JsonObject notification(LedgerEntry entry) {
        JsonObject notification = new JsonObject();
        notification.add("descriptor", Json.texts("id", LedgerCounts.id(entry.kind())));
        notification.addProperty(
                "level",
                switch (entry.kind()) {
                    case UNANALYSED_SOURCE -> "error";
                    case MISSING_TYPE, MISSING_ARTIFACT, UNRESOLVED_CALL, UNMODELLED_EGRESS -> "warning";
                    default -> "note";
                });
        String detail = entry.detail().isEmpty() ? "" : ": " + messages.said(entry.detail());
        String name = messages.text(LedgerCounts.key(entry.kind()));
        String sites = entry.sites() == 0 ? "" : " (" + messages.count("sites", entry.sites()) + ")";
        notification.add("message", message(Visible.line(name + ": " + entry.subject() + sites + detail)));
        if (!entry.file().isEmpty()) {
            JsonArray locations = new JsonArray();
            locations.add(SarifPlaces.location(entry.file(), new Position(entry.line(), entry.column())));
            notification.add("locations", locations);
        }
        return notification;
    }

    private JsonElement notificationDescriptor(LedgerEntry.Kind kind) {
        JsonObject descriptor = Json.texts("id", LedgerCounts.id(kind));
        descriptor.add("shortDescription", message(messages.text(LedgerCounts.key(kind))));
        return descriptor;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case OFF -> "none";
        };
    }

    private static JsonObject message(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }
}
