package io.github.personaldata.checker.run;

import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which purpose a suggested annotation names: why data is held only people know, unless there is one purpose only.
 *
 * @param policyFile its name; null where there is none
 * @param declared what it declares
 */
record PurposeChoice(@Nullable String policyFile, List<String> declared) {
    /** Stands where a purpose must be filled in. */
    static final String PLACEHOLDER = "TODO";

    PurposeChoice {
        declared = List.copyOf(declared);
    }

    static PurposeChoice of(@Nullable PolicyFile policy) {
        return policy == null
                ? new PurposeChoice(null, List.of())
                : new PurposeChoice(
                        policy.files().get(0), List.copyOf(policy.purposes().keySet()));
    }

    private String name() {
        return declared.size() == 1 ? declared.get(0) : PLACEHOLDER;
    }

    /** What stands between the annotation's parentheses. */
    String elements() {
        return "purpose = \"" + name().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Why it is this one, and what is to be done. */
    String told(Messages messages) {
        if (policyFile == null) {
            return messages.text("suggest.purpose.noPolicy", PLACEHOLDER);
        }
        String rule = RuleId.UNDECLARED_PURPOSE.id();
        return switch (declared.size()) {
            case 0 -> messages.text("suggest.purpose.none", PLACEHOLDER, policyFile, rule);
            case 1 -> messages.text("suggest.purpose.only", name(), policyFile);
            default ->
                messages.text("suggest.purpose.choose", PLACEHOLDER, policyFile, String.join(", ", declared), rule);
        };
    }
}
