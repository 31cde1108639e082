package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.Explanation;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.report.RulePage;
import io.github.personaldata.checker.yaml.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Tells more of one finding of the last check, or of one rule. */
public final class Explainer {
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{1,64}");
    private static final int MOST_CANDIDATES = 20;

    private final Messages messages;
    private final Locale locale;

    /** In a language. */
    public Explainer(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    /** Says what can be explained. */
    public BadInput nothingGiven() {
        return new BadInput(messages.text("explain.give"));
    }

    /**
     * A rule's page.
     *
     * @throws BadInput when there is no such rule
     */
    public String rule(String written) throws BadInput {
        String id = written.strip();
        RuleId rule = RuleId.of(id);
        if (rule == null) {
            throw new BadInput("personal-data.rule: " + messages.text("explain.unknownRule", id)
                    + Suggestion.ending(id, RuleId.ids()));
        }
        return RulePage.text(rule, locale);
    }

    /**
     * A finding's way, and what would accept or model it.
     *
     * @param written the first digits of its fingerprint
     * @param modules those whose checks may have found it
     * @throws BadInput when no finding or more than one begins so, or there are no results of a check
     */
    public String finding(String written, List<CheckedModule> modules, Path repositoryRoot) throws BadInput {
        String prefix = written.strip().toLowerCase(Locale.ROOT);
        if (!PREFIX.matcher(prefix).matches()) {
            throw new BadInput("personal-data.finding: " + messages.text("explain.noPrefix", written.strip()));
        }
        FileHashes hashes = new FileHashes();
        List<Told> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (CheckedModule module : modules) {
            try {
                FindingsFile results = module.results(repositoryRoot, hashes, messages);
                results.findings().forEach(told -> all.add(new Told(told, results)));
            } catch (BadInput e) {
                missing.add(String.valueOf(e.getMessage()));
            }
        }
        Map<String, List<Told>> matching = byFingerprint(all.stream()
                .filter(told -> told.finding.fingerprint().startsWith(prefix))
                .toList());
        if (matching.size() == 1) {
            return text(matching.values().iterator().next());
        }
        if (all.isEmpty() && !missing.isEmpty()) {
            throw new BadInput(String.join("\n", missing));
        }
        if (all.isEmpty()) {
            throw new BadInput(messages.text("explain.none"));
        }
        String key = matching.isEmpty() ? "explain.unknown" : "explain.ambiguous";
        StringJoiner lines = new StringJoiner("\n");
        lines.add("personal-data.finding: " + messages.text(key, prefix));
        candidates(matching.isEmpty() ? byFingerprint(all) : matching, lines);
        if (matching.isEmpty()) {
            missing.forEach(lines::add);
        }
        throw new BadInput(lines.toString());
    }

    private static Map<String, List<Told>> byFingerprint(List<Told> all) {
        Map<String, List<Told>> found = new LinkedHashMap<>();
        all.forEach(told -> found.computeIfAbsent(told.finding.fingerprint(), f -> new ArrayList<>())
                .add(told));
        return found;
    }

    private void candidates(Map<String, List<Told>> findings, StringJoiner lines) {
        findings.values().stream()
                .limit(MOST_CANDIDATES)
                .forEach(places -> lines.add("    " + places.get(0).finding.listed(messages)));
        if (findings.size() > MOST_CANDIDATES) {
            lines.add("    " + messages.text("explain.more", Integer.toString(findings.size() - MOST_CANDIDATES)));
        }
    }

    /** The first place in full; others of the same finding, or the same place told by another module's check, in a line each. */
    private String text(List<Told> places) {
        Told first = places.get(0);
        List<String> others = places.stream()
                .map(told -> told.finding.headline(messages))
                .distinct()
                .filter(headline -> !headline.equals(first.finding.headline(messages)))
                .toList();
        return new Explanation(messages).text(first.finding, first.results.unmodelledCalls(), others);
    }

    private record Told(FindingsFile.Told finding, FindingsFile results) {}
}
