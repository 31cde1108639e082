package io.github.personaldata.checker.report;

import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.report.quote.Visible;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences about a finding, each on one line. */
final class FindingText {
    /** Rules that are mended by writing a category, a country or a basis into the policy file, where words have codes. */
    private static final Set<RuleId> MENDED_BY_CODES = Set.of(
            RuleId.CATEGORY_NOT_ALLOWED,
            RuleId.UNDECLARED_CATEGORY,
            RuleId.CROSS_BORDER_TRANSFER,
            RuleId.INSUFFICIENT_BASIS);

    private final Messages messages;
    private final RegisterText words;

    FindingText(Messages messages) {
        this.messages = messages;
        this.words = new RegisterText(messages);
    }

    /** {@code Customer.phone is written to the log (personal-data-in-log)}. */
    String headline(Finding finding) {
        return statement(finding) + " (" + finding.rule().id() + ")";
    }

    /** The same without the rule. */
    String statement(Finding finding) {
        String profiles = profiles(finding);
        String headline = sentence(finding, "headline");
        return profiles.isEmpty() ? headline : headline + ", " + messages.text("finding.profile", profiles);
    }

    /** The profiles of the configuration under which data goes to the recipient; empty if under any. */
    private static String profiles(Finding finding) {
        Flow flow = finding.flow();
        List<Destination> all = flow == null ? List.of() : flow.sink().destinations();
        List<Destination> some =
                all.stream().filter(to -> !to.profile().isEmpty()).toList();
        List<Destination> named = finding.recipient().isEmpty()
                ? List.of()
                : some.stream()
                        .filter(to -> to.value().contains(finding.recipient()))
                        .toList();
        List<Destination> meant = !named.isEmpty() ? named : some.size() == all.size() ? some : List.of();
        return meant.stream().map(Destination::profile).distinct().collect(Collectors.joining(", "));
    }

    /** The clause and what it means here. */
    String why(Finding finding) {
        String clause = clause(finding.clause());
        String why = sentence(finding, "why");
        if (clause.isEmpty() || why.isEmpty()) {
            return clause.isEmpty() ? why : stop(clause);
        }
        return stop(clause) + " " + why;
    }

    /** What to do; empty if the rule does not say. */
    String fix(Finding finding) {
        return sentence(finding, "fix");
    }

    /** The rule's name for people. */
    String title(RuleId rule) {
        String key = "rule." + rule.id() + ".title";
        return messages.has(key) ? messages.text(key) : rule.id();
    }

    /** {@code your policy 6.6, confidentiality}; empty without a number. */
    String clause(Clause clause) {
        if (clause.number().isEmpty()) {
            return "";
        }
        String topic = "topic." + clause.topic();
        String whose = clause.law().isEmpty() ? "clause." : "clause.law.";
        String about = messages.has(topic) ? messages.text(topic) : "";
        return Visible.line(messages.text(
                whose + (about.isEmpty() ? "number" : "topic"), words.number(clause.number()), about, clause.law()));
    }

    /** With a full stop, unless it ends in one. */
    static String stop(String sentence) {
        return sentence.isEmpty() || ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + ".";
    }

    /**
     * A datum that no code of the program names is told with what it is: {@code the client's address (ServletRequest.getRemoteAddr)}; what is
     * accepted by its rule's title; and categories, countries, and what a rule adds, a word of the policy file or why source was not analysed, in
     * the reader's language.
     *
     * @param asWritten whether the reader is told which words to write into the policy file
     */
    private Finding.Arguments arguments(Finding finding, boolean asWritten) {
        Finding.Arguments all = finding.arguments();
        return new Finding.Arguments(
                element(finding.label(), all.element()),
                all.recipient(),
                asWritten ? all.category() : each(all.category(), words::category),
                all.purposes(),
                all.sink(),
                asWritten ? all.extra() : extra(finding));
    }

    private String element(@Nullable Label label, String name) {
        int within = name.indexOf(" (");
        RuleId accepted = label == null && within > 0 ? RuleId.of(name.substring(0, within)) : null;
        if (accepted != null) {
            return messages.text("finding.accepted", title(accepted), name.substring(within + 1));
        }
        String group = label == null ? "" : "group." + label.group();
        return messages.has(group) ? messages.text(group, name) : name;
    }

    private String extra(Finding finding) {
        String extra = finding.arguments().extra();
        return switch (finding.rule()) {
            case UNANALYSED_SOURCE -> messages.said(extra);
            case CATEGORY_NOT_ALLOWED, UNDECLARED_CATEGORY -> each(extra, words::category);
            case CROSS_BORDER_TRANSFER, STORAGE_ABROAD -> each(extra, words::country);
            case INSUFFICIENT_BASIS -> each(extra, words::groundOf);
            default -> extra;
        };
    }

    private static String each(String codes, UnaryOperator<String> word) {
        return Stream.of(codes.split(", ")).map(word).collect(Collectors.joining(", "));
    }

    /** The text of the finding's variant, else the rule's, else what any rule can say. */
    private String sentence(Finding finding, String part) {
        String ofRule = "rule." + finding.rule().id() + "." + part;
        for (String key : List.of(finding.key(part), ofRule, "rule.any." + part)) {
            if (messages.has(key)) {
                boolean asWritten = part.equals("fix") && MENDED_BY_CODES.contains(finding.rule());
                return Visible.line(
                        messages.text(key, arguments(finding, asWritten).inOrder()));
            }
        }
        return "";
    }
}
