package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clause on excess: a whole object is given to a declared recipient that may have, or by its own code uses, a part of it only. Silent where a category that the
 * recipient may not have is told as such.
 */
public final class ExcessiveDisclosure implements Rule {
    @Override
    public RuleId id() {
        return RuleId.EXCESSIVE_DISCLOSURE;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        Map<Call, List<Matter.Given>> calls = new LinkedHashMap<>();
        for (Matter.Given given : matter.given()) {
            if (!given.flow().wholeObject().isEmpty()) {
                calls.computeIfAbsent(new Call(given.flow().sink(), given.recipient()), c -> new ArrayList<>())
                        .add(given);
            }
        }
        boolean toldByCategory = matter.policy().severity(RuleId.CATEGORY_NOT_ALLOWED) != Severity.OFF;
        List<Draft> found = new ArrayList<>();
        calls.forEach((call, whole) -> {
            if (!toldByCategory || whole.stream().allMatch(given -> mayHave(call.recipient(), label(given)))) {
                surplus(call.recipient(), whole, matter.policy(), found);
            }
        });
        return found;
    }

    private record Call(Sink sink, Recipient recipient) {}

    private void surplus(Recipient recipient, List<Matter.Given> whole, PolicyFile policy, List<Draft> found) {
        List<Matter.Given> surplus = whole.stream()
                .filter(given ->
                        !mayHave(recipient, label(given)) || !needs(recipient, label(given), policy) || isUnused(given))
                .toList();
        if (surplus.isEmpty() || surplus.size() == whole.size()) {
            return;
        }
        List<String> elements = surplus.stream()
                .map(given -> label(given).element())
                .distinct()
                .sorted()
                .toList();
        String variant = surplus.stream().allMatch(ExcessiveDisclosure::isUnused) ? "unused" : "";
        found.add(Draft.at(surplus.get(0).flow(), id(), variant, recipient.name(), String.join(", ", elements)));
    }

    private static boolean isUnused(Matter.Given given) {
        return given.flow().marks().contains(Flow.UNUSED);
    }

    private static Label label(Matter.Given given) {
        return given.flow().label();
    }

    private static boolean mayHave(Recipient recipient, Label label) {
        return recipient.categories().contains(label.category());
    }

    /** A purpose that is not declared is told as such. */
    private static boolean needs(Recipient recipient, Label label, PolicyFile policy) {
        return !Collections.disjoint(recipient.purposes(), label.purposes())
                || !policy.purposes().keySet().containsAll(label.purposes());
    }
}
