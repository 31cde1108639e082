package io.github.personaldata.checker.policy.rule;

import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.Recipient;
import io.github.personaldata.checker.policy.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/** Clause on transfers abroad: a declared recipient in a country without adequate protection gets data, and no ground is declared. */
public final class CrossBorderTransfer implements Rule {
    @Override
    public RuleId id() {
        return RuleId.CROSS_BORDER_TRANSFER;
    }

    @Override
    public List<Draft> cases(Matter matter) {
        List<Draft> found = new ArrayList<>();
        for (Matter.Given given : matter.given()) {
            Recipient recipient = given.recipient();
            if (isAbroad(recipient, matter.policy())
                    && recipient.transferGround().isEmpty()) {
                found.add(Draft.at(given.flow(), id(), "", recipient.name(), recipient.country()));
            }
        }
        return found;
    }

    private static boolean isAbroad(Recipient recipient, PolicyFile policy) {
        String country = recipient.country();
        return !country.isEmpty()
                && !country.equals(policy.operator().country())
                && !policy.crossBorder().adequate().contains(country);
    }
}
