package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.catalogue.MethodPattern;
import io.github.personaldata.checker.catalogue.ModelSyntaxException;
import io.github.personaldata.checker.catalogue.TypePattern;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.Section;
import io.github.personaldata.checker.yaml.Suggestion;
import io.github.personaldata.checker.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code accepted:}. */
final class AcceptanceReader {
    private final Problems problems;

    AcceptanceReader(Problems problems) {
        this.problems = problems;
    }

    List<Acceptance> read(Section all) {
        List<Acceptance> found = new ArrayList<>();
        for (YamlNode item : all.list("accepted")) {
            Acceptance acceptance = acceptance(item);
            if (acceptance != null) {
                found.add(acceptance);
            }
        }
        return found;
    }

    private @Nullable Acceptance acceptance(YamlNode item) {
        Section section =
                Section.of(item, "an entry of 'accepted'", List.of("rule", "in", "reason", "until"), problems);
        String id = section.requiredText("rule", "personal-data-in-log");
        String in = section.requiredText("in", "kz.shop.Audit");
        String reason = section.requiredText("reason", "\"ticket 17\"");
        LocalDate until = section.value("until", LocalDate::parse, "a date such as 2027-06-30");
        RuleId rule = RuleId.of(id);
        if (rule == null) {
            if (!id.isEmpty()) {
                section.problem("rule", "unknown rule '" + id + "'" + Suggestion.ending(id, RuleId.ids()));
            }
            return null;
        }
        if (in.isEmpty()) {
            return null;
        }
        try {
            if (in.indexOf('#') < 0) {
                return new Acceptance(rule, TypePattern.parse(in), null, null, reason, until, item.place());
            }
            MethodPattern method = MethodPattern.parse(in);
            return new Acceptance(rule, method.type(), method, null, reason, until, item.place());
        } catch (ModelSyntaxException e) {
            section.problem("in", e.explanation());
            return null;
        }
    }
}
