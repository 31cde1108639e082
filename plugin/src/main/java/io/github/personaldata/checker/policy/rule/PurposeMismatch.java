package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Processed;
import io.github.personaldata.checker.policy.file.Purpose;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clause on purposes: a declared recipient gets data that is held for none of the purposes it may serve, or raw data for purposes that allow only
 * anonymised data; or code that works for a purpose has data at hand that is not held for it. A purpose that is not declared at all is another rule.
 */
public final class PurposeMismatch implements Rule {
    @Override
    public RuleId id() {
        return RuleId.PURPOSE_MISMATCH;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        Map<String, Purpose> declared = matter.policy().purposes();
        List<Draft> found = new ArrayList<>();
        for (Processed processed : matter.processed()) {
            if (declared.keySet().containsAll(processed.flow().label().purposes())) {
                found.add(Draft.at(processed.flow(), id(), "code", "", String.join(", ", processed.purposes())));
            }
        }
        for (Matter.Given given : matter.given()) {
            Label label = given.flow().label();
            if (!declared.keySet().containsAll(label.purposes())) {
                continue;
            }
            List<String> allowed = given.recipient().purposes();
            if (Collections.disjoint(allowed, label.purposes())) {
                String variant = allowed.isEmpty() ? "none" : "";
                found.add(
                        Draft.at(given.flow(), id(), variant, given.recipient().name(), String.join(", ", allowed)));
            } else if (allowed.stream().allMatch(name -> anonymised(declared.get(name)))) {
                found.add(Draft.at(
                        given.flow(), id(), "anonymised", given.recipient().name(), String.join(", ", allowed)));
            }
        }
        return found;
    }

    private static boolean anonymised(@Nullable Purpose purpose) {
        return purpose != null && purpose.anonymised();
    }
}
