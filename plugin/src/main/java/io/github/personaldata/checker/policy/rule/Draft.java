package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.LookAlike;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.policy.file.Acceptance;
import io.github.personaldata.checker.policy.finding.Finding.Arguments;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.yaml.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding before severity, clause and id are known.
 *
 * @param topic of the clause behind it; empty if there is none
 * @param variant which of the rule's texts: empty or a word, see {@code Finding}
 * @param most as which it counts at most, whatever its rule does
 */
public record Draft(
        RuleId rule,
        String topic,
        String variant,
        @Nullable Label label,
        @Nullable Flow flow,
        String recipient,
        String file,
        Position at,
        List<String> identity,
        Arguments arguments,
        Severity most) {
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
                rule.topic(),
                variant,
                label,
                flow,
                recipient,
                flow.sink().file(),
                flow.sink().at(),
                identity,
                arguments,
                Severity.ERROR);
    }

    /** At the declaration of a label. */
    static Draft at(Label label, RuleId rule, String about) {
        List<String> identity = List.of(rule.id(), label.declaringType() + "." + label.member(), about, "", "", "");
        Arguments arguments =
                new Arguments(label.element(), "", label.category(), String.join(", ", label.purposes()), "", about);
        return new Draft(
                rule, rule.topic(), "", label, null, "", label.file(), label.at(), identity, arguments, Severity.ERROR);
    }

    /** About a label, at the declaration in the policy file that it does not keep to. */
    static Draft at(Place place, Label label, RuleId rule, String variant, String extra) {
        Draft own = at(label, rule, label.category());
        Arguments arguments = new Arguments(label.element(), "", label.category(), own.arguments.purposes(), "", extra);
        return new Draft(
                rule,
                rule.topic(),
                variant,
                label,
                null,
                "",
                place.file(),
                new Position(place.line(), place.column()),
                own.identity,
                arguments,
                Severity.ERROR);
    }

    /**
     * About a declaration, where it stands.
     *
     * @param kind of the declaration, for its identity
     * @param name of the declaration
     */
    static Draft at(Place place, RuleId rule, String variant, String kind, String name, String extra) {
        return new Draft(
                rule,
                rule.topic(),
                variant,
                null,
                null,
                kind.equals("recipient") ? name : "",
                place.file(),
                new Position(place.line(), place.column()),
                List.of(rule.id(), kind, name, "", "", place.file()),
                new Arguments(name, kind.equals("recipient") ? name : "", "", "", "", extra),
                Severity.ERROR);
    }

    /** About an acceptance, where it stands; the clause is that of what is accepted. */
    static Draft at(Acceptance acceptance, RuleId rule, String variant, String extra) {
        Place place = acceptance.place();
        return new Draft(
                rule,
                acceptance.rule().topic(),
                variant,
                null,
                null,
                "",
                place.file(),
                new Position(place.line(), place.column()),
                List.of(rule.id(), "acceptance", acceptance.name(), "", "", place.file()),
                new Arguments(acceptance.shown(), "", "", "", "", extra),
                Severity.ERROR);
    }

    /** At a field that may be a data element. */
    static Draft at(LookAlike field, RuleId rule) {
        return new Draft(
                rule,
                rule.topic(),
                "",
                null,
                null,
                "",
                field.file(),
                field.at(),
                List.of(rule.id(), field.declaringType() + "." + field.member(), "", "", "", ""),
                new Arguments(field.element(), "", field.category(), "", "", ""),
                Severity.ERROR);
    }

    /** At a place that the ledger names. */
    static Draft at(LedgerEntry entry, RuleId rule) {
        return at(entry, rule, entry.detail());
    }

    /**
     * The same in other words.
     *
     * @param extra what is told in place of the ledger's own words
     */
    static Draft at(LedgerEntry entry, RuleId rule, String extra) {
        List<String> identity = List.of(rule.id(), entry.subject(), entry.file(), "", "", entry.detail());
        Arguments arguments = new Arguments(entry.subject(), "", "", "", "", extra);
        Position at = new Position(entry.line(), entry.column());
        return new Draft(rule, rule.topic(), "", null, null, "", entry.file(), at, identity, arguments, Severity.ERROR);
    }

    /**
     * The same declaration, about data of it. What the rule adds tells one such case from another.
     *
     * @param purposes of the data
     */
    Draft about(String element, String category, String purposes) {
        List<String> apart = new ArrayList<>(identity);
        apart.set(3, arguments.extra());
        Arguments more =
                new Arguments(element, arguments.recipient(), category, purposes, arguments.sink(), arguments.extra());
        return new Draft(rule, topic, variant, label, flow, recipient, file, at, apart, more, most);
    }

    /** The first few names, and how many more there are. */
    static String listed(Collection<String> names) {
        int few = 3;
        String first = String.join(", ", names.stream().limit(few).toList());
        return names.size() > few ? first + ", +" + (names.size() - few) : first;
    }

    /** The same under another clause than most cases of its rule. */
    Draft onTopic(String other) {
        return new Draft(rule, other, variant, label, flow, recipient, file, at, identity, arguments, most);
    }

    /** The same, counted as a warning at most. */
    Draft asWarning() {
        return new Draft(rule, topic, variant, label, flow, recipient, file, at, identity, arguments, Severity.WARNING);
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
