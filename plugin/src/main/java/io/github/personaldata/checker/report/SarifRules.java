package io.github.personaldata.checker.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that have findings, in the form of SARIF. */
final class SarifRules {
    /** By the scale of CVSS, which services name and sort alerts by: high for what fails a build, medium for the rest. */
    private static final String HIGH = "7.5";

    private static final String MEDIUM = "5.0";

    private final List<RuleId> rules;
    private final Set<RuleId> failing;
    private final Messages messages;

    SarifRules(List<Finding> findings, Messages messages) {
        this.rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
        this.failing = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toUnmodifiableSet());
        this.messages = messages;
    }

    int index(RuleId rule) {
        return rules.indexOf(rule);
    }

    JsonArray descriptors() {
        return Json.array(rules, this::descriptor);
    }

    private JsonObject descriptor(RuleId rule) {
        String title = new FindingText(messages).title(rule);
        JsonObject descriptor = Json.texts("id", rule.id(), "name", name(rule));
        descriptor.add("shortDescription", Json.texts("text", title));
        String why = general(rule);
        descriptor.add("fullDescription", Json.texts("text", why.isEmpty() ? title : why));
        JsonObject help = Json.texts("text", FindingText.stop(title) + " " + why);
        help.addProperty("markdown", markdown(rule, title, why));
        descriptor.add("help", help);
        String level = rule.byDefault() == Severity.ERROR ? "error" : "warning";
        descriptor.add("defaultConfiguration", Json.texts("level", level));
        JsonObject properties = Json.object("tags", Json.strings(List.of("privacy", "personal-data", "security")));
        properties.addProperty("precision", "high");
        properties.addProperty("security-severity", failing.contains(rule) ? HIGH : MEDIUM);
        descriptor.add("properties", properties);
        return descriptor;
    }

    private String markdown(RuleId rule, String title, String about) {
        String told = "**" + title + "** (`" + rule.id() + "`)\n\n" + (about.isEmpty() ? "" : about + "\n\n");
        String accept = "```java\n@AcceptedDisclosure(rule = \"" + rule.id() + "\", reason = \"...\")\n```";
        return rule.isAcceptable() ? told + messages.text("sarif.accept") + "\n\n" + accept + "\n" : told;
    }

    /** The reason for the rule; empty where the text speaks of one case. */
    private String general(RuleId rule) {
        String key = "rule." + rule.id() + ".why";
        String why = messages.has(key) ? messages.text(key) : "";
        return why.indexOf('{') < 0 ? why : "";
    }

    /** {@code PersonalDataInLog}. */
    private static String name(RuleId rule) {
        return Stream.of(rule.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
