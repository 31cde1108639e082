package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.baseline.Entry;
import io.github.personaldata.checker.baseline.Known;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Accepted;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Disclosure;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.source.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a finding from what {@link JsonReport} has written of it. */
final class JsonFinding {
    private final JsonObject tree;

    JsonFinding(JsonObject tree) {
        this.tree = tree;
    }

    FindingsFile.Told told(FindingsFile.Standing standing) {
        String reason = text(tree, "reason");
        String by = text(tree, "acceptedBy");
        String told = reason.isEmpty() || by.isEmpty() ? reason + by : reason + " (" + by + ")";
        return new FindingsFile.Told(finding(), text(tree, "fingerprint"), standing, told);
    }

    /** One that a baseline knows. */
    Known known() {
        Finding finding = finding();
        return new Known(
                finding, new Entry(finding.identity(), text(tree, "reason"), text(tree, "acceptedBy"), List.of(), 0));
    }

    Accepted accepted() {
        String until = text(tree, "until");
        return new Accepted(finding(), text(tree, "reason"), until.isEmpty() ? null : LocalDate.parse(until));
    }

    Finding finding() {
        JsonObject clause = tree.has("clause") ? tree.getAsJsonObject("clause") : new JsonObject();
        JsonObject texts = tree.getAsJsonObject("texts");
        List<String> arguments = strings(texts.getAsJsonArray("arguments"));
        Label label = tree.has("element") ? label(tree.getAsJsonObject("element")) : null;
        return new Finding(
                text(tree, "id"),
                text(tree, "identity"),
                Objects.requireNonNull(RuleId.of(text(tree, "rule")), "rule"),
                Severity.valueOf(text(tree, "severity").toUpperCase(Locale.ROOT)),
                text(texts, "variant"),
                label,
                label != null && tree.has("flow") ? flow(label, tree.getAsJsonObject("flow")) : null,
                text(tree, "recipient"),
                text(tree, "file"),
                at(tree),
                new Finding.Arguments(
                        arguments.get(0),
                        arguments.get(1),
                        arguments.get(2),
                        arguments.get(3),
                        arguments.get(4),
                        arguments.get(5)),
                new Clause(text(clause, "topic"), text(clause, "number"), text(clause, "law")));
    }

    static Label label(JsonObject tree) {
        return new Label(
                text(tree, "type"),
                text(tree, "member"),
                text(tree, "category"),
                strings(tree.getAsJsonArray("purposes")),
                Label.Origin.valueOf(text(tree, "origin").toUpperCase(Locale.ROOT)),
                text(tree, "group"),
                text(tree, "file"),
                at(tree),
                text(tree, "declaration"));
    }

    static List<Label> labels(JsonArray trees) {
        return list(trees, JsonFinding::label);
    }

    private static Flow flow(Label label, JsonObject tree) {
        return new Flow(
                label,
                method(text(tree, "readIn")),
                sink(tree.getAsJsonObject("sink")),
                list(tree.getAsJsonArray("path"), step -> new Step(text(step, "file"), at(step), text(step, "text"))),
                strings(tree.getAsJsonArray("marks")),
                tree.get("anonymisedWeakly").getAsBoolean(),
                strings(tree.getAsJsonArray("wholeObject")).stream()
                        .map(JsonFinding::named)
                        .toList());
    }

    /** Of what came out with a data element only names are kept. */
    private static Label named(String element) {
        int dot = element.lastIndexOf('.');
        return new Label(
                element.substring(0, Math.max(dot, 0)),
                element.substring(dot + 1),
                "",
                List.of(),
                Label.Origin.ANNOTATION,
                "",
                "",
                Position.NONE,
                "");
    }

    private static Sink sink(JsonObject tree) {
        @Nullable String recipient = tree.has("recipient") ? text(tree, "recipient") : null;
        return new Sink(
                SinkKind.valueOf(text(tree, "kind").toUpperCase(Locale.ROOT)),
                method(text(tree, "method")),
                method(text(tree, "enclosing")),
                text(tree, "file"),
                at(tree),
                text(tree, "text"),
                recipient,
                list(tree.getAsJsonArray("destinations"), JsonFinding::destination),
                text(tree, "audience"));
    }

    private static Destination destination(JsonObject tree) {
        return new Destination(
                text(tree, "kind"),
                text(tree, "value"),
                text(tree, "reason"),
                tree.has("profile") ? text(tree, "profile") : "");
    }

    static Disclosure disclosure(JsonObject tree) {
        Label label = label(tree.getAsJsonObject("element"));
        return new Disclosure(flow(label, tree.getAsJsonObject("flow")), text(tree, "recipient"));
    }

    static LedgerEntry ledgerEntry(JsonObject tree) {
        return new LedgerEntry(
                LedgerCounts.kind(text(tree, "kind")),
                text(tree, "subject"),
                text(tree, "file"),
                at(tree).line(),
                at(tree).column(),
                text(tree, "detail"),
                tree.has("sites") ? tree.get("sites").getAsInt() : 0);
    }

    /** As {@link MethodId#toString} writes it. */
    static MethodId method(String text) {
        int hash = text.indexOf('#');
        int open = text.indexOf('(', hash);
        String parameters = text.substring(open + 1, text.length() - 1);
        return new MethodId(
                text.substring(0, hash),
                text.substring(hash + 1, open),
                parameters.isEmpty() ? List.of() : List.of(parameters.split(",")));
    }

    static Position at(JsonObject tree) {
        return tree.has("line")
                ? new Position(tree.get("line").getAsInt(), tree.get("column").getAsInt())
                : Position.NONE;
    }

    /** Empty values are left out of the file. */
    static String text(JsonObject tree, String name) {
        return tree.has(name) ? tree.get(name).getAsString() : "";
    }

    static List<String> strings(JsonArray array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.getAsString()));
        return values;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> each) {
        List<T> values = new ArrayList<>();
        for (JsonElement value : array) {
            values.add(each.apply(value.getAsJsonObject()));
        }
        return values;
    }
}
