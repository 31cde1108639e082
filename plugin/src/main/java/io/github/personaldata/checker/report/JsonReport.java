package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.cause.Cause;
import io.github.personaldata.checker.report.quote.Credentials;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code findings.json}: everything, in a form of our own that docs/reports.md describes. */
final class JsonReport {
    /** Goes up when a property changes its meaning or goes away; new ones may come at any time. */
    static final int FORMAT_VERSION = 1;

    private final ReportRequest request;
    private final List<Cause> causes;
    private final FindingText texts;
    private final Messages messages;

    JsonReport(ReportRequest request, List<Cause> causes, Messages messages) {
        this.request = request;
        this.causes = causes;
        this.messages = messages;
        this.texts = new FindingText(messages);
    }

    JsonObject tree() {
        JsonObject tree = new JsonObject();
        tree.addProperty("formatVersion", FORMAT_VERSION);
        tree.addProperty("module", request.module());
        if (request.merged() != null) {
            tree.add("modules", Json.strings(request.merged().modules()));
        }
        tree.addProperty("language", messages.language());
        tree.addProperty("policyFile", request.policyFile() != null);
        if (request.failure() != null) {
            tree.addProperty("failure", request.failure());
        }
        tree.add("counts", counts());
        ChangeView change = request.change();
        if (change != null) {
            tree.add(JsonChange.NAME, new JsonChange(change, messages).tree());
        }
        tree.add("findings", Json.array(request.findings(), this::finding));
        if (request.baseline() != null) {
            tree.add("baselined", Json.array(request.known(), this::known));
        }
        tree.add("accepted", Json.array(request.policy().accepted(), this::accepted));
        tree.add("permitted", Json.array(request.policy().permitted(), this::disclosure));
        tree.add("causes", Json.array(causes, JsonCause::tree));
        tree.add("elements", Json.array(request.flow().labels(), JsonReport::label));
        tree.add("ledger", Json.array(request.flow().ledger().stream().sorted().toList(), JsonReport::ledgerEntry));
        if (request.merged() == null) {
            tree.add(
                    "uses",
                    JsonUsage.tree(request.policy().usage(), request.flow().labels()));
        }
        return tree;
    }

    private JsonObject counts() {
        JsonObject counts = new JsonObject();
        counts.addProperty("elements", request.flow().labels().size());
        counts.addProperty("flows", request.flows());
        counts.addProperty("findings", request.newFindings());
        counts.addProperty("places", request.policy().findings().size());
        counts.addProperty("baselined", request.knownFindings());
        counts.addProperty("accepted", request.policy().accepted().size());
        counts.addProperty("permitted", request.policy().permitted().size());
        JsonObject ledger = new JsonObject();
        Map<LedgerEntry.Kind, Long> byKind =
                LedgerCounts.of(request.flow().ledger()).byKind();
        byKind.forEach((kind, count) -> ledger.addProperty(LedgerCounts.id(kind), count));
        counts.add("ledger", ledger);
        JsonObject sizes = new JsonObject();
        request.flow().counts().forEach(sizes::addProperty);
        counts.add("sizes", sizes);
        return counts;
    }

    private JsonObject finding(Finding finding) {
        JsonObject tree = Json.texts(
                "id", finding.id(),
                "fingerprint", Fingerprint.of(finding),
                "identity", finding.identity(),
                "rule", finding.rule().id(),
                "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                "headline", texts.statement(finding),
                "why", texts.why(finding),
                "fix", texts.fix(finding));
        JsonObject clause = Json.texts(
                "topic",
                finding.clause().topic(),
                "number",
                finding.clause().number(),
                "law",
                finding.clause().law());
        if (clause.size() > 0) {
            tree.add("clause", clause);
        }
        addPlace(tree, finding.file(), finding.at());
        request.touch(finding).ifPresent(touch -> tree.addProperty(JsonChange.NAME, touch.id()));
        if (!finding.recipient().isEmpty()) {
            tree.addProperty("recipient", finding.recipient());
        }
        tree.add("texts", texts(finding));
        Label label = finding.label();
        if (label != null) {
            tree.add("element", label(label));
        }
        Flow flow = finding.flow();
        if (flow != null) {
            tree.add("flow", flow(flow));
        }
        return tree;
    }

