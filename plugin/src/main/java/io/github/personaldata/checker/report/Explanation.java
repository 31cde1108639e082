package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.quote.Trail;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One finding for a terminal: its way, how it stands, and the lines that would accept it or say better what the code does. */
public final class Explanation {
    private static final String INDENT = "    ";

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    /** In a language. */
    public Explanation(Messages messages) {
        this.messages = messages;
    }

    /**
     * Several lines.
     *
     * @param unmodelled library calls that nobody describes; those on the way are named
     * @param elsewhere headlines of the same finding at other places
     */
    public String text(FindingsFile.Told told, List<LedgerEntry> unmodelled, List<String> elsewhere) {
        Finding finding = told.finding();
        lines.add(new BlockText(messages, false).block(List.of(finding)).text());
        lines.add("");
        lines.add(messages.text("explain.finding", told.fingerprint(), standing(told)));
        if (!elsewhere.isEmpty()) {
            part("explain.elsewhere", elsewhere);
        }
        accept(finding);
        model(finding, unmodelled);
        String goal = "mvn personal-data:explain \"-Dpersonal-data.rule="
                + finding.rule().id() + "\"";
        lines.add("");
        lines.add(messages.text("explain.rule", goal));
        return String.join("\n", lines);
    }

    private String standing(FindingsFile.Told told) {
        String standing =
                messages.text("explain.standing." + told.standing().name().toLowerCase(Locale.ROOT));
        return told.reason().isEmpty() ? standing : standing + ": " + Visible.line(told.reason());
    }

    private void accept(Finding finding) {
        String where = acceptedIn(finding);
        if (where == null) {
            part("explain.acceptInBaseline", List.of("mvn personal-data:baseline -Dpersonal-data.baseline.allowNew"));
            return;
        }
        String rule = finding.rule().id();
        part("explain.acceptInCode", List.of("@AcceptedDisclosure(rule = \"" + rule + "\", reason = \"...\")"), where);
        part(
                "explain.acceptInPolicy",
                List.of("accepted:", "  - {rule: " + rule + ", in: \"" + where + "\", reason: \"...\"}"));
    }

    /** The method or type that an acceptance names; null where none accepts such a finding. */
    private static @Nullable String acceptedIn(Finding finding) {
        Flow flow = finding.flow();
        if (flow != null) {
            MethodId method = Acceptance.declared(flow.sink().enclosing());
            boolean isInitialiser = method.name().startsWith("<") && !method.isConstructor();
            return isInitialiser ? method.owner() : method.toString();
        }
        Label label = finding.label();
        return label == null ? null : label.declaringType();
    }

    private void model(Finding finding, List<LedgerEntry> unmodelled) {
        Flow flow = finding.flow();
        if (flow == null) {
            return;
        }
        List<Step> steps = Trail.of(flow).steps();
        List<String> neutral = unmodelled.stream()
                .filter(call -> steps.stream()
                        .anyMatch(step ->
                                step.file().equals(call.file()) && step.at().line() == call.line()))
                .map(call -> "    - {method: \"" + Visible.line(call.subject()) + "\"}")
                .distinct()
                .toList();
        if (!neutral.isEmpty()) {
            List<String> model = new ArrayList<>(List.of("models:", "  neutral:"));
            model.addAll(neutral);
            part("explain.neutral", model);
        }
        if (finding.rule() == RuleId.UNDECLARED_THIRD_PARTY) {
            String host = Visible.line(finding.recipient());
            part("explain.own", List.of("own:", "  hosts: [\"" + host + "\"]"), host);
        }
        if (finding.rule() == RuleId.UNKNOWN_DESTINATION) {
            part("explain.recipient", List.of("@Recipient(\"...\")"));
        }
        part(
                "explain.anonymiser",
                List.of("models:", "  anonymisers:", "    - {method: \"com.vendor.Mask#phone(..)\", grade: strong}"));
    }

    private void part(String key, List<String> below, String... arguments) {
        lines.add("");
        lines.add(messages.text(key, arguments));
        below.forEach(line -> lines.add(INDENT + line));
    }
}
