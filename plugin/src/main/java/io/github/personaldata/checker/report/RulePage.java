package io.github.personaldata.checker.report;

import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page under {@code docs/rules}, made readable in a terminal: headings underlined, code indented, links as text. The pages are in
 * English; in other languages what the messages say of the rule stands before it.
 */
public final class RulePage {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final String FENCE = "```";

    private RulePage() {}

    /** In: a rule and a language; out: several lines. */
    public static String text(RuleId rule, Locale language) {
        Messages messages = Messages.of(language);
        List<String> lines = new ArrayList<>();
        String page = page(rule);
        if (page == null || !messages.language().equals(Messages.LANGUAGES.get(0))) {
            addSummary(rule, messages, lines);
        }
        if (page != null) {
            addPage(page, lines);
        }
        lines.add("");
        lines.add(messages.text(
                "explain.severities",
                severity(rule.byDefault(), messages),
                severity(rule.withoutPolicyFile(), messages)));
        return String.join("\n", lines);
    }

    private static void addSummary(RuleId rule, Messages messages, List<String> lines) {
        lines.add(new FindingText(messages).title(rule) + " (" + rule.id() + ")");
        for (String part : List.of("why", "fix")) {
            String key = "rule." + rule.id() + "." + part;
            if (messages.has(key)) {
                // without a finding at hand the places of the text stay open
                lines.add(messages.text(
                        "console." + part, messages.text(key, List.of("...", "...", "...", "...", "...", "..."))));
            }
        }
        lines.add("");
    }

    private static String severity(Severity severity, Messages messages) {
        return messages.text("explain.severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private static @Nullable String page(RuleId rule) {
        try (InputStream bytes = RulePage.class.getResourceAsStream("rules/" + rule.id() + ".md")) {
            return bytes == null ? null : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(String page, List<String> lines) {
        boolean code = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith(FENCE)) {
                code = !code;
            } else if (code) {
                lines.add(line.isEmpty() ? "" : "    " + line);
            } else if (line.startsWith("#")) {
                String heading = plain(line.replaceFirst("^#+ *", ""));
                lines.add(heading);
                lines.add((line.startsWith("##") ? "-" : "=").repeat(heading.length()));
            } else {
                lines.add(plain(line));
            }
        }
    }

    private static String plain(String line) {
        return LINK.matcher(line).replaceAll("$1 ($2)").replace("`", "").replace("**", "");
    }
}
