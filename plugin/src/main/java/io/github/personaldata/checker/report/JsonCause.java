package io.github.personaldata.checker.report;

import com.google.gson.JsonObject;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.report.cause.Cause;
import java.util.Locale;

/** A cause in {@code findings.json}. */
final class JsonCause {
    private JsonCause() {}

    static JsonObject tree(Cause cause) {
        JsonObject tree = Json.texts("kind", cause.kind().name().toLowerCase(Locale.ROOT), "subject", cause.subject());
        JsonReport.addPlace(tree, cause.file(), cause.at());
        if (!cause.text().isEmpty()) {
            tree.addProperty("text", cause.text());
        }
        tree.add(
                "findings",
                Json.strings(
                        cause.findings().stream().map(Finding::id).distinct().toList()));
        return tree;
    }
}
