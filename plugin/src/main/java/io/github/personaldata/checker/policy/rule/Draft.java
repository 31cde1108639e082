package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.finding.Finding.Arguments;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding before severity, clause and id are known.
 *
 * @param variant which of the rule's texts: empty or a word, see {@code Finding}
 */
public record Draft(
        RuleId rule,
        String variant,
        @Nullable Label label,
        @Nullable Flow flow,
        String recipient,
        String file,
        Position at,
        List<String> identity,
        Arguments arguments) {
    public Draft {
        identity = List.copyOf(identity);
    }

    /** At the sink of a flow. */
    static Draft at(Flow flow, RuleId rule, String variant, String recipient, String extra) {
        Label label = flow.label();
        List<String> identity = List.of(
                rule.id(),
                label.declaringType() + "." + label.member(),
                recipient,
                flow.sink().method().toString(),
                flow.sink().enclosing().toString(),
                flow.readIn().toString());
        Arguments arguments = new Arguments(
                label.element(),
                recipient,
                label.category(),
                String.join(", ", label.purposes()),
                called(flow.sink().method()),
                extra);
        return new Draft(
                rule,
                variant,
                label,
                flow,
                recipient,
                flow.sink().file(),
                flow.sink().at(),
                identity,
                arguments);
    }

    /** At the declaration of a label. */
    static Draft at(Label label, RuleId rule, String about) {
        List<String> identity = List.of(rule.id(), label.declaringType() + "." + label.member(), about, "", "", "");
        Arguments arguments =
                new Arguments(label.element(), "", label.category(), String.join(", ", label.purposes()), "", about);
        return new Draft(rule, "", label, null, "", label.file(), label.at(), identity, arguments);
    }

    /** At a place that the ledger names. */
    static Draft at(LedgerEntry entry, RuleId rule) {
        List<String> identity = List.of(rule.id(), entry.subject(), entry.file(), "", "", entry.detail());
        Arguments arguments = new Arguments(entry.subject(), "", "", "", "", entry.detail());
        Position at = new Position(entry.line(), entry.column());
        return new Draft(rule, "", null, null, "", entry.file(), at, identity, arguments);
    }

    /** The same case under another rule. */
    Draft as(RuleId other) {
        Flow reached = flow;
        return reached == null ? this : at(reached, other, "", recipient, arguments.extra());
    }

    private static String called(MethodId method) {
        String owner = method.owner();
        String simple = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
        return method.isConstructor() ? "new " + simple : simple + "." + method.name();
    }
}
