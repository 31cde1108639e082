package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.flow.result.AcceptedVariable;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.WrittenAcceptance;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Usage;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes and reads what a module uses of the policy file. */
final class JsonUsage {
    private JsonUsage() {}

    /** @param own data elements that the file lists anyhow */
    static JsonObject tree(Usage usage, Collection<Label> own) {
        Set<Label> others = new TreeSet<>(usage.elements());
        own.forEach(others::remove);
        JsonObject tree = new JsonObject();
        tree.add("otherElements", Json.array(others, JsonReport::label));
        tree.add("recipients", Json.strings(usage.recipients()));
        tree.add("purposes", Json.strings(usage.purposes()));
        tree.add("acceptances", Json.strings(usage.acceptances()));
        tree.add("acceptedInCode", Json.array(usage.written(), JsonUsage::written));
        tree.add("acceptedInOwnCode", Json.array(usage.own(), JsonUsage::written));
        tree.add("undeclaredVendors", Json.strings(usage.vendors()));
        tree.addProperty("allRead", usage.whole());
        return tree;
    }

    private static JsonObject written(WrittenAcceptance written) {
        MethodId method = written.method();
        JsonObject tree = Json.texts(
                "rule", written.rule(),
                "type", written.type(),
                "method", method == null ? "" : method.toString(),
                "reason", written.reason(),
                "until", written.until());
        AcceptedVariable variable = written.variable();
        if (variable != null) {
            tree.add("variable", variable(variable));
        }
        JsonReport.addPlace(tree, written.file(), written.at());
        return tree;
    }

    private static JsonObject variable(AcceptedVariable variable) {
        JsonObject tree = Json.texts("name", variable.name());
        tree.add("fields", Json.strings(variable.fields()));
        tree.add("from", position(variable.from()));
        tree.add("to", position(variable.to()));
        return tree;
    }

    private static JsonObject position(Position at) {
        JsonObject tree = new JsonObject();
        tree.addProperty("line", at.line());
        tree.addProperty("column", at.column());
        return tree;
    }

    /**
     * @param tree null in a file that several modules' results were merged to
     * @param own data elements that the file lists
     */
    static Usage of(@Nullable JsonObject tree, Collection<Label> own) {
        if (tree == null) {
            return Usage.NONE;
        }
        Set<Label> elements = new TreeSet<>(own);
        elements.addAll(JsonFinding.labels(tree.getAsJsonArray("otherElements")));
        return new Usage(
                elements,
                strings(tree, "recipients"),
                strings(tree, "purposes"),
                strings(tree, "acceptances"),
                written(tree.getAsJsonArray("acceptedInCode")),
                written(tree.getAsJsonArray("acceptedInOwnCode")),
                strings(tree, "undeclaredVendors"),
                tree.get("allRead").getAsBoolean());
    }

    private static Set<String> strings(JsonObject tree, String name) {
        return new TreeSet<>(JsonFinding.strings(tree.getAsJsonArray(name)));
    }

    private static List<WrittenAcceptance> written(JsonArray all) {
        List<WrittenAcceptance> written = new ArrayList<>();
        for (JsonElement element : all) {
            JsonObject each = element.getAsJsonObject();
            String method = JsonFinding.text(each, "method");
            written.add(new WrittenAcceptance(
                    JsonFinding.text(each, "rule"),
                    JsonFinding.text(each, "type"),
                    method.isEmpty() ? null : JsonFinding.method(method),
                    variable(each.getAsJsonObject("variable")),
                    JsonFinding.text(each, "reason"),
                    JsonFinding.text(each, "until"),
                    JsonFinding.text(each, "file"),
                    JsonFinding.at(each)));
        }
        return written;
    }

    private static @Nullable AcceptedVariable variable(@Nullable JsonObject tree) {
        return tree == null
                ? null
                : new AcceptedVariable(
                        JsonFinding.text(tree, "name"),
                        JsonFinding.strings(tree.getAsJsonArray("fields")),
                        JsonFinding.at(tree.getAsJsonObject("from")),
                        JsonFinding.at(tree.getAsJsonObject("to")));
    }
}