    /** What the sentences are made of, for goals that tell the finding in another language. */
    private static JsonObject texts(Finding finding) {
        JsonObject tree = Json.texts("variant", finding.variant());
        tree.add("arguments", Json.strings(finding.arguments().inOrder()));
        return tree;
    }

    private JsonObject accepted(Accepted accepted) {
        JsonObject tree = finding(accepted.finding());
        tree.addProperty("reason", accepted.reason());
        if (accepted.until() != null) {
            tree.addProperty("until", accepted.until().toString());
        }
        return tree;
    }

    private JsonObject known(Known known) {
        JsonObject tree = finding(known.finding());
        Json.texts("reason", known.entry().reason(), "acceptedBy", known.entry().acceptedBy())
                .entrySet()
                .forEach(property -> tree.add(property.getKey(), property.getValue()));
        return tree;
    }

    private JsonObject disclosure(Disclosure disclosure) {
        JsonObject tree = Json.texts("recipient", disclosure.recipient());
        ChangeView change = request.change();
        if (change != null) {
            tree.addProperty(JsonChange.NAME, change.touch(disclosure).id());
        }
        tree.add("element", label(disclosure.flow().label()));
        tree.add("flow", flow(disclosure.flow()));
        return tree;
    }

    private static JsonObject flow(Flow flow) {
        JsonObject tree = Json.texts("readIn", flow.readIn().toString());
        tree.add("sink", sink(flow.sink()));
        tree.add("path", Json.array(Trail.of(flow).steps(), JsonReport::step));
        tree.add("marks", Json.strings(flow.marks()));
        tree.addProperty("anonymisedWeakly", flow.anonymisedWeakly());
        JsonArray wholeObject =
                Json.strings(flow.wholeObject().stream().map(Label::element).toList());
        tree.add("wholeObject", wholeObject);
        return tree;
    }

    private static JsonObject sink(Sink sink) {
        JsonObject tree = Json.texts(
                "kind", sink.kind().name().toLowerCase(Locale.ROOT),
                "method", sink.method().toString(),
                "enclosing", sink.enclosing().toString());
        addPlace(tree, sink.file(), sink.at());
        tree.addProperty("text", Credentials.masked(sink.excerpt()));
        String recipient = sink.recipient();
        if (recipient != null) {
            tree.addProperty("recipient", recipient);
        }
        tree.addProperty("audience", sink.audience());
        tree.add("destinations", Json.array(sink.destinations(), JsonReport::destination));
        return tree;
    }

    private static JsonObject destination(Destination destination) {
        JsonObject tree = Json.texts(
                "kind", destination.kind(),
                "value", Credentials.masked(destination.value()),
                "reason", destination.reason());
        if (!destination.profile().isEmpty()) {
            tree.addProperty("profile", destination.profile());
        }
        return tree;
    }

    private static JsonObject step(Step step) {
        JsonObject tree = new JsonObject();
        addPlace(tree, step.file(), step.at());
        tree.addProperty("text", step.text());
        return tree;
    }

    static JsonObject label(Label label) {
        JsonObject tree = Json.texts(
                "name", label.element(),
                "type", label.declaringType(),
                "member", label.member(),
                "category", label.category());
        tree.add("purposes", Json.strings(label.purposes()));
        tree.addProperty("origin", label.origin().name().toLowerCase(Locale.ROOT));
        if (label.isImplicit()) {
            tree.addProperty("group", label.group());
        }
        addPlace(tree, label.file(), label.at());
        tree.addProperty("declaration", Credentials.masked(label.declaration()));
        return tree;
    }

    private static JsonObject ledgerEntry(LedgerEntry entry) {
        JsonObject tree = Json.texts("kind", LedgerCounts.id(entry.kind()), "subject", entry.subject());
        addPlace(tree, entry.file(), new Position(entry.line(), entry.column()));
        if (!entry.detail().isEmpty()) {
            tree.addProperty("detail", entry.detail());
        }
        if (entry.sites() > 0) {
            tree.addProperty("sites", entry.sites());
        }
        return tree;
    }

    /** Nothing that is not known. */
    static void addPlace(JsonObject tree, String file, Position at) {
        if (!file.isEmpty()) {
            tree.addProperty("file", file);
        }
        if (at.line() > 0) {
            tree.addProperty("line", at.line());
            tree.addProperty("column", at.column());
        }
    }
}
