package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One console block: all findings at one place. */
final class BlockText {
    private static final String INDENT = "    ";
    private static final int MOST_PATHS = 4;

    private final Messages messages;
    private final FindingText texts;
    private final boolean explainGoal;

    BlockText(Messages messages, boolean explainGoal) {
        this.messages = messages;
        this.texts = new FindingText(messages);
        this.explainGoal = explainGoal;
    }

    /** At least one finding, all at one place, sorted. */
    ConsoleBlock block(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        Set<String> headlines = new LinkedHashSet<>();
        findings.forEach(f -> headlines.add(texts.headline(f)));
        lines.add(headline(findings.get(0), headlines));
        if (headlines.size() > 1) {
            headlines.forEach(h -> lines.add(INDENT + "- " + h));
        }
        addPaths(findings, lines);
        addReasons(findings, lines);
        if (explainGoal) {
            String goal = "mvn personal-data:explain \"-Dpersonal-data.finding="
                    + findings.get(0).id() + "\"";
            lines.add(INDENT + messages.text("console.more", goal));
        }
        return ConsoleBlock.of(findings, String.join("\n", lines));
    }

    private String headline(Finding first, Set<String> headlines) {
        String start = place(first) + headlines.iterator().next();
        return headlines.size() == 1
                ? start
                : start + " " + messages.text("console.others", Integer.toString(headlines.size() - 1));
    }

    /** {@code orders/src/main/java/kz/shop/OrderService.java:[41,13] }, with the space; empty where there is no file. */
    static String place(Finding finding) {
        String file = Visible.line(finding.file());
        if (file.isEmpty()) {
            return "";
        }
        String at = finding.at().line() > 0
                ? ":[" + finding.at().line() + "," + finding.at().column() + "]"
                : "";
        return file + at + " ";
    }

    /** Elements that come the same way from their declarations on share one path. */
    private void addPaths(List<Finding> findings, List<String> lines) {
        Map<Trail, Set<Step>> startsByRest = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Trail trail = Trail.of(finding);
            if (!trail.steps().isEmpty()) {
                Trail rest = new Trail(trail.steps().subList(1, trail.steps().size()), trail.leaves());
                startsByRest
                        .computeIfAbsent(rest, r -> new LinkedHashSet<>())
                        .add(trail.steps().get(0));
            }
        }
        int width = startsByRest.entrySet().stream()
                .limit(MOST_PATHS)
                .flatMap(e -> Stream.concat(e.getValue().stream(), e.getKey().steps().stream()))
                .mapToInt(s -> Trail.place(s).length())
                .max()
                .orElse(0);
        startsByRest.entrySet().stream()
                .limit(MOST_PATHS)
                .forEach(e -> addPath(e.getValue(), e.getKey(), width, lines));
        if (startsByRest.size() > MOST_PATHS) {
            lines.add(INDENT + messages.text("console.morePaths", Integer.toString(startsByRest.size() - MOST_PATHS)));
        }
    }

    private void addPath(Set<Step> starts, Trail rest, int width, List<String> lines) {
        int digits = Integer.toString(rest.steps().size() + 1).length();
        String number = pad("1", digits);
        for (Step start : starts) {
            boolean leaves = rest.leaves() && rest.steps().isEmpty();
            lines.add(line(number, start, width, leaves));
            number = " ".repeat(digits);
        }
        for (int i = 0; i < rest.steps().size(); i++) {
            boolean leaves = rest.leaves() && i == rest.steps().size() - 1;
            lines.add(line(pad(Integer.toString(i + 2), digits), rest.steps().get(i), width, leaves));
        }
    }

    private String line(String number, Step step, int width, boolean leaves) {
        String place = Trail.place(step);
        String text =
                INDENT + number + " " + place + " ".repeat(width - place.length() + 2) + Visible.excerpt(step.text());
        return leaves ? text + "     <- " + messages.text("console.leavesHere") : text;
    }

    private static String pad(String number, int digits) {
        return " ".repeat(digits - number.length()) + number;
    }

    /** One line per rule and recipient. */
    private void addReasons(List<Finding> findings, List<String> lines) {
        Set<Map.Entry<RuleId, String>> told = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (told.add(Map.entry(finding.rule(), finding.recipient()))) {
                reasons.add(reason(finding));
            }
        }
        reasons.stream().filter(r -> !r.isEmpty()).forEach(r -> lines.add(INDENT + r));
    }

    private String reason(Finding finding) {
        String clause = FindingText.stop(texts.clause(finding.clause()));
        String why = clause.isEmpty() ? texts.why(finding) : clause;
        String fix = texts.fix(finding);
        String whyPart = why.isEmpty() ? "" : messages.text("console.why", why);
        String fixPart = fix.isEmpty() ? "" : messages.text("console.fix", fix);
        return whyPart.isEmpty() || fixPart.isEmpty() ? whyPart + fixPart : whyPart + "  " + fixPart;
    }
}
